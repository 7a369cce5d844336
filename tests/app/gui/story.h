// The story of the design: Office VPN fails with 789, is repaired and works, as contents of the eight pages.
#pragma once

#include "app/gui/view/caller_content.h"
#include "app/gui/view/check_content.h"
#include "app/gui/view/choose_content.h"
#include "app/gui/view/rail_content.h"
#include "app/gui/view/run_contents.h"
#include "app/gui/view/step_content.h"

namespace repair::story {

[[nodiscard]] RailContent rail(int page);
[[nodiscard]] ChooseContent choose();
[[nodiscard]] CheckContent check();
[[nodiscard]] StepContent step();
[[nodiscard]] RepairContent repairing();
[[nodiscard]] DialContent dial();
[[nodiscard]] DoneContent done();
[[nodiscard]] UndoContent undo();
[[nodiscard]] CallerContent caller();

} // namespace repair::story
