// Entry names: which ones Windows accepts, and how they stand in the file.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace repair {

/// RAS_MaxEntryName of ras.h, in UTF-16 units.
inline constexpr std::size_t entryNameLimit = 256;

/// How an entry's text is encoded: its Encoding=1 says UTF-8, anything else the ANSI code page of the PC that
/// wrote it, which the file does not name. Windows-1252 is assumed then.
enum class PbkEncoding { utf8, ansi };

/// The rules of RasValidateEntryName; UTF-8. Whether the name is taken is another question.
[[nodiscard]] bool isEntryName(std::string_view name);

/// For showing and comparing. Never fails: text that breaks its own promise of UTF-8 is shown as
/// Windows-1252.
[[nodiscard]] std::string decodedText(std::string_view raw, PbkEncoding encoding);

/// The bytes for the file; absent if the encoding has no place for one of the characters.
[[nodiscard]] std::optional<std::string> tryEncodedText(std::string_view utf8, PbkEncoding encoding);

} // namespace repair
