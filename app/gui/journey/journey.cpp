// Makes the pages, joins their signals, and keeps the rail and the code up to date.
#include "app/gui/journey/journey.h"

#include "app/gui/pages/caller_page.h"
#include "app/gui/pages/check_page.h"
#include "app/gui/pages/choose_page.h"
#include "app/gui/pages/dial_page.h"
#include "app/gui/pages/done_page.h"
#include "app/gui/pages/no_entry_page.h"
#include "app/gui/pages/repair_page.h"
#include "app/gui/pages/step_page.h"
#include "app/gui/pages/undo_page.h"
#include "app/gui/widgets/rail.h"
#include "app/gui/words/caller_words.h"
#include "app/gui/words/check_words.h"
#include "app/session/caller.h"

namespace repair {

Journey::Journey(WizardWindow& window, Surroundings surroundings)
    : m_window(window), m_surroundings(std::move(surroundings)), m_workshop(m_surroundings.session)
{
    makePages();
    connectChoice();
    connectCheck();
    connectSteps();
    connectRun();
    connectUndo();
    connectCaller();
    connect(&m_workshop, &Workshop::reported, this, &Journey::hear);
    connect(&m_workshop, &Workshop::idle, this, [this] {
        if (m_closeWhenIdle)
            m_window.close();
    });
    connect(&m_window, &WizardWindow::pageShown, this, &Journey::showRail);
    connect(&m_window, &WizardWindow::closing, this, &Journey::close);
}

Journey::~Journey() = default;

void Journey::makePages()
{
    m_choosePage = new ChoosePage;
    m_noEntryPage = new NoEntryPage;
    m_checkPage = new CheckPage;
    m_stepPage = new StepPage;
    m_repairPage = new RepairPage;
    m_dialPage = new DialPage;
    m_donePage = new DonePage;
    m_undoPage = new UndoPage;
    m_callerPage = new CallerPage;
    m_callersCheckPage = new CheckPage;
    m_callersCheckPage->setObjectName(QStringLiteral("callersPage"));
    for (Page* page : std::initializer_list<Page*> {m_choosePage, m_noEntryPage, m_checkPage, m_stepPage,
             m_repairPage, m_dialPage, m_donePage, m_undoPage, m_callerPage, m_callersCheckPage})
        m_window.add(*page);
}

void Journey::begin()
{
    m_choosePage->show({});
    m_window.showPage(*m_choosePage);
    readConnections(m_surroundings.entry);
}

SupportCode Journey::code() const
{
    PageShown page {m_window.page()->number(), {}};
    if (page.number == 3)
        page.chapter = m_chapter;
    if (m_checked)
        return supportCodeOf(*m_checked, page);
    Checked nothing;
    if (m_chosen >= 0)
        nothing.target = target().target;
    return supportCodeOf(nothing, page);
}

void Journey::showRail()
{
    RailContent rail;
    const Page* page = m_window.page();
    const bool callers = page == m_callerPage || page == m_callersCheckPage;
    rail.caption = callers ? tr("Caller's PC") : tr("Connection");
    rail.states.fill(Glyph::notYet);
    if (callers) {
        rail.name = m_callersCode ? tr("Read from the code") : tr("No code yet");
        rail.detail = tr("no name, no address");
        if (m_callersCode)
            rail.states = decoded(m_callerPage->typed()).content.chapters;
    } else {
        const bool known = m_chosen >= 0 && m_chosen < static_cast<int>(m_entries.size());
        rail.name = known ? QString::fromStdString(m_entries[m_chosen].name) : tr("None chosen");
        rail.detail =
            m_checked && known ? QString::fromStdString(m_entries[m_chosen].server) : tr("not checked yet");
        if (m_checked)
            rail.states = chapterStates(m_checked->findings, m_applied ? &m_applied->report : nullptr);
    }
    const bool stepByStep = page == m_stepPage;
    rail.pressable = stepByStep;
    if (stepByStep)
        rail.current = m_chapter;
    if (page->number() >= 2 && page != m_donePage && !callers)
        for (const std::string& word : wordList(code()))
            rail.words.append(QString::fromStdString(word));
    m_window.rail().show(rail);
}

void Journey::hear(const std::vector<Report>& reports)
{
    for (const Report& report : reports) {
        const bool isLast = &report == &reports.back();
        if (const auto* event = std::get_if<ProgressEvent>(&report))
            hearEngine(*event, isLast);
        else if (isLast)
            hearDial(std::get<Stage>(report));
    }
}

void Journey::close(bool& allowed)
{
    if (!m_workshop.isBusy())
        return;
    // The step in hand is finished or put back first; then the window closes by itself.
    allowed = false;
    m_closeWhenIdle = true;
    m_workshop.stop();
    showStopping();
    m_window.showNotice(
        tr("This window closes by itself as soon as what is under way is complete or put back."));
}

} // namespace repair
