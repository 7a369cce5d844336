// Remembers across processes when a server was last probed, so that we never fill its half-open limit.
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <optional>
#include <string>

namespace repair {

class ProbeMemory {
public:
    virtual ~ProbeMemory() = default;
    /// Time since the last run to this address; absent if none is known.
    [[nodiscard]] virtual std::optional<std::chrono::seconds> sinceLastRun(const std::string& address) = 0;
    /// A run to this address begins to send now.
    [[nodiscard]] virtual Status remember(const std::string& address) = 0;
};

} // namespace repair
