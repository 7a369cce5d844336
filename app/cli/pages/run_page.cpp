// One line for each change: what, before -> after.
#include "app/cli/pages/run_page.h"

#include "app/cli/pages/check_page.h"
#include "app/cli/pages/operation_lines.h"
#include "app/text/error_text.h"
#include "app/text/outcome_text.h"
#include "app/text/ras_error_text.h"
#include "app/text/step_text.h"

#include <algorithm>
#include <fmt/format.h>

namespace repair {
namespace {

constexpr std::size_t indent = 4;

void showTitles(Page& page, const char* mark, const std::vector<std::string>& stepIds)
{
    for (const std::string& id : stepIds)
        page.item(mark, fmt::format("{}  ({})", textOf(id).title, id), 2, Tone::quiet);
}

Tone toneOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::repaired:
    case Outcome::applied:
    case Outcome::nothingToDo:
        return Tone::good;
    case Outcome::needsRestart:
        return Tone::unsure;
    default:
        return Tone::bad;
    }
}

void showError(Page& page, const StepOutcome& step)
{
    const bool shownOtherwise = step.contested || step.outcome == Outcome::cancelled;
    if (!step.error || shownOtherwise)
        return;
    const ErrorText text = errorText(*step.error);
    page.line(text.sentence, indent);
    page.line(text.advice, indent);
}

void showMissingProof(Page& page, const Error& error, bool wasDialled)
{
    page.heading(
        wasDialled ? "It got no better, and could not be put back" : "It could not be tried by a dial");
    const ErrorText text = errorText(error);
    page.line(text.sentence, 2, Tone::unsure);
    page.line(text.advice, 2);
}

void showOutcome(Page& page, const StepOutcome& step)
{
    const OutcomeText text = outcomeText(step.outcome);
    page.item(fmt::format("[{}]", text.word), fmt::format("{}  ({})", textOf(step.stepId).title, step.stepId),
        2, toneOf(step.outcome));
    page.line(text.sentence, indent);
    if (step.contested && step.foundThere)
        page.line(fmt::format("{} is now: {}", describe(*step.contested),
                      describe(*step.contested, *step.foundThere)),
            indent);
    showError(page, step);
}

void showWhereRecorded(Page& page, const FixResult& result)
{
    const std::string& run = result.applied->report.runId;
    if (run.empty())
        return;
    page.heading(fmt::format("Recorded as repair {}", run));
    if (!result.folder.empty())
        page.line(fmt::format("before.reg, undo.reg and the phonebook as it was: {}", result.folder), 2);
    if (result.canBeUndone)
        page.line(fmt::format("Put it back with: l2tp-repair undo --run {}", run), 2);
}

bool isKnownStage(const DialOutcome& dial, Stage stage)
{
    return dial.connected || stage < dial.stage;
}

/// Who has what, where somebody else changed it since.
void showConflict(Page& page, const UndoItem& item)
{
    const auto* change = std::get_if<Change>(&item.operation);
    if (!change || !item.now)
        return;
    page.line(fmt::format("before the repair: {}", describe(change->setting, change->before)), indent + 2);
    page.line(fmt::format("set by the repair: {}", describe(change->setting, change->after)), indent + 2);
    page.line(fmt::format("now, by somebody else: {}", describe(change->setting, *item.now)), indent + 2);
    page.line(
        fmt::format("To put it back all the same: undo --run ID --overwrite {}", item.sequence), indent + 2);
}

bool isAbout(const UndoItem& item, const StepOutcome& step)
{
    const auto* change = std::get_if<Change>(&item.operation);
    return item.stepId == step.stepId && (!step.contested || (change && change->setting == *step.contested));
}

} // namespace

