// A rasphone.pbk as the stand-in reads it: a second reader, which shares nothing with that of the product.
#pragma once

#include <string>
#include <vector>

#include <windows.h>

namespace repair::wine {

/// Where one entry stands in the file's bytes, from its header line to the next one.
struct BookEntry {
    std::wstring name;
    std::size_t begin = 0;
    std::size_t end = 0;
};

class Book {
public:
    /// ERROR_CANNOT_OPEN_PHONEBOOK if there is no such file, ERROR_CANNOT_LOAD_PHONEBOOK if it cannot be
    /// read.
    [[nodiscard]] static DWORD open(const wchar_t* path, Book& book);

    /// Null if there is none; names are compared without case.
    [[nodiscard]] const BookEntry* find(const std::wstring& name) const;
    /// The first line of that key, wherever in the entry it stands. Empty if there is none.
    [[nodiscard]] std::string field(const BookEntry& entry, const std::string& key) const;

    /// ERROR_CANNOT_WRITE_PHONEBOOK if the file cannot be written. The last entry takes the file with it.
    [[nodiscard]] DWORD rename(const BookEntry& entry, const std::wstring& name);
    [[nodiscard]] DWORD erase(const BookEntry& entry);

private:
    void findEntries();
    [[nodiscard]] std::string textOf(const BookEntry& entry) const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] DWORD write() const;

    std::wstring m_path;
    std::string m_bytes;
    std::vector<BookEntry> m_entries;
};

/// As Book::open(); else ERROR_CANNOT_FIND_PHONEBOOK_ENTRY if the book has no such entry.
[[nodiscard]] DWORD openEntry(
    const wchar_t* phonebook, const std::wstring& name, Book& book, const BookEntry*& entry);

/// What RasValidateEntryName says of a name that is not taken.
[[nodiscard]] bool mayBeEntryName(const std::wstring& name);

} // namespace repair::wine
