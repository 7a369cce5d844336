// Fills the pages with the story.

#include "tests/app/gui/gallery.h"

#include "app/gui/widgets/details_log.h"
#include "app/gui/widgets/rail.h"
#include "tests/app/gui/story.h"

#include <QLineEdit>

namespace repair::story {

Gallery::Gallery()
    : m_window(std::make_unique<WizardWindow>()), m_choose(new ChoosePage), m_check(new CheckPage),
      m_step(new StepPage), m_repair(new RepairPage), m_dial(new DialPage), m_done(new DonePage),
      m_undo(new UndoPage), m_caller(new CallerPage)
{
    for (Page* page :
        std::initializer_list<Page*> {m_choose, m_check, m_step, m_repair, m_dial, m_done, m_undo, m_caller})
        m_window->add(*page);
    m_choose->show(choose());
    m_check->show(check());
    m_step->show(step());
    m_step->findChild<QLineEdit*>("key")->setText("twelve-chars");
    m_repair->show(repairing());
    m_repair->details().setOpen(true);
    m_repair->log("08:55:02", "Copies of the old settings written and read back");
    m_repair->log("08:55:03", "IKEEXT start type: Disabled, now Automatic");
    m_repair->log("08:55:05", "IKEEXT running after 1.8 s");
    m_repair->log("08:55:05", "Office VPN: changing certificate to pre-shared key");
    m_dial->findChild<QLineEdit*>("user")->setText("anna.berg");
    m_dial->findChild<QLineEdit*>("password")->setText("ten-letter");
    m_dial->show(dial());
    m_done->show(done());
    m_undo->show(undo());
    m_caller->findChild<QLineEdit*>("code")->setText("jogag donuv nigif kosaz");
    m_caller->show(caller());
}

void Gallery::show(int page)
{
    Page* const pages[] = {m_choose, m_check, m_step, m_repair, m_dial, m_done, m_undo, m_caller};
    m_window->showPage(*pages[page - 1]);
    m_window->rail().show(rail(page));
}

} // namespace repair::story