void showPlan(Page& page, const Plan& plan, bool whatIf)
{
    if (plan.empty())
        page.heading("Nothing needs changing");
    else
        page.heading(whatIf ? "This would be changed (nothing was)" : "The plan");
    std::size_t number = 0;
    for (const PlannedStep& step : plan.steps) {
        page.item(
            fmt::format("{}.", ++number), fmt::format("{}  ({})", textOf(step.stepId).title, step.stepId), 2);
        for (const Operation& operation : step.operations)
            page.line(operationLine(operation), indent + 1);
        if (step.risk != Risk::none)
            page.item("mind:", describe(step.risk), indent + 1, Tone::unsure);
        if (step.needsRestart)
            page.line("Windows takes it into account after a restart.", indent + 1);
    }
    for (const PlanConflict& conflict : plan.conflicts)
        page.item("[conflict]",
            fmt::format("{} and {} want {} differently; name one of them with --step.", conflict.firstStep,
                conflict.secondStep, describe(conflict.setting)),
            2, Tone::bad);
    showTitles(page, "[nothing needed changing]", plan.nothingToDo);
    showTitles(page, "[not by this program]", plan.notRepairable);
}

void showApplied(Page& page, const FixResult& result)
{
    const Applied& applied = *result.applied;
    if (!applied.report.steps.empty())
        page.heading("What was done");
    for (const StepOutcome& step : applied.report.steps)
        showOutcome(page, step);
    if (applied.dial)
        showDial(page, *applied.dial);
    if (applied.proofWaits)
        page.line("It was not dialled: what was changed takes effect after a restart.", 0, Tone::unsure);
    if (applied.proofError)
        showMissingProof(page, *applied.proofError, applied.dial.has_value());
    if (applied.putBack) {
        page.heading("It got no better, so everything was put back");
        showUndone(page, *applied.putBack, {});
    }
    if (applied.journalError)
        page.line("The record could not be closed; the next check puts back what was changed.", 0, Tone::bad);
    showWhereRecorded(page, result);
    page.heading("Now");
    showVerdictLines(page, applied.after);
}

void showDial(Page& page, const DialOutcome& dial)
{
    page.heading(dial.connected ? "The VPN connects" : "The VPN does not connect");
    for (const Stage stage : handshakeStages) {
        const StageText text = stageText(stage);
        const std::string words = fmt::format("{} ({})", text.words, text.technical);
        if (isKnownStage(dial, stage))
            page.item("[ok]    ", words, 2, Tone::good);
        else if (stage == dial.stage)
            page.item("[FAILED]", words, 2, Tone::bad);
        else
            page.item("[      ]", words, 2, Tone::quiet);
    }
    if (dial.connected)
        return;
    const RasError* error = findRasError(dial.errorCode);
    const RasErrorText text = rasErrorText(dial.errorCode);
    page.line(fmt::format(
        "Error {}{}: {}", dial.errorCode, error ? fmt::format(" ({})", error->symbol) : "", text.sentence));
    page.line(text.tryFirst);
}

void showUndone(Page& page, const RunReport& report, const std::vector<UndoItem>& before)
{
    // Both go newest first, but what has no inverse is no step of the report.
    auto item = before.begin();
    for (const StepOutcome& step : report.steps) {
        const std::string mark = fmt::format("[{}]", undoOutcomeText(step.outcome).word);
        item = std::find_if(item, before.end(), [&](const UndoItem& each) { return isAbout(each, step); });
        if (item == before.end()) {
            page.item(mark, textOf(step.stepId).title, 2, toneOf(step.outcome));
            showError(page, step);
            continue;
        }
        page.item(mark, undoLine(item->operation), 2, toneOf(step.outcome));
        showError(page, step);
        if (step.contested)
            showConflict(page, *item);
        ++item;
    }
}

void showUndoPreview(Page& page, const std::vector<UndoItem>& items)
{
    for (const UndoItem& item : items) {
        const auto mark = fmt::format("{}.", item.sequence);
        page.item(mark, undoLine(item.operation), 2);
        page.line(textOf(item.stepId).title, indent + 2, Tone::quiet);
        if (item.state == UndoItem::State::isAlreadyBack)
            page.line("It is as before the repair already.", indent + 2);
        if (item.state == UndoItem::State::cannotBeRead)
            page.line("It cannot be read now.", indent + 2, Tone::unsure);
        if (item.state == UndoItem::State::changedSince)
            showConflict(page, item);
    }
}

} // namespace repair
