// Walking back: no code of its own that writes, only a Plan made from the journal.
#include "core/engine/undo.h"

#include "core/engine/action_runner.h"
#include "core/engine/planner.h"

#include <algorithm>
#include <ranges>

namespace repair {
namespace {

bool isWanted(const LoggedOperation& logged, const std::vector<std::uint32_t>& only)
{
    if (logged.state == LoggedOperation::State::rolledBack)
        return false;
    return only.empty() || std::ranges::find(only, logged.intent.sequence) != only.end();
}

void appendInverse(Plan& plan, const LoggedRun& run, const std::vector<std::uint32_t>& only)
{
    for (const LoggedOperation& logged : run.operations | std::views::reverse) {
        if (!isWanted(logged, only))
            continue;
        for (Operation& inverse : inverseOf(logged)) {
            const Scope scope = scopeOf(inverse);
            plan.steps.push_back({logged.intent.stepId, scope, {std::move(inverse)}, false, Risk::none});
        }
    }
}

} // namespace

Plan inversePlan(const LoggedRun& run, const std::vector<std::uint32_t>& only)
{
    Plan plan;
    plan.target = run.begin.target;
    appendInverse(plan, run, only);
    plan.digest = digestOf(plan);
    return plan;
}

Recovery recoveryOf(const History& history)
{
    Recovery recovery;
    for (const PastRun& past : history.runs | std::views::reverse) {
        if (!past.interrupted)
            continue;
        recovery.closes.push_back(past.run.begin.runId);
        recovery.plan.target = past.run.begin.target;
        if (past.run.begin.kind == RunKind::recovery)
            continue;
        recovery.undoes.push_back(past.run.begin.runId);
        appendInverse(recovery.plan, past.run, {});
    }
    recovery.plan.digest = digestOf(recovery.plan);
    return recovery;
}

} // namespace repair
