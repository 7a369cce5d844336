// Text for people: wrapped, in paragraphs, with colour where it is seen. Words carry the meaning, never
// colour.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace repair {

enum class Tone { plain, strong, good, bad, unsure, quiet };

class Page {
public:
    struct Look {
        std::size_t width = 100;
        bool colour = false;
    };

    explicit Page(Look look);

    /// After a blank line, unless it stands at the top.
    void heading(std::string_view text);
    void blank();
    /// Wrapped at the width; further lines start below the text, after the mark.
    void line(std::string_view text, std::size_t indent = 0, Tone tone = Tone::plain);
    void item(
        std::string_view mark, std::string_view text, std::size_t indent = 0, Tone markTone = Tone::plain);

    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    void wrapped(std::string_view text, std::size_t indent, std::size_t used);
    void put(std::string_view text, Tone tone);

    Look m_look;
    std::string m_text;
};

/// Text from outside made harmless for a terminal: control characters and what is no UTF-8 are replaced,
/// because a phonebook that somebody sent can hold anything.
[[nodiscard]] std::string printable(std::string_view text);

/// How many columns it takes, counted in characters.
[[nodiscard]] std::size_t columnsOf(std::string_view utf8);

} // namespace repair
