// The lines of a phonebook and the key=value fields of one entry, read in place without copying.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace repair {

/// The parts of an entry. A line NETCOMPONENTS=, MEDIA= or DEVICE= opens one and belongs to it; case decides,
/// because Device= is an ordinary key of a MEDIA block.
enum class PbkBlock { entry, netComponents, media, device };

/// One key of an entry. Keys are case-sensitive.
struct PbkKey {
    std::string_view name;
    PbkBlock block = PbkBlock::entry;

    friend bool operator==(const PbkKey&, const PbkKey&) = default;
};

/// begin and end are positions in the text that was read; end lies behind the line end.
struct PbkLine {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string_view text; ///< without the line end
};

/// Hands out one line after the other. LF ends a line, and any CR before it belongs to the line end.
class PbkLines {
public:
    explicit PbkLines(std::string_view text) : m_text(text) { }

    /// Absent behind the last line.
    [[nodiscard]] std::optional<PbkLine> next();

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

struct PbkField {
    PbkLine line;
    PbkKey key;
    std::string_view value;
    bool opensBlock = false;
};

/// Hands out the fields of one entry in order, repeats included. Lines without '=' are passed over.
class PbkFields {
public:
    /// The entry's whole text, header line first.
    explicit PbkFields(std::string_view entryText);

    [[nodiscard]] std::optional<PbkField> next();

private:
    PbkLines m_lines;
    PbkBlock m_block = PbkBlock::entry;
};

/// The block that a key opens; absent for an ordinary key.
[[nodiscard]] std::optional<PbkBlock> tryBlockOpenedBy(std::string_view key);

/// How many of the last bytes are one line end: 2 for CR LF, 1 for LF, 0 for neither.
[[nodiscard]] std::size_t lineEndLength(std::string_view text);

} // namespace repair
