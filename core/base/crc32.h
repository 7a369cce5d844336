// CRC-32 (IEEE 802.3, reflected), which every journal record carries: it tells a torn or edited record.
#pragma once

#include <cstdint>
#include <string_view>

namespace repair {

/// Same result as zlib's crc32() of the bytes; crc32("123456789") is 0xcbf43926.
[[nodiscard]] std::uint32_t crc32(std::string_view bytes);

} // namespace repair
