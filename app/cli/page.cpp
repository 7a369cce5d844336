// Wrapping and colouring.
#include "app/cli/page.h"

#include "core/base/utf.h"

#include <algorithm>

namespace repair {
namespace {

std::string_view escapeOf(Tone tone)
{
    switch (tone) {
    case Tone::strong:
        return "\x1b[1m";
    case Tone::good:
        return "\x1b[32m";
    case Tone::bad:
        return "\x1b[1;31m";
    case Tone::unsure:
        return "\x1b[33m";
    case Tone::quiet:
        return "\x1b[2m";
    case Tone::plain:
        break;
    }
    return "";
}

bool isControl(char32_t unit)
{
    return unit < 0x20 || unit == 0x7F || (unit >= 0x80 && unit < 0xA0);
}

} // namespace

Page::Page(Look look) : m_look(look) { }

void Page::heading(std::string_view text)
{
    if (!m_text.empty())
        blank();
    put(printable(text), Tone::strong);
    m_text += '\n';
}

void Page::blank()
{
    if (!m_text.ends_with("\n\n"))
        m_text += '\n';
}

void Page::line(std::string_view text, std::size_t indent, Tone tone)
{
    m_text.append(indent, ' ');
    m_text += m_look.colour ? escapeOf(tone) : "";
    wrapped(printable(text), indent, indent);
    if (m_look.colour && tone != Tone::plain) {
        m_text.pop_back();
        m_text += "\x1b[0m\n";
    }
}

void Page::item(std::string_view mark, std::string_view text, std::size_t indent, Tone markTone)
{
    m_text.append(indent, ' ');
    put(mark, markTone);
    m_text += ' ';
    const std::size_t used = indent + columnsOf(mark) + 1;
    wrapped(printable(text), used, used);
}

/// Further lines are indented; `used` columns of the first one are taken already.
void Page::wrapped(std::string_view text, std::size_t indent, std::size_t used)
{
    std::size_t column = used;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::size_t columns = columnsOf(word);
        const bool first = column == used;
        if (!first && column + 1 + columns > m_look.width) {
            m_text += '\n';
            m_text.append(indent, ' ');
            column = indent;
        } else if (!first) {
            m_text += ' ';
            ++column;
        }
        m_text += word;
        column += columns;
    }
    m_text += '\n';
}

void Page::put(std::string_view text, Tone tone)
{
    if (!m_look.colour || tone == Tone::plain) {
        m_text += text;
        return;
    }
    m_text += escapeOf(tone);
    m_text += text;
    m_text += "\x1b[0m";
}

std::string printable(std::string_view text)
{
    const auto units = tryUtf16(isUtf8(text) ? std::string(text) : utf8FromWindows1252(text));
    std::u16string harmless = units.value_or(u"");
    std::ranges::replace_if(
        harmless, [](char16_t unit) { return isControl(unit); }, u'\uFFFD');
    return tryUtf8(harmless).value_or(std::string());
}

std::size_t columnsOf(std::string_view utf8)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        utf8, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }));
}

} // namespace repair
