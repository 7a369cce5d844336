// Page 7: earlier repairs, and the way back.
#include "app/gui/journey/journey.h"

#include "app/gui/pages/choose_page.h"
#include "app/gui/pages/undo_page.h"
#include "app/gui/words/undo_words.h"

#include <QUrl>

namespace repair {
namespace {

/// Older ones are seldom wanted; they are listed, and read when they are opened.
constexpr int mostPreviews = 10;

Past readPast(Session& session)
{
    Past past;
    past.history = session.history();
    past.now = session.pc().clock().now().seconds;
    if (!past.history)
        return past;
    for (auto run = past.history->runs.rbegin(); run != past.history->runs.rend(); ++run) {
        const bool repair = run->run.begin.kind == RunKind::repair && !run->undone;
        if (!repair || past.previews.size() >= mostPreviews)
            continue;
        if (auto items = session.previewUndo(run->run.begin.runId))
            past.previews.emplace_back(run->run.begin.runId, std::move(*items));
    }
    return past;
}

} // namespace

void Journey::connectUndo()
{
    connect(m_undoPage, &Page::back, this, &Journey::lookAgain);
    connect(m_undoPage, &UndoPage::undoAsked, this, &Journey::undoChosen);
    connect(m_undoPage, &UndoPage::folderAsked, this, [this] {
        const QString folder = QString::fromStdString(m_surroundings.session.folderOf(m_newestRun));
        if (!folder.isEmpty())
            m_surroundings.open(QUrl::fromLocalFile(folder).toString());
    });
}

void Journey::readHistory(const QString& notice)
{
    m_workshop.run([this, notice](Session& session, std::stop_token) -> Workshop::Then {
        return [this, notice, past = readPast(session)] {
            if (past.history)
                forgetUndone(*past.history);
            UndoContent content = undoContent(past);
            content.needsConsent = m_surroundings.needsConsent;
            if (!notice.isEmpty())
                content.notice = notice;
            m_newestRun = content.runs.empty() ? std::string() : content.runs.front().id.toStdString();
            m_undoPage->show(content);
            m_window.showPage(*m_undoPage);
            m_window.focusFirst();
        };
    });
}

void Journey::forgetUndone(const History& history)
{
    std::erase_if(m_made, [&history](const MadeRun& made) {
        const PastRun* run = history.find(made.report.runId);
        return run && run->undone;
    });
}

void Journey::undoChosen()
{
    if (m_workshop.isBusy())
        return;
    std::vector<UndoChoice> choices;
    for (const auto& [run, changes] : m_undoPage->chosen()) {
        UndoChoice choice {run.toStdString(), {}, {}};
        for (const QString& change : changes)
            choice.only.push_back(change.toUInt());
        choice.overwrite = choice.only; // those that somebody else changed were decided on the page
        choices.push_back(std::move(choice));
    }
    m_undoPage->showPuttingBack();
    m_workshop.run([this, choices](Session& session, std::stop_token stop) -> Workshop::Then {
        const auto all = session.undoInTurn(choices, m_workshop.progress(), stop);
        return [this, all] { readHistory(undoneNotice(all)); };
    });
}

} // namespace repair
