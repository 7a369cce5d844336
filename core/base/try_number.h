// A number that is all there is in a text.
#pragma once

#include <charconv>
#include <optional>
#include <string_view>

namespace repair {

/// Decimal, without blanks and without a plus. Absent for anything else, and for what Number cannot hold.
template <class Number>
[[nodiscard]] std::optional<Number> tryNumber(std::string_view text)
{
    Number number = 0;
    const auto [stopped, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || stopped != text.data() + text.size())
        return std::nullopt;
    return number;
}

} // namespace repair
