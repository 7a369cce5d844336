// SHA-256, for the digest of a plan and the fingerprint of a text.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace repair {

using Sha256 = std::array<std::uint8_t, 32>;

[[nodiscard]] Sha256 sha256(std::string_view bytes);

/// Lower-case hexadecimal digits, two a byte.
[[nodiscard]] std::string toHex(std::string_view bytes);
[[nodiscard]] std::string toHex(const Sha256& digest);

} // namespace repair
