// Hexadecimal digits -> bytes, for vectors written down in tests.
#pragma once

#include <string>
#include <string_view>

namespace repair {

[[nodiscard]] inline std::string fromHex(std::string_view digits)
{
    const auto value = [](char digit) { return digit <= '9' ? digit - '0' : digit - 'a' + 10; };
    std::string bytes;
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2)
        bytes += static_cast<char>(value(digits[i]) << 4 | value(digits[i + 1]));
    return bytes;
}

} // namespace repair
