// A rasphone.pbk phonebook, kept byte for byte: it is no INI file, and only the lines one sets are ever
// touched.
#pragma once

#include "core/base/result.h"
#include "core/phonebook/entry_name.h"
#include "core/phonebook/pbk_lines.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace repair {

/// Entries are addressed by their place, 0 to entryCount() - 1, because a damaged phonebook can hold one name
/// twice; find() turns a name into a place. Views live until the next change or move of the phonebook.
/// Values are the file's raw bytes. A failed change leaves everything as it was. Not thread-safe while
/// changing.
class PbkFile {
public:
    /// Real phonebooks have kilobytes; this is room for 20,000 full entries.
    static constexpr std::size_t sizeLimit = 64u * 1024 * 1024;

    /// No entries, no bytes.
    PbkFile() = default;

    /// Fails with tooLarge above sizeLimit, and with corrupt at a NUL byte ("line N"), which no phonebook
    /// has. Anything else parses; what looks damaged is listed by doubtsAbout().
    [[nodiscard]] static Result<PbkFile> parse(std::string bytes);

    /// What to write to disk; identical to what was parsed if nothing was changed.
    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

    [[nodiscard]] std::size_t entryCount() const { return m_entries.size(); }
    /// What stands before the first entry.
    [[nodiscard]] std::string_view preamble() const;

    /// From the header line to the next header, blank lines included.
    [[nodiscard]] std::string_view entryText(std::size_t entry) const;
    [[nodiscard]] PbkEncoding encoding(std::size_t entry) const;
    /// In UTF-8, whatever the entry's encoding.
    [[nodiscard]] std::string name(std::size_t entry) const;
    [[nodiscard]] std::vector<std::string> names() const;

    /// The entry of that name (UTF-8), else the one that differs in ASCII case only, as Windows compares.
    /// Fails with notFound, or with conflict if there are several.
    [[nodiscard]] Result<std::size_t> find(std::string_view name) const;

    /// The first value of the key; absent if the key is not there, which is not the same as an empty value.
    [[nodiscard]] std::optional<std::string_view> tryField(std::size_t entry, PbkKey key) const;
    /// All values of the key in order, over all blocks of its kind.
    [[nodiscard]] std::vector<std::string_view> fields(std::size_t entry, PbkKey key) const;

    /// Changes, adds or (absent) removes that one line. A new line stands where Windows writes that key, else
    /// last in its block; removing it restores the bytes. Fails with conflict if the key stands more than
    /// once, notFound if its block is missing, invalidInput if key or value cannot be written in one line.
    Status setField(std::size_t entry, PbkKey key, std::optional<std::string_view> value);

    /// Changes the header line only. Fails with invalidInput for a name that Windows or the entry's encoding
    /// does not allow, conflict if another entry has the new name or the old one, and unsupported if the old
    /// name could not be given back.
    Status renameEntry(std::size_t entry, std::string_view newName);

    /// Adds one whole entry (header line first) at the end and says its place. Line ends at the seam are
    /// added so that removing the entry restores the bytes. Fails like renameEntry(), and if the text is not
    /// one entry.
    Result<std::size_t> appendEntry(std::string_view text);

    /// Appending the text of a last entry that was removed restores the bytes.
    Status removeEntry(std::size_t entry);

private:
    /// Positions in m_bytes; 32 bits are enough below sizeLimit.
    struct Entry {
        std::uint32_t begin = 0;
        std::uint32_t nameBegin = 0;
        std::uint32_t nameEnd = 0;
    };

    [[nodiscard]] static std::vector<Entry> entriesOf(std::string_view bytes);
    [[nodiscard]] std::size_t endOf(std::size_t entry) const;
    [[nodiscard]] std::string_view rawName(std::size_t entry) const;
    [[nodiscard]] std::string_view lineEnd() const;
    [[nodiscard]] bool isTaken(std::string_view name, std::optional<std::size_t> except) const;
    [[nodiscard]] Result<std::size_t> placeFor(std::size_t entry, PbkKey key) const;
    Status insertLine(std::size_t at, std::string line);
    Status removeLine(std::size_t begin, std::size_t end);
    Status replace(std::size_t at, std::size_t length, std::string_view with);

    std::string m_bytes;
    std::vector<Entry> m_entries;
};

} // namespace repair
