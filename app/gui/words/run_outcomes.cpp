// What a run left behind, as far as it decides where the wizard goes on.
#include "app/gui/words/run_words.h"

#include <algorithm>

namespace repair {
namespace {

/// A step that failed was put back at once, unless nobody was left to do it.
bool leftSomething(const StepOutcome& step)
{
    switch (step.outcome) {
    case Outcome::nothingToDo:
    case Outcome::conflict:
    case Outcome::denied:
    case Outcome::needsKey:
    case Outcome::cancelled:
        return false;
    case Outcome::failed:
        return isLossOfHelper(step);
    default:
        return true;
    }
}

} // namespace

bool isLossOfHelper(const StepOutcome& step)
{
    return step.error && step.error->operation == "hear from the helper";
}

bool waitsForRestart(const RunReport& report)
{
    return std::ranges::any_of(
        report.steps, [](const StepOutcome& step) { return step.outcome == Outcome::needsRestart; });
}

bool changedAnything(const RunReport& report)
{
    return !report.runId.empty() && !report.putBack;
}

bool changedWholePc(const MadeRun& run)
{
    return std::ranges::any_of(run.plan.steps, [&steps = run.report.steps](const PlannedStep& step) {
        const auto done = std::ranges::find(steps, step.stepId, &StepOutcome::stepId);
        return step.scope == Scope::machine && done != steps.end() && leftSomething(*done);
    });
}

} // namespace repair
