// Changing a phonebook: every change is one splice, and every splice can be taken back to the byte.
#include "core/phonebook/pbk_file.h"

#include "core/base/utf.h"
#include "core/phonebook/key_order.h"

#include <algorithm>

namespace repair {
namespace {

bool isOneLine(std::string_view text)
{
    constexpr std::string_view breaking("\r\n\0", 3);
    return text.find_first_of(breaking) == std::string_view::npos;
}

bool isWritableKey(std::string_view name)
{
    constexpr std::string_view misread = "[ \t"; // at the start, it could turn the line into a header
    return !name.empty() && isOneLine(name) && name.find('=') == std::string_view::npos
        && misread.find(name.front()) == std::string_view::npos;
}

Error refusal(ErrorKind kind, std::string_view subject)
{
    return {kind, 0, "change phonebook", std::string(subject)};
}

/// True if the text is empty or ends with an empty line.
bool endsBlank(std::string_view text)
{
    text.remove_suffix(lineEndLength(text));
    return text.empty() || text.ends_with('\n');
}

std::string_view withoutLineEnds(std::string_view text)
{
    while (lineEndLength(text) > 0)
        text.remove_suffix(lineEndLength(text));
    return text;
}

std::vector<PbkField> matching(std::string_view entryText, PbkKey key)
{
    std::vector<PbkField> found;
    PbkFields reader(entryText);
    while (const auto field = reader.next())
        if (field->key == key)
            found.push_back(*field);
    return found;
}

} // namespace

Status PbkFile::setField(std::size_t entry, PbkKey key, std::optional<std::string_view> value)
{
    if (!isWritableKey(key.name) || (value && !isOneLine(*value)))
        return fail(refusal(ErrorKind::invalidInput, key.name));
    const auto present = matching(entryText(entry), key);
    if (present.size() > 1)
        return fail(refusal(ErrorKind::conflict, key.name));
    if (present.empty() && !value)
        return {};
    if ((present.empty() || !value) && tryBlockOpenedBy(key.name))
        return fail(refusal(ErrorKind::invalidInput, key.name));
    if (present.empty())
        return placeFor(entry, key).and_then([&](std::size_t place) {
            return insertLine(place, std::string(key.name) + "=" + std::string(*value));
        });
    const PbkField& field = present.front();
    // A stray CR inside could not be written back.
    if (!isOneLine(field.value))
        return fail(refusal(ErrorKind::corrupt, key.name));
    const std::size_t lineBegin = m_entries[entry].begin + field.line.begin;
    if (!value)
        return removeLine(lineBegin, m_entries[entry].begin + field.line.end);
    return replace(lineBegin + key.name.size() + 1, field.value.size(), *value);
}

Result<std::size_t> PbkFile::placeFor(std::size_t entry, PbkKey key) const
{
    const std::string_view text = entryText(entry);
    const auto wanted = tryRank(key);
    std::size_t blocks = key.block == PbkBlock::entry ? 1 : 0;
    std::size_t place = PbkLines(text).next()->end;
    std::optional<std::size_t> nearest; // rank of the line behind which to write
    PbkFields reader(text);
    while (const auto field = reader.next()) {
        if (field->key.block != key.block)
            continue;
        blocks += field->opensBlock ? 1 : 0;
        const auto rank = tryRank(field->key);
        const bool precedes = rank && wanted && *rank < *wanted && (!nearest || *rank >= *nearest);
        if (precedes)
            nearest = rank;
        if (precedes || field->opensBlock || !wanted)
            place = field->line.end;
    }
    if (blocks == 0)
        return fail(refusal(ErrorKind::notFound, key.name));
    if (blocks > 1)
        return fail(refusal(ErrorKind::conflict, key.name));
    return m_entries[entry].begin + place;
}

std::string_view PbkFile::lineEnd() const
{
    const std::size_t first = m_bytes.find('\n');
    // A lone CR at the very end would melt into a lone LF written behind it.
    const bool loneLineFeed = first != std::string::npos && (first == 0 || m_bytes[first - 1] != '\r');
    return loneLineFeed && !m_bytes.ends_with('\r') ? "\n" : "\r\n";
}

Status PbkFile::insertLine(std::size_t at, std::string line)
{
    const std::string_view before = std::string_view(m_bytes).substr(0, at);
    const std::size_t endLength = lineEndLength(before);
    // Behind a last line without line end, the new line becomes the one without.
    line = endLength == 0 ? std::string(lineEnd()) + line
                          : line + std::string(before.substr(before.size() - endLength));
    return replace(at, 0, line);
}

Status PbkFile::removeLine(std::size_t begin, std::size_t end)
{
    const std::string_view book = m_bytes;
    if (lineEndLength(book.substr(0, end)) == 0)
        begin -= lineEndLength(book.substr(0, begin));
    return replace(begin, end - begin, {});
}

bool PbkFile::isTaken(std::string_view wanted, std::optional<std::size_t> except) const
{
    for (std::size_t entry = 0; entry < m_entries.size(); ++entry)
        if (entry != except && equalIgnoringAsciiCase(name(entry), wanted))
            return true;
    return false;
}

Status PbkFile::renameEntry(std::size_t entry, std::string_view newName)
{
    const auto raw = tryEncodedText(newName, encoding(entry));
    if (!raw || !isEntryName(newName))
        return fail(refusal(ErrorKind::invalidInput, newName));
    const std::string old = name(entry);
    if (!isEntryName(old) || tryEncodedText(old, encoding(entry)) != rawName(entry))
        return fail(refusal(ErrorKind::unsupported, old));
    for (const std::string_view wanted : {newName, std::string_view(old)})
        if (isTaken(wanted, entry))
            return fail(refusal(ErrorKind::conflict, wanted));
    const Entry& header = m_entries[entry];
    return replace(header.nameBegin, header.nameEnd - header.nameBegin, *raw);
}

Result<std::size_t> PbkFile::appendEntry(std::string_view text)
{
    auto parsed = parse(std::string(text));
    if (!parsed)
        return fail(parsed.error());
    if (parsed->entryCount() != 1 || !parsed->preamble().empty())
        return fail(refusal(ErrorKind::invalidInput, text.substr(0, text.find_first_of("\r\n"))));
    const std::string added = parsed->name(0);
    if (!isEntryName(added))
        return fail(refusal(ErrorKind::invalidInput, added));
    if (isTaken(added, std::nullopt))
        return fail(refusal(ErrorKind::conflict, added));
    // Whether the file ends with a line end must stay as it was, or removeEntry() could not know.
    std::string tail = parsed->bytes();
    if (!m_bytes.empty() && lineEndLength(m_bytes) == 0)
        tail = std::string(lineEnd()) + std::string(withoutLineEnds(tail));
    else if (!endsBlank(m_bytes) && lineEndLength(tail) == 0)
        tail += lineEnd();
    return replace(m_bytes.size(), 0, tail).map([this] { return m_entries.size() - 1; });
}

Status PbkFile::removeEntry(std::size_t entry)
{
    std::size_t begin = m_entries[entry].begin;
    const std::size_t end = endOf(entry);
    const std::string_view before = std::string_view(m_bytes).substr(0, begin);
    if (end == m_bytes.size() && lineEndLength(m_bytes) == 0 && !endsBlank(before))
        begin -= lineEndLength(before);
    return replace(begin, end - begin, {});
}

Status PbkFile::replace(std::size_t at, std::size_t length, std::string_view with)
{
    if (m_bytes.size() - length + with.size() > sizeLimit)
        return fail(refusal(ErrorKind::tooLarge, std::to_string(m_bytes.size()) + " bytes"));
    m_bytes.replace(at, length, std::string(with));
    m_entries = entriesOf(m_bytes);
    return {};
}

} // namespace repair
