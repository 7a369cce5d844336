// Each journal is settled by itself before they are joined, since an undo may have come to one of them only.
#include "app/session/division.h"

#include "core/engine/planner.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace repair {
namespace {

void addNew(std::vector<std::string>& ids, const std::vector<std::string>& more)
{
    for (const std::string& id : more) {
        if (std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    }
}

std::optional<RunEnd> endOf(const std::optional<RunEnd>& first, const std::optional<RunEnd>& second)
{
    if (!first || !second)
        return std::nullopt;
    RunEnd end = *first;
    end.finishedAt = std::max(first->finishedAt, second->finishedAt);
    end.steps.insert(end.steps.end(), second->steps.begin(), second->steps.end());
    return end;
}

bool isUndone(const PastRun& own, const PastRun& machine)
{
    const bool ownIs = own.undone || own.run.operations.empty();
    const bool machineIs = machine.undone || machine.run.operations.empty();
    return ownIs && machineIs && (own.undone || machine.undone);
}

PastRun joinedRun(PastRun own, const PastRun& machine)
{
    own.undone = isUndone(own, machine);
    own.interrupted = own.interrupted || machine.interrupted;
    own.run.end = endOf(machine.run.end, own.run.end);
    own.run.tornTail = own.run.tornTail || machine.run.tornTail;
    addNew(own.run.begin.undoes, machine.run.begin.undoes);
    addNew(own.run.begin.closes, machine.run.begin.closes);
    auto& operations = own.run.operations;
    operations.insert(operations.end(), machine.run.operations.begin(), machine.run.operations.end());
    std::ranges::stable_sort(
        operations, {}, [](const LoggedOperation& logged) { return logged.intent.sequence; });
    return own;
}

} // namespace

Plan partOf(const Plan& plan, Scope scope)
{
    Plan part;
    part.target = plan.target;
    std::ranges::copy_if(plan.steps, std::back_inserter(part.steps),
        [scope](const PlannedStep& step) { return step.scope == scope; });
    part.digest = digestOf(part);
    return part;
}

std::uint32_t operationsIn(const Plan& plan)
{
    std::size_t count = 0;
    for (const PlannedStep& step : plan.steps)
        count += step.operations.size();
    return static_cast<std::uint32_t>(count);
}

History joined(History own, History machine)
{
    for (PastRun& run : machine.runs) {
        const std::string id = run.run.begin.runId;
        const auto half =
            std::ranges::find(own.runs, id, [](const PastRun& past) { return past.run.begin.runId; });
        if (half == own.runs.end())
            own.runs.push_back(std::move(run));
        else
            *half = joinedRun(std::move(*half), run);
    }
    std::ranges::stable_sort(own.runs, {}, [](const PastRun& past) { return past.run.begin.runId; });
    std::ranges::move(machine.unreadable, std::back_inserter(own.unreadable));
    return own;
}

} // namespace repair
