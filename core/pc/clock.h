// The time, as a port so that tests and simulated PCs can set it.
#pragma once

#include "core/model/value.h"

namespace repair {

class Clock {
public:
    virtual ~Clock() = default;
    /// UTC, in whole seconds. Thread-safe.
    [[nodiscard]] virtual Timestamp now() const = 0;
};

} // namespace repair
