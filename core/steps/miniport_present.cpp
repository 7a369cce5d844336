// Brings back the WAN Miniport (L2TP) when Windows has lost it (633, 797, 651).
//
// Cleaning up drivers removes it, and it comes back when Plug and Play looks for devices again. Windows' own
// root for it makes it anew, nothing needs to be installed.

#include "core/steps/catalog.h"
#include "core/steps/evidence.h"
#include "core/steps/judgement.h"
#include "core/steps/miniport.h"

namespace repair {
namespace {

std::vector<Address> reads(const Target&)
{
    return {miniportState()};
}

Diagnosis diagnose(const Snapshot& pc, const Target&)
{
    if (const auto unknown = firstUnreadable(pc, {miniportState()}))
        return *unknown;
    const auto* device = pc.tryAt<DeviceStatus>(miniportState());
    if (device && device->problem != deviceProblem::phantom)
        return Healthy{};
    return Broken{{.repair = {Action{RescanDevices{}}}, .evidence = {because("miniport-missing")}}};
}

} // namespace

constinit const Step steps::miniportPresent{"miniport-present", Chapter::devices, About::pc,
    {Stage::notStarted, Stage::buildTunnel, Stage::getAddress}, reads, diagnose};

} // namespace repair
