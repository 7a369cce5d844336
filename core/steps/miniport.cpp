// Both devices are judged by one rule, one after the other.
#include "core/steps/miniport.h"

#include "core/steps/judgement.h"

#include <algorithm>
#include <iterator>

namespace repair {
namespace {

constexpr std::uint32_t cannotBeToldFromHere = 50; // ERROR_NOT_SUPPORTED

bool looksForDevices(const Operation& operation)
{
    const auto* action = std::get_if<Action>(&operation);
    return action && std::holds_alternative<RescanDevices>(*action);
}

/// One look for devices brings both back, so it stands in the plan once.
void add(Problem& all, const Problem& one)
{
    const bool looksAlready = std::ranges::any_of(all.repair, looksForDevices);
    for (const Operation& operation : one.repair)
        if (!looksAlready || !looksForDevices(operation))
            all.repair.push_back(operation);
    std::ranges::copy(one.evidence, std::back_inserter(all.evidence));
    all.needsRestart = all.needsRestart || one.needsRestart;
}

} // namespace

Fact stateOf(const Miniport& miniport)
{
    return DeviceState{miniport.instanceId};
}

std::vector<Address> statesOfMiniports()
{
    std::vector<Address> states;
    for (const Miniport& miniport : miniports)
        states.emplace_back(stateOf(miniport));
    return states;
}

std::optional<Unknown> tryUnknown(const Snapshot& pc, const Miniport& miniport)
{
    const Address state = stateOf(miniport);
    if (!pc.values().contains(state))
        return Unknown{state, cannotBeToldFromHere};
    return firstUnreadable(pc, {state});
}

Diagnosis judgeEachMiniport(
    const Snapshot& pc, Diagnosis (*judge)(const Snapshot& pc, const Miniport& miniport))
{
    Broken all;
    Diagnosis otherwise = Healthy{};
    for (const Miniport& miniport : miniports) {
        const Diagnosis one = judge(pc, miniport);
        if (const auto* broken = std::get_if<Broken>(&one))
            add(all, *broken);
        else if (std::holds_alternative<Healthy>(otherwise))
            otherwise = one;
    }
    return all.evidence.empty() ? otherwise : Diagnosis{all};
}

} // namespace repair
