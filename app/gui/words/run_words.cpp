// Outcomes as signs and sentences; the last word on page 6.
#include "app/gui/words/run_words.h"

#include "app/gui/words/check_words.h"
#include "app/gui/words/engine_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace repair {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(repair::Run)
};

Glyph glyphOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::repaired:
    case Outcome::applied:
    case Outcome::nothingToDo:
        return Glyph::works;
    case Outcome::needsRestart:
        return Glyph::waitsForRestart;
    case Outcome::conflict:
        return Glyph::suspect;
    case Outcome::cancelled:
        return Glyph::notYet;
    default:
        return Glyph::broken;
    }
}

ChangeContent changeOf(const PlannedStep& step, Glyph glyph)
{
    const StepWords words = wordsOfStep(step.stepId);
    const auto change = std::ranges::find_if(step.operations,
        [](const Operation& operation) { return std::holds_alternative<Change>(operation); });
    ChangeContent content;
    content.glyph = glyph;
    content.words.words =
        glyph == Glyph::works || glyph == Glyph::waitsForRestart ? words.title : words.progress;
    if (step.operations.empty())
        return content;
    const OperationWords main = wordsOf(change == step.operations.end() ? step.operations.front() : *change);
    content.words.technical = main.what;
    content.before = main.before;
    content.after = main.after;
    return content;
}

std::vector<ChangeContent> changesOf(const Plan& plan, const RunReport& report)
{
    std::vector<ChangeContent> changes;
    for (const PlannedStep& step : plan.steps) {
        const auto outcome = std::ranges::find(report.steps, step.stepId, &StepOutcome::stepId);
        const Outcome what = outcome == report.steps.end() ? Outcome::cancelled : outcome->outcome;
        ChangeContent content = changeOf(step, glyphOf(what));
        if (what != Outcome::repaired && what != Outcome::applied)
            content.note = sentenceOf(what);
        if (outcome != report.steps.end() && outcome->error)
            content.note = sentenceOf(*outcome->error);
        changes.push_back(content);
    }
    return changes;
}

/// Of several runs; a step that was made more than once stands there once, as it went last.
std::vector<ChangeContent> changesOf(const std::vector<MadeRun>& runs)
{
    std::vector<ChangeContent> changes;
    std::vector<std::string> steps;
    for (const MadeRun& run : runs) {
        const std::vector<ChangeContent> ofRun = changesOf(run.plan, run.report);
        for (std::size_t i = 0; i < ofRun.size(); ++i) {
            const std::string& step = run.plan.steps[i].stepId;
            const auto before = std::ranges::find(steps, step);
            if (before != steps.end()) {
                changes[static_cast<std::size_t>(before - steps.begin())] = ofRun[i];
                continue;
            }
            steps.push_back(step);
            changes.push_back(ofRun[i]);
        }
    }
    return changes;
}

ChangeContent lastLook(Glyph glyph)
{
    return {glyph, {Words::tr("Check all settings again"), Words::tr("new snapshot")}, {}, {}, {}};
}

int percentOf(const ProgressEvent& event)
{
    const int share = event.total == 0 ? 0 : static_cast<int>(event.done * 100 / event.total);
    return event.activity == Activity::changing ? share * 80 / 100 : 80 + share * 20 / 100;
}

/// What became of the steps that the helper had in hand is not known; the next one puts them back.
const Error* lossOfHelper(const RunReport& report)
{
    for (const StepOutcome& step : report.steps) {
        if (isLossOfHelper(step))
            return &*step.error;
    }
    return nullptr;
}

VerdictContent resultOf(const RunReport& report)
{
    if (const Error* loss = lossOfHelper(report))
        return {Glyph::broken, Words::tr("The repair broke off in the middle."), {sentenceOf(*loss), {}}};
    const auto count = [&](auto is) { return static_cast<int>(std::ranges::count_if(report.steps, is)); };
    if (count([](const StepOutcome& step) { return step.outcome == Outcome::denied; }) > 0)
        return {Glyph::suspect, Words::tr("Windows did not allow the repair."),
            {Words::tr("Nothing was changed there. Start it again and allow it, or ask an administrator."),
                {}}};
    const int failed = count([](const StepOutcome& step) { return glyphOf(step.outcome) == Glyph::broken; });
    if (failed > 0)
        return {Glyph::broken, Words::tr("%n changes could not be made.", nullptr, failed),
            {Words::tr("What was begun and not completed was put back. The others are in place."), {}}};
    if (count([](const StepOutcome& step) { return step.outcome == Outcome::cancelled; }) > 0)
        return {Glyph::suspect, Words::tr("The repair was stopped."),
            {Words::tr("What was done before is in place and can be undone."), {}}};
    if (!wentWell(report))
        return {Glyph::suspect, Words::tr("Not everything could be changed."),
            {Words::tr("Somebody else changed a setting meanwhile, so it was left alone."), {}}};
    return {Glyph::works, Words::tr("All changes are made."),
        {Words::tr("Next, the connection is tested for real."), {}}};
}

} // namespace

