// A window with the pages of the story in it, without any engine.
#pragma once

#include "app/gui/pages/caller_page.h"
#include "app/gui/pages/check_page.h"
#include "app/gui/pages/choose_page.h"
#include "app/gui/pages/dial_page.h"
#include "app/gui/pages/done_page.h"
#include "app/gui/pages/repair_page.h"
#include "app/gui/pages/step_page.h"
#include "app/gui/pages/undo_page.h"
#include "app/gui/wizard_window.h"

namespace repair::story {

class Gallery {
public:
    Gallery();
    /// Shows page 1 to 8 as the design has it.
    void show(int page);
    WizardWindow& window() { return *m_window; }

private:
    std::unique_ptr<WizardWindow> m_window;
    ChoosePage* m_choose;
    CheckPage* m_check;
    StepPage* m_step;
    RepairPage* m_repair;
    DialPage* m_dial;
    DonePage* m_done;
    UndoPage* m_undo;
    CallerPage* m_caller;
};

} // namespace repair::story
