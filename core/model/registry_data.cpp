// Registry data made from numbers and text, and read as such.
#include "core/model/registry_data.h"

#include "core/base/utf.h"

namespace repair {
namespace {

RegistryData text(std::uint32_t type, std::string_view utf8)
{
    auto utf16 = tryUtf16(utf8);
    if (!utf16)
        utf16 = tryUtf16(utf8FromWindows1252(utf8));
    return {type, utf16LeBytes(*utf16 + u'\0')};
}

} // namespace

RegistryData dword(std::uint32_t value)
{
    std::string bytes;
    for (int shift = 0; shift < 32; shift += 8)
        bytes += static_cast<char>((value >> shift) & 0xff);
    return {regType::dword, bytes};
}

std::optional<std::uint32_t> tryDword(const RegistryData& data)
{
    if (data.type != regType::dword || data.bytes.size() != 4)
        return std::nullopt;
    std::uint32_t value = 0;
    for (int i = 3; i >= 0; --i)
        value = value << 8 | static_cast<unsigned char>(data.bytes[static_cast<std::size_t>(i)]);
    return value;
}

RegistryData regSz(std::string_view utf8)
{
    return text(regType::sz, utf8);
}

RegistryData regExpandSz(std::string_view utf8)
{
    return text(regType::expandSz, utf8);
}

RegistryData regMultiSz(const std::vector<std::string>& utf8)
{
    RegistryData list {regType::multiSz, {}};
    for (const std::string& each : utf8)
        list.bytes += text(regType::multiSz, each).bytes;
    list.bytes += std::string(2, '\0');
    return list;
}

std::optional<std::string> tryText(const RegistryData& data)
{
    if (data.type != regType::sz && data.type != regType::expandSz)
        return std::nullopt;
    const auto utf16 = tryUtf16FromLeBytes(data.bytes);
    if (!utf16)
        return std::nullopt;
    return tryUtf8(std::u16string_view(*utf16).substr(0, utf16->find(u'\0')));
}

std::string utf16LeBytes(std::u16string_view text)
{
    std::string bytes;
    bytes.reserve(text.size() * 2);
    for (const char16_t unit : text) {
        bytes += static_cast<char>(unit & 0xff);
        bytes += static_cast<char>(unit >> 8);
    }
    return bytes;
}

std::optional<std::u16string> tryUtf16FromLeBytes(std::string_view bytes)
{
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    std::u16string text;
    text.reserve(bytes.size() / 2);
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        const auto low = static_cast<unsigned char>(bytes[i]);
        const auto high = static_cast<unsigned char>(bytes[i + 1]);
        text += static_cast<char16_t>(low | high << 8);
    }
    return text;
}

} // namespace repair