RepairContent repairContent(const Plan& plan, const ProgressEvent& event)
{
    RepairContent content;
    const bool changing = event.activity == Activity::changing;
    const auto current = std::ranges::find(plan.steps, event.stepId, &PlannedStep::stepId);
    const auto place = current == plan.steps.end() ? std::ptrdiff_t {0} : current - plan.steps.begin();
    for (std::ptrdiff_t i = 0; i < static_cast<std::ptrdiff_t>(plan.steps.size()); ++i) {
        const Glyph glyph = !changing || i < place ? Glyph::works
            : i == place                           ? Glyph::underWay
                                                   : Glyph::notYet;
        content.changes.push_back(changeOf(plan.steps[static_cast<std::size_t>(i)], glyph));
    }
    content.changes.push_back(lastLook(changing ? Glyph::notYet : Glyph::underWay));
    content.percent = percentOf(event);
    const QString now = changing && !plan.steps.empty()
        ? wordsOfStep(plan.steps[static_cast<std::size_t>(place)].stepId).progress
        : Words::tr("Checking all settings again");
    const auto count = static_cast<int>(plan.steps.size());
    content.current = {Glyph::underWay, now,
        {changing ? Words::tr(
             "Change %1 of %2. Every old setting was saved first, so all of this can be undone.")
                        .arg(place + 1)
                        .arg(count)
                  : Words::tr("Every old setting was saved first, so all of this can be undone."),
            {}}};
    return content;
}

RepairContent repairedContent(const Plan& plan, const RunReport& report)
{
    RepairContent content;
    content.running = false;
    content.percent = 100;
    content.changes = changesOf(plan, report);
    content.changes.push_back(lastLook(Glyph::works));
    content.current = resultOf(report);
    return content;
}

RepairContent repairFailedContent(const Error& error)
{
    RepairContent content;
    content.running = false;
    content.percent = 100;
    const bool refused = error.kind == ErrorKind::accessDenied || error.kind == ErrorKind::cancelled;
    content.current = {refused ? Glyph::suspect : Glyph::broken,
        refused ? Words::tr("Nothing was changed, because Windows was not allowed to.")
                : Words::tr("Nothing was changed."),
        {sentenceOf(error), {}}};
    return content;
}

bool wentWell(const RunReport& report)
{
    return std::ranges::all_of(report.steps, [](const StepOutcome& step) {
        const Glyph glyph = glyphOf(step.outcome);
        return glyph == Glyph::works || glyph == Glyph::waitsForRestart;
    });
}

DoneContent doneContent(const RunStory& story)
{
    DoneContent content;
    content.changes = changesOf(story.made);
    content.waitsForRestart =
        std::ranges::any_of(story.made, [](const MadeRun& run) { return waitsForRestart(run.report); });
    content.canUndo = !story.made.empty();
    QStringList lines;
    if (story.wasPutBack) {
        content.result = {Glyph::works, Words::tr("Everything is as it was before the repair."), {}};
        lines.append(Words::tr("The repair is still listed under Undo, and can be made again."));
    } else if (story.dialled && story.dialled->connected) {
        content.result = {Glyph::works,
            content.canUndo ? Words::tr("%1 works again.").arg(story.entry)
                            : Words::tr("%1 works.").arg(story.entry),
            {}};
        lines.append(Words::tr("The test went through all seven stages."));
    } else {
        content.result = {
            Glyph::unknown, Words::tr("The repair is made, and the connection was not tested."), {}};
        lines.append(Words::tr("Connect as usual to see whether it works."));
    }
    if (content.waitsForRestart)
        lines.append(Words::tr("A setting waits for a restart; the wizard then checks again by itself."));
    content.result.details.words = lines.join(QLatin1Char('\n'));
    return content;
}

CodeContent codeContent(const SupportCode& code)
{
    CodeContent content;
    for (const std::string& word : wordList(code))
        content.words.append(QString::fromStdString(word));
    for (const std::string& group : characterGroups(code))
        content.characters.append(QString::fromStdString(group));
    return content;
}

} // namespace repair
