// The steps of the cursor.
#include "core/registry/reg_cursor.h"

namespace repair {

std::u16string_view RegCursor::restOfLine() const
{
    const std::u16string_view rest = m_text.substr(m_at);
    return rest.substr(0, rest.find_first_of(u"\r\n"));
}

bool RegCursor::take(char16_t wanted)
{
    if (atEnd() || here() != wanted)
        return false;
    ++m_at;
    return true;
}

bool RegCursor::takeWord(std::u16string_view word)
{
    const std::u16string_view found = m_text.substr(m_at, word.size());
    if (found.size() < word.size())
        return false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const bool capital = found[i] >= u'A' && found[i] <= u'Z';
        if ((capital ? found[i] - u'A' + u'a' : found[i]) != word[i])
            return false;
    }
    m_at += word.size();
    return true;
}

void RegCursor::skipBlanks()
{
    while (here() == u' ' || here() == u'\t')
        ++m_at;
}

void RegCursor::skipLineEnd()
{
    const bool carriageReturn = take(u'\r');
    if (!take(u'\n') && !carriageReturn)
        m_at = m_text.size();
}

bool RegCursor::finishLine()
{
    skipBlanks();
    if (here() == u';')
        m_at += restOfLine().size();
    if (!atLineEnd())
        return false;
    skipLineEnd();
    return true;
}

} // namespace repair
