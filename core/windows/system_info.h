// Which installation of Windows this is, since when it runs, and with which rights this process does.
#pragma once

#include "core/pc/system_info.h"

namespace repair {

class WindowsSystemInfo final : public SystemInfo {
public:
    /// A digest of the MachineGuid that Windows' setup makes: survives updates, differs after a new
    /// installation, and cannot be turned back. Empty if it cannot be read.
    [[nodiscard]] std::string identity() const override;
    /// By the ticks since the kernel started, which hibernation and Fast Startup do not set back. Moves by a
    /// second from call to call, and with the clock when that is set.
    [[nodiscard]] Result<Timestamp> bootTime() const override;
    /// Whether the Administrators group counts in our token; under UAC only after consent.
    [[nodiscard]] bool isElevated() const override;
};

} // namespace repair
