// The WAN miniports of a simulated PC.
#pragma once

#include "core/pc/devices.h"
#include "core/simulated/simulated_state.h"

namespace repair {

class SimulatedDevices final : public Devices {
public:
    explicit SimulatedDevices(SimulatedState& state) : m_state(state) { }

    [[nodiscard]] Result<std::optional<DeviceStatus>> status(const std::string& instanceId) const override;
    Status setEnabled(const std::string& instanceId, Switch enabled) override;
    Status rescan() override;

private:
    SimulatedState& m_state;
};

/// Absent if the device is missing.
[[nodiscard]] std::optional<DeviceStatus> deviceStatus(const Machine& machine, std::string_view instanceId);

} // namespace repair
