// The WAN miniports, by device instance id.
#pragma once

#include "core/base/result.h"
#include "core/model/value.h"

#include <optional>
#include <string>

namespace repair {

/// Reading works for ordinary users; changing needs an administrator.
class Devices {
public:
    virtual ~Devices() = default;

    /// Absent if Plug and Play does not know the device.
    [[nodiscard]] virtual Result<std::optional<DeviceStatus>> status(const std::string& instanceId) const = 0;
    virtual Status setEnabled(const std::string& instanceId, Switch enabled) = 0;
    virtual Status rescan() = 0;
};

} // namespace repair
