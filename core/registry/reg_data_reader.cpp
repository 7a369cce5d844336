// Numbers, texts and hexadecimal bytes with their continuation lines.
#include "core/registry/reg_data_reader.h"

#include "core/base/utf.h"

#include <optional>

namespace repair {
namespace {

std::optional<unsigned> tryDigit(char16_t c)
{
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    if (c >= u'a' && c <= u'f')
        return c - u'a' + 10;
    if (c >= u'A' && c <= u'F')
        return c - u'A' + 10;
    return std::nullopt;
}

bool readCharacter(RegCursor& at, std::u16string& text)
{
    if (at.atEnd())
        return false;
    if (!at.take(u'\\')) {
        text += at.here();
        at.moveTo(at.position() + 1);
        return true;
    }
    // regedit escapes the first two; Wine's regedit line breaks, too.
    constexpr std::u16string_view escapes = u"\\\"nr";
    constexpr std::u16string_view meanings = u"\\\"\n\r";
    const std::size_t which = escapes.find(at.here());
    if (which == std::u16string_view::npos)
        return false;
    text += meanings[which];
    at.moveTo(at.position() + 1);
    return true;
}

bool readText(RegCursor& at, RegistryData& data)
{
    const std::size_t begin = at.position();
    std::u16string text;
    if (!readRegString(at, text))
        return false;
    data = {regType::sz, utf16LeBytes(text + u'\0')};
    if (at.finishLine())
        return true;
    at.moveTo(begin); // the quotation mark that is wrong may be lines away
    return false;
}

bool readNumber(RegCursor& at, std::uint32_t& number)
{
    std::size_t digits = 0;
    number = 0;
    for (; const auto digit = tryDigit(at.here()); ++digits) {
        number = number << 4 | *digit;
        at.moveTo(at.position() + 1);
    }
    return digits >= 1 && digits <= 8;
}

/// One or two digits; absent if there is none.
std::optional<char> tryReadByte(RegCursor& at)
{
    unsigned byte = 0;
    const std::size_t begin = at.position();
    while (at.position() < begin + 2) {
        const auto digit = tryDigit(at.here());
        if (!digit)
            break;
        byte = byte << 4 | *digit;
        at.moveTo(at.position() + 1);
    }
    if (at.position() == begin)
        return std::nullopt;
    return static_cast<char>(byte);
}

bool readBytes(RegCursor& at, std::string& bytes)
{
    bool continued = false;
    for (;;) {
        at.skipBlanks();
        if (at.take(u'\\')) {
            continued = true;
            at.skipBlanks();
            if (!at.atLineEnd())
                return false;
            at.skipLineEnd();
            continue;
        }
        const auto byte = tryReadByte(at);
        if (!byte)
            return bytes.empty() && !continued;
        bytes += *byte;
        at.skipBlanks();
        if (!at.take(u','))
            return true;
    }
}

} // namespace

bool readRegString(RegCursor& at, std::u16string& text)
{
    const std::size_t begin = at.position();
    bool whole = at.take(u'"');
    while (whole && !at.take(u'"'))
        whole = readCharacter(at, text);
    if (!whole)
        at.moveTo(begin);
    return whole;
}

bool readRegData(RegCursor& at, RegistryData& data)
{
    if (at.here() == u'"')
        return readText(at, data);
    if (at.takeWord(u"dword:")) {
        std::uint32_t value = 0;
        at.skipBlanks();
        if (!readNumber(at, value))
            return false;
        data = dword(value);
        return at.finishLine();
    }
    data = {regType::binary, {}};
    if (!at.takeWord(u"hex") || (at.take(u'(') && !(readNumber(at, data.type) && at.take(u')'))))
        return false;
    return at.take(u':') && readBytes(at, data.bytes) && at.finishLine();
}

RegistryData fromAnsi(const RegistryData& data)
{
    if (data.type != regType::sz && data.type != regType::expandSz && data.type != regType::multiSz)
        return data;
    return {data.type, utf16LeBytes(tryUtf16(utf8FromWindows1252(data.bytes)).value_or(u""))};
}

} // namespace repair
