// One memchr a line; the fields are read only when somebody asks for them.
#include "core/phonebook/pbk_lines.h"

namespace repair {

std::optional<PbkLine> PbkLines::next()
{
    if (m_at >= m_text.size())
        return std::nullopt;
    PbkLine line;
    line.begin = m_at;
    const std::size_t lineFeed = m_text.find('\n', m_at);
    std::size_t textEnd = lineFeed == std::string_view::npos ? m_text.size() : lineFeed;
    m_at = line.end = lineFeed == std::string_view::npos ? textEnd : lineFeed + 1;
    while (textEnd > line.begin && m_text[textEnd - 1] == '\r')
        --textEnd;
    line.text = m_text.substr(line.begin, textEnd - line.begin);
    return line;
}

PbkFields::PbkFields(std::string_view entryText) : m_lines(entryText)
{
    (void)m_lines.next();
}

std::optional<PbkField> PbkFields::next()
{
    while (const auto line = m_lines.next()) {
        const std::size_t equals = line->text.find('=');
        if (equals == std::string_view::npos)
            continue;
        const std::string_view name = line->text.substr(0, equals);
        const auto opened = tryBlockOpenedBy(name);
        m_block = opened.value_or(m_block);
        return PbkField{*line, {name, m_block}, line->text.substr(equals + 1), opened.has_value()};
    }
    return std::nullopt;
}

std::optional<PbkBlock> tryBlockOpenedBy(std::string_view key)
{
    if (key == "NETCOMPONENTS")
        return PbkBlock::netComponents;
    if (key == "MEDIA")
        return PbkBlock::media;
    if (key == "DEVICE")
        return PbkBlock::device;
    return std::nullopt;
}

std::size_t lineEndLength(std::string_view text)
{
    if (text.ends_with("\r\n"))
        return 2;
    return text.ends_with('\n') ? 1 : 0;
}

} // namespace repair
