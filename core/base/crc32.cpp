// One table, made at compile time; a library of its own for one function would cost more than it saves.
#include "core/base/crc32.h"

#include <array>

namespace repair {
namespace {

constexpr std::uint32_t polynomial = 0xedb88320; // IEEE 802.3, bit-reflected

constexpr std::array<std::uint32_t, 256> makeTable()
{
    std::array<std::uint32_t, 256> table {};
    for (std::uint32_t byte = 0; byte < table.size(); ++byte) {
        std::uint32_t value = byte;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) != 0 ? (value >> 1) ^ polynomial : value >> 1;
        table[byte] = value;
    }
    return table;
}

constexpr auto table = makeTable();

} // namespace

std::uint32_t crc32(std::string_view bytes)
{
    std::uint32_t value = 0xffffffff;
    for (const unsigned char byte : bytes)
        value = table[(value ^ byte) & 0xff] ^ (value >> 8);
    return ~value;
}

} // namespace repair
