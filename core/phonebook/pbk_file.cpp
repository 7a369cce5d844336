// Finding entries and fields. Parsing only looks for '[', so that a large phonebook costs little more than a
// copy.
#include "core/phonebook/pbk_file.h"

#include "core/base/utf.h"

#include <algorithm>
#include <utility>

namespace repair {
namespace {

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

/// Absent if the '[' at that position does not open a header line.
std::optional<std::size_t> tryHeaderBegin(std::string_view bytes, std::size_t bracket)
{
    std::size_t begin = bracket;
    while (begin > 0 && (bytes[begin - 1] == ' ' || bytes[begin - 1] == '\t'))
        --begin;
    if (begin == 0 || bytes[begin - 1] == '\n' || bytes.substr(0, begin) == byteOrderMark)
        return begin;
    return std::nullopt;
}

std::string lineOf(std::string_view bytes, std::size_t at)
{
    const std::string_view before = bytes.substr(0, at);
    return "line " + std::to_string(1 + std::count(before.begin(), before.end(), '\n'));
}

} // namespace

Result<PbkFile> PbkFile::parse(std::string bytes)
{
    if (bytes.size() > sizeLimit)
        return fail({ErrorKind::tooLarge, 0, "read phonebook", std::to_string(bytes.size()) + " bytes"});
    if (const std::size_t nul = bytes.find('\0'); nul != std::string::npos)
        return fail({ErrorKind::corrupt, 0, "read phonebook", lineOf(bytes, nul)});
    PbkFile book;
    book.m_entries = entriesOf(bytes);
    book.m_bytes = std::move(bytes);
    return book;
}

std::vector<PbkFile::Entry> PbkFile::entriesOf(std::string_view bytes)
{
    std::vector<Entry> entries;
    for (std::size_t at = bytes.find('['); at != std::string_view::npos; at = bytes.find('[', at + 1)) {
        const auto begin = tryHeaderBegin(bytes, at);
        if (!begin)
            continue;
        const std::string_view line = bytes.substr(at, bytes.find('\n', at) - at);
        // The last bracket, because Windows puts no limit on brackets inside a name.
        const std::size_t close = line.rfind(']');
        if (close == std::string_view::npos)
            continue;
        entries.push_back({static_cast<std::uint32_t>(*begin), static_cast<std::uint32_t>(at + 1),
            static_cast<std::uint32_t>(at + close)});
        at += close;
    }
    return entries;
}

std::string_view PbkFile::preamble() const
{
    return std::string_view(m_bytes).substr(0, m_entries.empty() ? m_bytes.size() : m_entries.front().begin);
}

std::size_t PbkFile::endOf(std::size_t entry) const
{
    return entry + 1 < m_entries.size() ? m_entries[entry + 1].begin : m_bytes.size();
}

std::string_view PbkFile::entryText(std::size_t entry) const
{
    const std::size_t begin = m_entries[entry].begin;
    return std::string_view(m_bytes).substr(begin, endOf(entry) - begin);
}

std::string_view PbkFile::rawName(std::size_t entry) const
{
    const Entry& found = m_entries[entry];
    return std::string_view(m_bytes).substr(found.nameBegin, found.nameEnd - found.nameBegin);
}

PbkEncoding PbkFile::encoding(std::size_t entry) const
{
    return tryField(entry, {"Encoding"}) == "1" ? PbkEncoding::utf8 : PbkEncoding::ansi;
}

std::string PbkFile::name(std::size_t entry) const
{
    const std::string_view raw = rawName(entry);
    const bool ascii = std::all_of(raw.begin(), raw.end(), [](char c) { return (c & 0x80) == 0; });
    return ascii ? std::string(raw) : decodedText(raw, encoding(entry));
}

std::vector<std::string> PbkFile::names() const
{
    std::vector<std::string> all;
    all.reserve(m_entries.size());
    for (std::size_t entry = 0; entry < m_entries.size(); ++entry)
        all.push_back(name(entry));
    return all;
}

Result<std::size_t> PbkFile::find(std::string_view wanted) const
{
    std::vector<std::size_t> exact;
    std::vector<std::size_t> folded;
    for (std::size_t entry = 0; entry < m_entries.size(); ++entry) {
        const std::string present = name(entry);
        if (present == wanted)
            exact.push_back(entry);
        else if (equalIgnoringAsciiCase(present, wanted))
            folded.push_back(entry);
    }
    const auto& found = exact.empty() ? folded : exact;
    if (found.empty())
        return fail({ErrorKind::notFound, 0, "find phonebook entry", std::string(wanted)});
    if (found.size() > 1)
        return fail({ErrorKind::conflict, 0, "find phonebook entry", std::string(wanted)});
    return found.front();
}

std::optional<std::string_view> PbkFile::tryField(std::size_t entry, PbkKey key) const
{
    PbkFields reader(entryText(entry));
    while (const auto field = reader.next())
        if (field->key == key)
            return field->value;
    return std::nullopt;
}

std::vector<std::string_view> PbkFile::fields(std::size_t entry, PbkKey key) const
{
    std::vector<std::string_view> values;
    PbkFields reader(entryText(entry));
    while (const auto field = reader.next())
        if (field->key == key)
            values.push_back(field->value);
    return values;
}

} // namespace repair
