// What the server said, in five bits.
#pragma once

#include "core/support_code/support_code.h"

#include <cstdint>
#include <optional>

namespace repair::coding {

inline constexpr unsigned serverBits = 5;

/// Absent for what has no number.
[[nodiscard]] std::optional<std::uint32_t> tryServerNumber(const ServerSign& sign);

/// Absent for a number that is not given out.
[[nodiscard]] std::optional<ServerSign> tryServerSignAt(std::uint32_t number);

} // namespace repair::coding
