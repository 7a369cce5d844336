// The worst outcome decides; a needed restart only counts if nothing worse happened.
#include "app/cli/result_codes.h"

#include "app/cli/exit_codes.h"

#include <algorithm>

namespace repair {
namespace {

bool any(const RunReport& report, std::initializer_list<Outcome> outcomes)
{
    return std::ranges::any_of(report.steps,
        [&](const StepOutcome& step) { return std::ranges::find(outcomes, step.outcome) != outcomes.end(); });
}

/// Broken by the verification, although no restart is being waited for.
bool isStillBroken(const Finding& finding, const RunReport& report)
{
    return finding.isBroken() && std::ranges::none_of(report.steps, [&](const StepOutcome& step) {
        return step.stepId == finding.stepId && step.outcome == Outcome::needsRestart;
    });
}

} // namespace

int codeFor(const Error& error)
{
    if (error.kind == ErrorKind::accessDenied)
        return exitCode::accessDenied;
    return error.kind == ErrorKind::conflict ? exitCode::conflict : exitCode::notDone;
}

int codeFor(const Applied& applied, const Plan& plan, bool everything)
{
    const RunReport& report = applied.report;
    if (report.putBack)
        return exitCode::putBack;
    if (any(report, {Outcome::denied}))
        return exitCode::accessDenied;
    if (any(report, {Outcome::conflict}) || !plan.conflicts.empty())
        return exitCode::conflict;
    if (any(report,
            {Outcome::notRepaired, Outcome::failed, Outcome::rollbackFailed, Outcome::needsKey,
                Outcome::cancelled})
        || applied.journalError || applied.proofError || !plan.notRepairable.empty())
        return exitCode::notDone;
    const auto& findings = applied.after.findings;
    if (everything
        && std::ranges::any_of(findings, [&](const Finding& each) { return isStillBroken(each, report); }))
        return exitCode::notDone;
    return any(report, {Outcome::needsRestart}) ? exitCode::repairedNeedsRestart : exitCode::done;
}

int codeForUndo(const RunReport& report)
{
    if (any(report, {Outcome::conflict}))
        return exitCode::conflict;
    // Success is never reported for an undo that undid nothing.
    if (!any(report, {Outcome::applied, Outcome::needsRestart})
        || any(report, {Outcome::denied, Outcome::failed, Outcome::rollbackFailed, Outcome::cancelled}))
        return exitCode::notDone;
    return exitCode::done;
}

} // namespace repair
