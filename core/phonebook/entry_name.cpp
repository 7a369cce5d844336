// Names cross between the file's bytes and UTF-8 in both directions, so that a rename can be undone exactly.
#include "core/phonebook/entry_name.h"

#include "core/base/utf.h"

#include <algorithm>

namespace repair {
namespace {

bool isForbidden(char16_t unit)
{
    constexpr std::u16string_view forbidden = u"|><?*\\/:"; // RasValidateEntryName
    return unit < 0x20 || unit == 0x7f || forbidden.find(unit) != std::u16string_view::npos;
}

std::optional<char> tryWindows1252(std::string_view character)
{
    for (int byte = 0x80; byte <= 0xff; ++byte) {
        const char candidate = static_cast<char>(byte);
        const std::string shown = utf8FromWindows1252({&candidate, 1});
        if (shown == character && shown != "\xef\xbf\xbd")
            return candidate;
    }
    return std::nullopt;
}

std::size_t characterLength(std::string_view utf8)
{
    std::size_t length = 1;
    while (length < utf8.size() && (static_cast<unsigned char>(utf8[length]) & 0xc0) == 0x80)
        ++length;
    return length;
}

} // namespace

bool isEntryName(std::string_view name)
{
    const auto units = tryUtf16(name);
    if (!units || units->empty() || units->size() > entryNameLimit || units->front() == u'.')
        return false;
    const bool blank = units->find_first_not_of(u' ') == std::u16string::npos;
    return !blank && std::none_of(units->begin(), units->end(), isForbidden);
}

std::string decodedText(std::string_view raw, PbkEncoding encoding)
{
    if (encoding == PbkEncoding::utf8 && isUtf8(raw))
        return std::string(raw);
    return utf8FromWindows1252(raw);
}

std::optional<std::string> tryEncodedText(std::string_view utf8, PbkEncoding encoding)
{
    if (!isUtf8(utf8))
        return std::nullopt;
    if (encoding == PbkEncoding::utf8)
        return std::string(utf8);
    std::string raw;
    while (!utf8.empty()) {
        const std::string_view character = utf8.substr(0, characterLength(utf8));
        const auto byte = character.size() == 1 ? character.front() : tryWindows1252(character);
        if (!byte)
            return std::nullopt;
        raw += *byte;
        utf8.remove_prefix(character.size());
    }
    return raw;
}

} // namespace repair
