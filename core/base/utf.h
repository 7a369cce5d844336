// UTF-8 inside, UTF-16 at the edges (.reg files, Win32), Windows-1252 for old phonebooks.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace repair {

/// True for well-formed UTF-8: no overlong forms, no surrogates, nothing above U+10FFFF.
[[nodiscard]] bool isUtf8(std::string_view bytes);

/// Absent if the input is not well-formed.
[[nodiscard]] std::optional<std::u16string> tryUtf16(std::string_view utf8);
[[nodiscard]] std::optional<std::string> tryUtf8(std::u16string_view utf16);

/// For showing only: Windows-1252 read as UTF-8. The five unassigned bytes become U+FFFD.
[[nodiscard]] std::string utf8FromWindows1252(std::string_view bytes);

/// ASCII-only case folding, as the registry and the SCM compare the names we use.
[[nodiscard]] std::string asciiLower(std::string_view text);
[[nodiscard]] bool equalIgnoringAsciiCase(std::string_view a, std::string_view b);

} // namespace repair
