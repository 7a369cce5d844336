// The time of this PC.
#pragma once

#include "core/pc/clock.h"

namespace repair {

class WindowsClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override;
};

} // namespace repair
