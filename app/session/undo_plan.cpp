// A person decided to put these back although somebody else changed them: what is there now is what we
// expect.
#include "app/session/undo_plan.h"

#include "core/engine/planner.h"
#include "core/engine/setting_access.h"

#include <algorithm>

namespace repair {

Plan undoPlan(const Pc& pc, const LoggedRun& run, const std::vector<std::uint32_t>& only,
    const std::vector<std::uint32_t>& overwrite)
{
    Plan plan = inversePlan(run, only);
    for (const LoggedOperation& logged : run.operations) {
        const auto* original = std::get_if<Change>(&logged.intent.operation);
        if (!original || std::ranges::find(overwrite, logged.intent.sequence) == overwrite.end())
            continue;
        for (PlannedStep& step : plan.steps) {
            auto* inverse = std::get_if<Change>(&step.operations.front());
            if (inverse && inverse->setting == original->setting)
                inverse->before = read(pc, Address {inverse->setting});
        }
    }
    plan.digest = digestOf(plan);
    return plan;
}

} // namespace repair
