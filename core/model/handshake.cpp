// Events bound the stages from the outside, codes from the inside; what lies in both is the answer.
#include "core/model/handshake.h"

#include "core/model/ras_stages.h"

namespace repair {
namespace {

Stages stagesLeftOpenBy(int highestEvent)
{
    using enum Stage;
    switch (highestEvent) {
    case 20221: // dialling started
        return {notStarted, findServer};
    case 20222: // trying to establish the link: ports, DNS, IKE and L2TP all lie between this and the next
        return {notStarted, findServer, reachServer, agreeOnKeys, buildTunnel};
    case 20223: // link established: the L2TP tunnel is up, PPP begins
    case 20224: // all devices connected
        return {agreeOnPpp, signIn, getAddress};
    case 20225: // connected
    case 20226: // connection terminated
        return {connected};
    default: // 20220 and 20227 report the failure itself and say nothing about progress
        return {};
    }
}

} // namespace

std::vector<Stage> Stages::inOrder() const
{
    std::vector<Stage> stages;
    for (const Stage stage : allStages)
        if (contains(stage))
            stages.push_back(stage);
    return stages;
}

Stages possibleStages(int highestEvent, std::uint32_t code)
{
    const Stages open = stagesLeftOpenBy(highestEvent);
    const auto ofCode = tryStagesOf(code);
    if (!ofCode)
        return open;
    return ofCode->overlaps(open) ? ofCode->within(open) : *ofCode;
}

std::optional<Stage> stageFrom(int highestEvent, std::uint32_t code)
{
    return possibleStages(highestEvent, code).only();
}

} // namespace repair
