// Looks at the first few thousand bytes, with UTF-16 reduced to its ASCII.
#include "core/files/file_kind.h"

#include "core/base/utf.h"

#include <algorithm>
#include <array>
#include <string>

namespace repair {
namespace {

constexpr std::string_view utf16LeMark = "\xff\xfe";
constexpr std::string_view utf8Mark = "\xef\xbb\xbf";
constexpr std::string_view blanks = " \t\r\n";

/// From the first character that is no blank.
std::string beginningOf(std::string_view bytes)
{
    std::string head(bytes.substr(0, 8192));
    if (head.starts_with(utf16LeMark)) {
        head.erase(0, utf16LeMark.size());
        std::string narrow;
        for (std::size_t i = 0; i + 1 < head.size(); i += 2)
            narrow += head[i + 1] == '\0' ? head[i] : '?';
        head = std::move(narrow);
    } else if (head.starts_with(utf8Mark)) {
        head.erase(0, utf8Mark.size());
    }
    return head.erase(0, std::min(head.find_first_not_of(blanks), head.size()));
}

/// An INI file begins like a phonebook; these lines stand in every entry and in no INI file we know.
bool looksLikePhonebook(std::string_view head)
{
    constexpr std::array<std::string_view, 4> lines {
        "\nPBVersion=", "\nDialParamsUID=", "\nMEDIA=", "\nDEVICE="};
    return head.starts_with('[') && std::ranges::any_of(lines, [&](std::string_view line) {
        return head.find(line) != std::string_view::npos;
    });
}

std::optional<FileKind> tryKindByName(std::string_view path)
{
    const std::string name = asciiLower(path);
    if (name.ends_with(".pbk"))
        return FileKind::phonebook;
    if (name.ends_with(".reg"))
        return FileKind::registryExport;
    if (name.ends_with(".xml"))
        return FileKind::eventXml;
    if (name.ends_with(".json"))
        return FileKind::snapshot;
    return std::nullopt;
}

} // namespace

std::optional<FileKind> tryKindOf(std::string_view path, std::string_view bytes)
{
    const std::string head = beginningOf(bytes);
    if (head.starts_with("Windows Registry Editor Version") || head.starts_with("REGEDIT4"))
        return FileKind::registryExport;
    if (head.starts_with('<'))
        return FileKind::eventXml;
    if (head.starts_with('{'))
        return FileKind::snapshot;
    if (looksLikePhonebook(head))
        return FileKind::phonebook;
    return tryKindByName(path);
}

} // namespace repair
