// One chapter in words, for page 3.
#pragma once

#include "app/gui/view/step_content.h"
#include "app/session/session.h"

namespace repair {

[[nodiscard]] StepContent stepContent(const Checked& checked, Chapter chapter, bool needsConsent);
/// What to start to see this chapter in Windows.
[[nodiscard]] QString placeInWindows(Chapter chapter);
/// The steps of the chapter that repair something, to be applied together.
[[nodiscard]] QStringList stepsToApply(const Checked& checked, Chapter chapter);

} // namespace repair
