// Between the UTF-8 strings inside and std::filesystem, which would read them in the code page on Windows.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace repair {

[[nodiscard]] inline std::filesystem::path pathFromUtf8(std::string_view utf8)
{
    return {std::u8string(utf8.begin(), utf8.end())};
}

/// With the separators of the system that it is shown on.
[[nodiscard]] inline std::string utf8FromPath(std::filesystem::path path)
{
    const std::u8string text = path.make_preferred().u8string();
    return {text.begin(), text.end()};
}

} // namespace repair
