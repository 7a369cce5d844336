// Earlier runs, newest first, and for each change what is there now.
#include "app/gui/words/undo_words.h"

#include "app/gui/words/engine_words.h"
#include "app/gui/words/when.h"

#include <QCoreApplication>

#include <algorithm>

namespace repair {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(repair::Undo)
};

ConflictContent conflictOf(const UndoItem& item, const Change& change)
{
    const QString title =
        Words::tr("This was changed again after the repair: %1").arg(wordsOfStep(item.stepId).title);
    return {{title, nameOf(change.setting)}, valueOf(change.setting, change.before),
        valueOf(change.setting, change.after), valueOf(change.setting, item.now.value_or(Absent {})), false};
}

UndoChangeContent changeOf(const UndoItem& item)
{
    UndoChangeContent content;
    content.id = QString::number(item.sequence);
    content.isOfWholePc = scopeOf(item.operation) == Scope::machine;
    const auto* change = std::get_if<Change>(&item.operation);
    content.change.glyph = Glyph::none;
    content.change.words.words = wordsOfStep(item.stepId).title;
    if (!change) {
        content.change.words.technical = wordsOf(item.operation).what;
        content.change.after = Words::tr("taken back");
        return content;
    }
    content.change.words.technical = nameOf(change->setting);
    content.change.before = valueOf(change->setting, change->after);
    content.change.after = valueOf(change->setting, change->before);
    if (item.state == UndoItem::State::changedSince)
        content.conflict = conflictOf(item, *change);
    if (item.state == UndoItem::State::isAlreadyBack)
        content.change.note = undoSentenceOf(Outcome::nothingToDo);
    if (item.state == UndoItem::State::cannotBeRead)
        content.change.note = Words::tr("It cannot be read now, so it is left alone.");
    content.ticked = item.state == UndoItem::State::willBePutBack;
    return content;
}

bool isBack(const StepOutcome& step)
{
    return step.outcome == Outcome::repaired || step.outcome == Outcome::applied
        || step.outcome == Outcome::needsRestart || step.outcome == Outcome::nothingToDo;
}

QString summaryOf(const PastRun& run, int changes)
{
    if (run.undone)
        return Words::tr("%n changes, undone", nullptr, changes);
    return Words::tr("%n changes", nullptr, changes);
}

} // namespace

UndoContent undoContent(const Past& past)
{
    UndoContent content;
    if (!past.history) {
        content.notice = sentenceOf(past.history.error());
        return content;
    }
    for (auto run = past.history->runs.rbegin(); run != past.history->runs.rend(); ++run) {
        if (run->run.begin.kind != RunKind::repair)
            continue;
        const RunBegin& begin = run->run.begin;
        RunContent shown;
        shown.id = QString::fromStdString(begin.runId);
        shown.title = repairedWhen({begin.startedAt, past.now}, QString::fromStdString(begin.target.entry));
        shown.summary = summaryOf(*run, static_cast<int>(run->run.operations.size()));
        const auto preview =
            std::ranges::find(past.previews, begin.runId, [](const auto& each) { return each.first; });
        for (std::size_t i = 0; !run->undone && preview != past.previews.end() && i < preview->second.size();
             ++i)
            shown.changes.push_back(changeOf(preview->second[i]));
        shown.isOpen = content.runs.empty() && !run->undone;
        content.runs.push_back(std::move(shown));
    }
    for (const UnreadableRun& unreadable : past.history->unreadable)
        content.notice = sentenceOf(unreadable.error);
    return content;
}

bool isWhollyBack(const RunReport& report)
{
    return std::ranges::all_of(report.steps, isBack);
}

QString undoneNotice(const Result<RunReport>& report)
{
    if (!report)
        return sentenceOf(report.error());
    const auto back = static_cast<int>(std::ranges::count_if(report->steps, isBack));
    const auto left = static_cast<int>(report->steps.size()) - back;
    if (report->steps.empty())
        return Words::tr("There was nothing to put back.");
    if (left == 0)
        return Words::tr("%n changes put back.", nullptr, back);
    return Words::tr("%n changes could not be put back and are as the repair left them.", nullptr, left);
}

} // namespace repair
