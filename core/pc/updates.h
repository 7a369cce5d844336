// The Windows build, and whether it waits for a restart.
#pragma once

#include "core/base/result.h"
#include "core/model/value.h"

namespace repair {

class Updates {
public:
    virtual ~Updates() = default;
    [[nodiscard]] virtual Result<WindowsVersion> version() const = 0;
    /// Where Windows says that it wants a restart; empty if nowhere. See windows update and servicing keys.
    [[nodiscard]] virtual Result<TextList> pendingRestart() const = 0;
};

} // namespace repair
