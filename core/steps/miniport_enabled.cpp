// Enables the WAN Miniports (L2TP) and (IP) and their drivers, which tweak scripts switch off (651, 633,
// 720).
//
// Problem 22 is a device switched off, 32 a driver whose service is disabled; the driver loads at the next
// start. Other problems need a hand: half-removed VPN products leave 56, a broken driver store 31.

#include "core/steps/catalog.h"
#include "core/steps/evidence.h"
#include "core/steps/judgement.h"
#include "core/steps/miniport.h"

namespace repair {
namespace {

constexpr std::uint32_t onDemand = 3;
constexpr std::uint32_t disabled = 4;

Setting enabled(const Miniport& miniport)
{
    return DeviceEnabled{miniport.instanceId};
}
Setting driverStart(const Miniport& miniport)
{
    return RegistryValue{
        std::string(R"(HKLM\SYSTEM\CurrentControlSet\Services\)") + miniport.driver, "Start"};
}

std::vector<Address> reads(const Target&)
{
    std::vector<Address> addresses = statesOfMiniports();
    for (const Miniport& miniport : miniports) {
        addresses.emplace_back(enabled(miniport));
        addresses.emplace_back(driverStart(miniport));
    }
    return addresses;
}

Diagnosis diagnoseOne(const Snapshot& pc, const Miniport& miniport)
{
    if (const auto unknown = tryUnknown(pc, miniport))
        return *unknown;
    const Value& start = pc.at(driverStart(miniport));
    if (start == Value{dword(disabled)})
        return Broken{{.repair = {Change{driverStart(miniport), start, dword(onDemand)}},
            .evidence = {because("miniport-driver-disabled", miniport.name, miniport.driver)},
            .needsRestart = true}};
    const auto* device = pc.tryAt<DeviceStatus>(stateOf(miniport));
    if (!device || device->problem == 0 || device->problem == deviceProblem::phantom)
        return Healthy{};
    if (device->problem == deviceProblem::disabled) {
        const Setting isOn = enabled(miniport);
        if (const auto unknown = firstUnreadable(pc, {isOn}))
            return *unknown;
        return Broken{{.repair = {Change{isOn, pc.at(isOn), Switch::on}},
            .evidence = {because("miniport-disabled", miniport.name)}}};
    }
    if (device->problem == deviceProblem::needsRestart || device->problem == deviceProblem::driverDisabled)
        return Broken{{.repair = {},
            .evidence = {because("miniport-waits-for-restart", miniport.name)},
            .needsRestart = true}};
    return Broken{{.repair = {},
        .evidence = {because("miniport-problem", std::to_string(device->problem), miniport.name)}}};
}

Diagnosis diagnose(const Snapshot& pc, const Target&)
{
    return judgeEachMiniport(pc, diagnoseOne);
}

} // namespace

constinit const Step steps::miniportEnabled{"miniport-enabled", Chapter::devices, About::pc,
    {Stage::notStarted, Stage::buildTunnel, Stage::getAddress}, reads, diagnose};

} // namespace repair
