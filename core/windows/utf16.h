// UTF-8 inside, UTF-16 at the Win32 calls.
#pragma once

#include <string>
#include <string_view>

namespace repair {

/// Malformed bytes become U+FFFD: what Windows is asked for then does not exist, and says so.
[[nodiscard]] std::wstring toWide(std::string_view utf8);
/// Lone surrogates, which file and entry names may hold, become U+FFFD.
[[nodiscard]] std::string toUtf8(std::wstring_view utf16);

} // namespace repair
