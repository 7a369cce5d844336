// Devices are in no export; a snapshot may tell of them.
#pragma once

#include "core/files/opened_files.h"
#include "core/pc/devices.h"

namespace repair {

class FilesDevices final : public Devices {
public:
    explicit FilesDevices(const OpenedFiles& files) : m_files(files) { }

    [[nodiscard]] Result<std::optional<DeviceStatus>> status(const std::string& instanceId) const override;
    Status setEnabled(const std::string& instanceId, Switch enabled) override;
    Status rescan() override;

private:
    const OpenedFiles& m_files;
};

} // namespace repair
