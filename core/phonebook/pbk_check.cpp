// Goes through every line once, counting lines, so that a person can find the place in an editor.
#include "core/phonebook/pbk_check.h"

#include "core/base/utf.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

namespace repair {
namespace {

using Kind = PbkDoubt::Kind;

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t") == std::string_view::npos;
}

/// Adds the entry's doubts and says how many lines it has; firstLine is its header's number.
std::size_t readEntry(
    const PbkFile& book, std::size_t entry, std::size_t firstLine, std::vector<PbkDoubt>& doubts)
{
    const std::string name = book.name(entry);
    PbkLines lines(book.entryText(entry));
    std::size_t count = 0;
    bool hasMedia = false;
    bool hasDevice = false;
    while (const auto line = lines.next()) {
        const bool isHeader = count++ == 0;
        hasMedia = hasMedia || line->text.starts_with("MEDIA=");
        hasDevice = hasDevice || line->text.starts_with("DEVICE=");
        if (!isHeader && !isBlank(line->text) && line->text.find('=') == std::string_view::npos)
            doubts.push_back({Kind::cutLine, firstLine + count - 1, name});
    }
    if (!hasMedia || !hasDevice)
        doubts.push_back({Kind::missingBlock, firstLine + count - 1, name});
    return count;
}

/// Says how many lines the preamble has.
std::size_t readPreamble(std::string_view preamble, std::vector<PbkDoubt>& doubts)
{
    if (preamble.starts_with("\xef\xbb\xbf"))
        preamble.remove_prefix(3);
    PbkLines lines(preamble);
    std::size_t count = 0;
    bool stray = false;
    while (const auto line = lines.next()) {
        ++count;
        if (!stray && !isBlank(line->text)) {
            doubts.push_back({Kind::strayText, count, {}});
            stray = true;
        }
    }
    return count;
}

} // namespace

std::vector<PbkDoubt> doubtsAbout(const PbkFile& book)
{
    std::vector<PbkDoubt> doubts;
    std::unordered_set<std::string> seen;
    std::size_t line = 1 + readPreamble(book.preamble(), doubts);
    for (std::size_t entry = 0; entry < book.entryCount(); ++entry) {
        if (!seen.insert(asciiLower(book.name(entry))).second)
            doubts.push_back({Kind::sameName, line, book.name(entry)});
        line += readEntry(book, entry, line, doubts);
    }
    if (!book.bytes().empty() && lineEndLength(book.bytes()) == 0)
        doubts.push_back({Kind::noLineEnd, line - 1, {}});
    return doubts;
}

} // namespace repair
