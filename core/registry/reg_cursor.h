// A place in the text of a .reg file, with the steps that every part of its grammar needs.
#pragma once

#include <cstddef>
#include <string_view>

namespace repair {

/// The text holds no NUL, so here() says u'\0' behind the end. What a take... function does not find, it
/// leaves.
class RegCursor {
public:
    RegCursor(std::u16string_view text, std::size_t at) : m_text(text), m_at(at) { }

    [[nodiscard]] std::size_t position() const { return m_at; }
    void moveTo(std::size_t position) { m_at = position; }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char16_t here() const { return atEnd() ? u'\0' : m_text[m_at]; }
    [[nodiscard]] bool atLineEnd() const { return atEnd() || here() == u'\r' || here() == u'\n'; }
    [[nodiscard]] std::u16string_view restOfLine() const;

    bool take(char16_t wanted);
    /// Whatever the case in the text; the word itself is lower case.
    bool takeWord(std::u16string_view word);

    void skipBlanks();
    /// CR LF, LF or CR.
    void skipLineEnd();
    /// Moves to the next line if nothing but blanks and a comment is left in this one.
    bool finishLine();

private:
    std::u16string_view m_text;
    std::size_t m_at;
};

} // namespace repair
