// Looks for devices again when a person asks for it, as Device Manager does ("Scan for hardware changes").

#include "core/steps/catalog.h"
#include "core/steps/evidence.h"
#include "core/steps/miniport.h"

namespace repair {
namespace {

std::vector<Address> reads(const Target&)
{
    return statesOfMiniports();
}

Diagnosis diagnose(const Snapshot&, const Target&)
{
    return Healthy{};
}

Problem onRequest(const Snapshot&, const Target&)
{
    return Problem{
        .repair = {Action{RescanDevices{}}}, .evidence = {because("asked-for")}, .byDefault = false};
}

} // namespace

constinit const Step steps::devicesRescanned{"devices-rescanned", Chapter::devices, About::pc,
    {Stage::notStarted, Stage::buildTunnel, Stage::getAddress}, reads, diagnose, onRequest};

} // namespace repair
