// The number of each error code in a support code, in eight bits, for ever.
#pragma once

#include <cstdint>
#include <optional>

namespace repair {

inline constexpr std::uint8_t noErrorNumber = 0;
/// A code that the table does not have; which one, the support code cannot say.
inline constexpr std::uint8_t otherErrorNumber = 255;

/// otherErrorNumber for a code without a number. A Win32 code wrapped in an HRESULT counts as itself.
[[nodiscard]] std::uint8_t errorNumberOf(std::uint32_t code);

/// Absent for a number that is not given out, 0 and 255 included.
[[nodiscard]] std::optional<std::uint32_t> errorCodeAt(std::uint8_t number);

} // namespace repair
