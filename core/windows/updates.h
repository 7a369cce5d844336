// The build of this Windows, and where it says that it wants a restart.
#pragma once

#include "core/pc/updates.h"

namespace repair {

/// Read from the registry; needs no rights.
class WindowsUpdates final : public Updates {
public:
    /// By CurrentBuildNumber and UBR, which the compatibility mode of a program does not change.
    [[nodiscard]] Result<WindowsVersion> version() const override;
    [[nodiscard]] Result<TextList> pendingRestart() const override;
};

} // namespace repair
