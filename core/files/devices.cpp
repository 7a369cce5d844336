// Reads the fact, because the setting (enabled or not) follows from it.
#include "core/files/devices.h"

#include "core/files/silence.h"

namespace repair {

Result<std::optional<DeviceStatus>> FilesDevices::status(const std::string& instanceId) const
{
    return m_files.snapshot.optional<DeviceStatus>(
        Fact {DeviceState {instanceId}}, neverSaid("read device", instanceId));
}

Status FilesDevices::setEnabled(const std::string& instanceId, Switch)
{
    return refuseToWrite(instanceId);
}

Status FilesDevices::rescan()
{
    return refuseToWrite("devices");
}

} // namespace repair
