// Pages 1 and 2: which connection, and what is wrong with it.
#include "app/gui/journey/journey.h"

#include "app/gui/pages/check_page.h"
#include "app/gui/pages/choose_page.h"
#include "app/gui/pages/no_entry_page.h"
#include "app/gui/widgets/key_entry.h"
#include "app/gui/words/check_words.h"
#include "app/gui/words/engine_words.h"
#include "app/gui/words/undo_words.h"
#include "app/session/unread_books.h"

namespace repair {
namespace {

Connections look(Session& session, const QString& remembered)
{
    Connections connections;
    connections.remembered = remembered;
    if (const auto recovered = session.recover(); !recovered)
        connections.notices.append(sentenceOf(recovered.error()));
    else if (*recovered)
        connections.notices.append(
            Journey::tr("An earlier repair was interrupted. What it had begun was put back first."));
    if (const auto history = session.history())
        connections.halfDone = halfDoneIn(*history);
    connections.entries = session.entries();
    for (const Error& error : unreadBooks(session.pc().phonebooks()))
        connections.notices.append(sentenceOf(error));
    if (auto dials = session.pc().events().recentDials())
        connections.dials = *dials;
    else
        connections.notices.append(Journey::tr("Earlier attempts could not be read, so none is shown here."));
    connections.now = session.pc().clock().now().seconds;
    return connections;
}

} // namespace

void Journey::connectChoice()
{
    connect(m_choosePage, &ChoosePage::chosenChanged, this, [this](int index) {
        m_chosen = index;
        m_checked.reset();
        m_applied.reset();
        showRail();
    });
    connect(m_choosePage, &ChoosePage::checkAsked, this, [this](int index) {
        m_chosen = index;
        check();
    });
    connect(m_noEntryPage, &NoEntryPage::lookAgainAsked, this, [this] { readConnections({}); });
    connect(m_choosePage, &ChoosePage::callerAsked, this, &Journey::showCaller);
    connect(m_noEntryPage, &NoEntryPage::callerAsked, this, &Journey::showCaller);
    connect(m_choosePage, &ChoosePage::putBackAsked, this, &Journey::putBackHalfDone);
    connect(m_choosePage, &ChoosePage::undoAsked, this, [this] { readHistory(); });
    connect(m_noEntryPage, &NoEntryPage::undoAsked, this, [this] { readHistory(); });
}

void Journey::readConnections(const QString& remembered)
{
    m_workshop.run([this, remembered](Session& session, std::stop_token) -> Workshop::Then {
        return [this, connections = look(session, remembered)] { showConnections(connections); };
    });
}

void Journey::putBackHalfDone()
{
    if (m_workshop.isBusy())
        return;
    m_workshop.run([this, runs = m_connections.halfDone, remembered = entryName()](
                       Session& session, std::stop_token stop) -> Workshop::Then {
        std::vector<UndoChoice> choices;
        for (const HalfDone& run : runs)
            choices.push_back({run.runId, {}, {}});
        const auto all = session.undoInTurn(choices, m_workshop.progress(), stop);
        Connections connections = look(session, remembered);
        connections.notices.prepend(undoneNotice(all));
        return [this, connections] { showConnections(connections); };
    });
}

void Journey::showConnections(Connections connections)
{
    m_connections = std::move(connections);
    m_entries = shownEntries(m_connections);
    m_chosen = -1;
    if (m_entries.empty()) {
        m_noEntryPage->show(noEntryContent(m_connections));
        m_window.showPage(*m_noEntryPage);
    } else {
        const ChooseContent content = chooseContent(m_connections);
        m_chosen = content.chosen;
        m_choosePage->show(content);
        m_window.showPage(*m_choosePage);
    }
    m_window.focusFirst(); // the page was there before its button could be pressed
    if (std::exchange(m_surroundings.beginsWithUndo, false))
        readHistory();
    else if (std::exchange(m_surroundings.afterRestart, false) && m_chosen >= 0)
        checkThenDial();
}

TargetChoice Journey::target() const
{
    const EntrySummary& entry = m_entries[static_cast<std::size_t>(m_chosen)];
    return {{entry.phonebook, entry.name, entry.server}, lastDialOf(m_connections.dials, entry.name)};
}

void Journey::connectCheck()
{
    connect(m_checkPage, &Page::back, this, &Journey::lookAgain);
    connect(m_checkPage, &CheckPage::stopAsked, this, [this] { m_workshop.stop(); });
    connect(m_checkPage, &CheckPage::keyEntryShown, this, &Journey::connectKey);
    connect(m_checkPage, &CheckPage::repairAsked, this, &Journey::repair);
    connect(m_checkPage, &CheckPage::testAsked, this, &Journey::prepareDial);
    connect(m_checkPage, &CheckPage::stepByStepAsked, this, [this] { showStep(Chapter::services); });
}

void Journey::runCheck(std::function<void(Checked)> then)
{
    m_workshop.run([this, choice = target(), then = std::move(then)](
                       Session& session, std::stop_token stop) -> Workshop::Then {
        TargetChoice fresh = choice;
        if (const auto dials = session.pc().events().recentDials())
            fresh.lastDial = lastDialOf(*dials, choice.target.entry);
        Checked checked = session.check(fresh, m_workshop.progress(), stop, ServerQuestion::askNow);
        if (stop.stop_requested())
            return [this] { lookAgain(); };
        return [checked = std::move(checked), then] { then(checked); };
    });
}

void Journey::check()
{
    m_applied.reset();
    m_dialled.reset();
    m_wasPutBack = false;
    m_refusals = 0;
    m_checkPage->show(checkingContent({}));
    m_window.showPage(*m_checkPage);
    runCheck([this](Checked checked) { showChecked(std::move(checked)); });
}

void Journey::checkThenDial()
{
    runCheck([this](Checked checked) {
        m_checked = std::move(checked);
        prepareDial();
    });
}

void Journey::showChecked(Checked checked)
{
    m_checked = std::move(checked);
    m_checkPage->show(checkContent(*m_checked, m_surroundings.needsConsent));
    m_window.showPage(*m_checkPage);
    m_window.focusFirst();
}

void Journey::lookAgain()
{
    m_checked.reset();
    const QString entry = m_chosen >= 0
        ? QString::fromStdString(m_entries[static_cast<std::size_t>(m_chosen)].name)
        : QString();
    m_window.showPage(*m_choosePage);
    readConnections(entry);
}

} // namespace repair
