// Plug and Play devices of this PC, by SetupAPI and the configuration manager.
#pragma once

#include "core/pc/devices.h"

namespace repair {

class WindowsDevices final : public Devices {
public:
    /// A device that Plug and Play remembers but does not see has problem 45 (CM_PROB_PHANTOM).
    [[nodiscard]] Result<std::optional<DeviceStatus>> status(const std::string& instanceId) const override;
    /// For good, as Device Manager does it. notFound: no such device. Where only a restart of Windows brings
    /// it into force, status() tells so (problem 14).
    Status setEnabled(const std::string& instanceId, Switch enabled) override;
    /// Returns when the devices that were found are installed, or after half a minute.
    Status rescan() override;
};

} // namespace repair
