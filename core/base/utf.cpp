// Strict decoding both ways; a malformed sequence is an answer (absent), never a guess.
#include "core/base/utf.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace repair {
namespace {

struct Decoded {
    char32_t codePoint = 0;
    std::size_t length = 0; // 0: malformed
};

std::size_t sequenceLength(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead <= 0xdf)
        return 2;
    if (lead >= 0xe0 && lead <= 0xef)
        return 3;
    if (lead >= 0xf0 && lead <= 0xf4)
        return 4;
    return 0;
}

Decoded decodeUtf8(std::string_view bytes)
{
    constexpr std::array<char32_t, 5> smallest {0, 0, 0x80, 0x800, 0x10000};
    const auto lead = static_cast<unsigned char>(bytes.front());
    const std::size_t length = sequenceLength(lead);
    if (length == 0 || length > bytes.size())
        return {};
    char32_t codePoint = length == 1 ? lead : lead & (0x7f >> length);
    for (std::size_t i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(bytes[i]);
        if ((next & 0xc0) != 0x80)
            return {};
        codePoint = (codePoint << 6) | (next & 0x3f);
    }
    const bool surrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
    if (codePoint < smallest[length] || surrogate || codePoint > 0x10ffff)
        return {};
    return {codePoint, length};
}

void appendUtf8(std::string& text, char32_t codePoint)
{
    const auto tail = [&](int shift) { text += static_cast<char>(0x80 | ((codePoint >> shift) & 0x3f)); };
    if (codePoint < 0x80) {
        text += static_cast<char>(codePoint);
    } else if (codePoint < 0x800) {
        text += static_cast<char>(0xc0 | (codePoint >> 6));
        tail(0);
    } else if (codePoint < 0x10000) {
        text += static_cast<char>(0xe0 | (codePoint >> 12));
        tail(6);
        tail(0);
    } else {
        text += static_cast<char>(0xf0 | (codePoint >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

// 0x80 to 0x9f of Windows-1252; the rest equals Latin-1.
constexpr std::array<char32_t, 32> windows1252 {0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020,
    0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c,
    0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};

char lowered(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

} // namespace

bool isUtf8(std::string_view bytes)
{
    while (!bytes.empty()) {
        const Decoded decoded = decodeUtf8(bytes);
        if (decoded.length == 0)
            return false;
        bytes.remove_prefix(decoded.length);
    }
    return true;
}

std::optional<std::u16string> tryUtf16(std::string_view utf8)
{
    std::u16string text;
    text.reserve(utf8.size());
    while (!utf8.empty()) {
        const auto [codePoint, length] = decodeUtf8(utf8);
        if (length == 0)
            return std::nullopt;
        if (codePoint >= 0x10000) {
            text += static_cast<char16_t>(0xd7c0 + (codePoint >> 10));
            text += static_cast<char16_t>(0xdc00 + (codePoint & 0x3ff));
        } else {
            text += static_cast<char16_t>(codePoint);
        }
        utf8.remove_prefix(length);
    }
    return text;
}

std::optional<std::string> tryUtf8(std::u16string_view utf16)
{
    std::string text;
    text.reserve(utf16.size());
    for (std::size_t i = 0; i < utf16.size(); ++i) {
        const char32_t unit = utf16[i];
        if (unit < 0xd800 || unit > 0xdfff) {
            appendUtf8(text, unit);
            continue;
        }
        const bool paired = unit < 0xdc00 && i + 1 < utf16.size() && (utf16[i + 1] & 0xfc00) == 0xdc00;
        if (!paired)
            return std::nullopt;
        const char32_t low = utf16[++i];
        appendUtf8(text, 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00));
    }
    return text;
}

std::string utf8FromWindows1252(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size());
    for (const unsigned char byte : bytes)
        appendUtf8(text, byte >= 0x80 && byte <= 0x9f ? windows1252[byte - 0x80] : byte);
    return text;
}

std::string asciiLower(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), lowered);
    return result;
}

bool equalIgnoringAsciiCase(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, [](char x, char y) { return lowered(x) == lowered(y); });
}

} // namespace repair
