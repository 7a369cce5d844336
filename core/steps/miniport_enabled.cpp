// Enables the WAN Miniport (L2TP) and its driver, which tweak scripts switch off (651, 633, 720).
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

Setting enabled()
{
    return DeviceEnabled{l2tpMiniport};
}
Setting driverStart()
{
    return RegistryValue{R"(HKLM\SYSTEM\CurrentControlSet\Services\Rasl2tp)", "Start"};
}

std::vector<Address> reads(const Target&)
{
    return {miniportState(), enabled(), driverStart()};
}

Diagnosis diagnose(const Snapshot& pc, const Target&)
{
    if (const auto unknown = firstUnreadable(pc, {miniportState()}))
        return *unknown;
    const Value& start = pc.at(driverStart());
    if (start == Value{dword(disabled)})
        return Broken{{.repair = {Change{driverStart(), start, dword(onDemand)}},
            .evidence = {because("miniport-driver-disabled")},
            .needsRestart = true}};
    const auto* device = pc.tryAt<DeviceStatus>(miniportState());
    if (!device || device->problem == 0 || device->problem == deviceProblem::phantom)
        return Healthy{};
    if (device->problem == deviceProblem::disabled) {
        if (const auto unknown = firstUnreadable(pc, {enabled()}))
            return *unknown;
        return Broken{{.repair = {Change{enabled(), pc.at(enabled()), Switch::on}},
            .evidence = {because("miniport-disabled")}}};
    }
    if (device->problem == deviceProblem::needsRestart || device->problem == deviceProblem::driverDisabled)
        return Broken{
            {.repair = {}, .evidence = {because("miniport-waits-for-restart")}, .needsRestart = true}};
    return Broken{{.repair = {}, .evidence = {because("miniport-problem", std::to_string(device->problem))}}};
}

} // namespace

constinit const Step steps::miniportEnabled{"miniport-enabled", Chapter::devices, About::pc,
    {Stage::notStarted, Stage::buildTunnel, Stage::getAddress}, reads, diagnose};

} // namespace repair
