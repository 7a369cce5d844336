// The next of several moments that may not be set.
#pragma once

#include "core/pc/transport.h"

#include <algorithm>
#include <optional>

namespace repair {

[[nodiscard]] inline std::optional<Moment> earliest(std::optional<Moment> a, std::optional<Moment> b)
{
    return a && b ? std::min(*a, *b) : a.has_value() ? a : b;
}

} // namespace repair
