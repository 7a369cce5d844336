// Brings back the WAN Miniports (L2TP) and (IP) when Windows has lost them (633, 797, 651; 720 without IP).
//
// Cleaning up drivers removes them, and they come back when Plug and Play looks for devices again. Windows'
// own root for them makes them anew, nothing needs to be installed.

#include "core/steps/catalog.h"
#include "core/steps/evidence.h"
#include "core/steps/miniport.h"

namespace repair {
namespace {

std::vector<Address> reads(const Target&)
{
    return statesOfMiniports();
}

Diagnosis diagnoseOne(const Snapshot& pc, const Miniport& miniport)
{
    if (const auto unknown = tryUnknown(pc, miniport))
        return *unknown;
    const auto* device = pc.tryAt<DeviceStatus>(stateOf(miniport));
    const bool isPhantom = device && device->problem == deviceProblem::phantom;
    if (device && !(isPhantom && miniport.isLostAsPhantom))
        return Healthy{};
    return Broken{
        {.repair = {Action{RescanDevices{}}}, .evidence = {because("miniport-missing", miniport.name)}}};
}

Diagnosis diagnose(const Snapshot& pc, const Target&)
{
    return judgeEachMiniport(pc, diagnoseOne);
}

} // namespace

constinit const Step steps::miniportPresent{"miniport-present", Chapter::devices, About::pc,
    {Stage::notStarted, Stage::buildTunnel, Stage::getAddress}, reads, diagnose};

} // namespace repair
