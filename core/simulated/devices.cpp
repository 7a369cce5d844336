// Enabling and disabling toggles problem 22 only; what else is wrong with a device stays.
#include "core/simulated/devices.h"

#include "core/simulated/os_error.h"

namespace repair {
namespace {

constexpr std::uint32_t problemDisabled = 22; // CM_PROB_DISABLED

} // namespace

std::optional<DeviceStatus> deviceStatus(const Machine& machine, std::string_view instanceId)
{
    const auto found = machine.devices.find(instanceId);
    if (found == machine.devices.end() || !found->second.present)
        return std::nullopt;
    return DeviceStatus {found->second.problem == 0, found->second.problem};
}

Result<std::optional<DeviceStatus>> SimulatedDevices::status(const std::string& instanceId) const
{
    if (auto allowed = m_state.mayRead(Denial::Area::device, instanceId); !allowed)
        return fail(allowed.error());
    return deviceStatus(m_state.machine(), instanceId);
}

Status SimulatedDevices::setEnabled(const std::string& instanceId, Switch enabled)
{
    if (auto allowed = m_state.mayWrite(Denial::Area::device, instanceId); !allowed)
        return allowed;
    return m_state.write([&](Machine& machine) -> Status {
        const auto found = machine.devices.find(instanceId);
        if (found == machine.devices.end() || !found->second.present)
            return winError::refuse(winError::noSuchDevice, "enable device", instanceId);
        std::uint32_t& problem = found->second.problem;
        if (enabled == Switch::off)
            problem = problemDisabled;
        else if (problem == problemDisabled)
            problem = 0;
        return {};
    });
}

Status SimulatedDevices::rescan()
{
    if (auto allowed = m_state.mayWrite(Denial::Area::device, "rescan"); !allowed)
        return allowed;
    return m_state.write([](Machine& machine) -> Status {
        for (auto& [id, device] : machine.devices)
            if (!device.present && device.comesBack)
                device = {true, true, 0, device.driver};
        return {};
    });
}

} // namespace repair
