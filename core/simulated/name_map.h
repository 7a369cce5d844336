// A map by names that Windows compares without ASCII case: services, registry keys, hosts.
#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

namespace repair {

/// Transparent, so that looking up a string_view copies nothing.
struct NameLess {
    using is_transparent = void;

    [[nodiscard]] static constexpr char lower(char c)
    {
        return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    }

    [[nodiscard]] bool operator()(std::string_view a, std::string_view b) const
    {
        return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
            return static_cast<unsigned char>(lower(x)) < static_cast<unsigned char>(lower(y));
        });
    }
};

template <class T>
using NameMap = std::map<std::string, T, NameLess>;

} // namespace repair
