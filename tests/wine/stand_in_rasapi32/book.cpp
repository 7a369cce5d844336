// A line that begins with "[" and ends with "]" begins an entry; Encoding=1 says that its texts are UTF-8.
#include "tests/wine/stand_in_rasapi32/book.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <raserror.h>

namespace repair::wine {
namespace {

UINT codePageOf(const std::string& entryText)
{
    return entryText.find("\nEncoding=1\r") == std::string::npos ? CP_ACP : CP_UTF8;
}

std::wstring decoded(const std::string& text, UINT codePage)
{
    std::wstring wide(text.size(), L'\0');
    const int units = MultiByteToWideChar(
        codePage, 0, text.data(), static_cast<int>(text.size()), wide.data(), static_cast<int>(wide.size()));
    wide.resize(static_cast<std::size_t>(units));
    return wide;
}

std::string encoded(const std::wstring& text, UINT codePage)
{
    std::string bytes(text.size() * 4, '\0');
    const int size = WideCharToMultiByte(codePage, 0, text.data(), static_cast<int>(text.size()),
        bytes.data(), static_cast<int>(bytes.size()), nullptr, nullptr);
    bytes.resize(static_cast<std::size_t>(size));
    return bytes;
}

/// From "[" to "]".
std::size_t headerLength(const std::string& line)
{
    return std::min(line.find_first_of("\r\n"), line.size());
}

bool isHeader(const std::string& line)
{
    const std::size_t length = headerLength(line);
    return length >= 2 && line.front() == '[' && line[length - 1] == ']';
}

} // namespace

DWORD Book::open(const wchar_t* path, Book& book)
{
    book.m_path = path ? path : L"";
    if (GetFileAttributesW(book.m_path.c_str()) == INVALID_FILE_ATTRIBUTES)
        return ERROR_CANNOT_OPEN_PHONEBOOK;
    std::ifstream in(std::filesystem::path(book.m_path), std::ios::binary);
    if (!in)
        return ERROR_CANNOT_LOAD_PHONEBOOK;
    book.m_bytes.assign(std::istreambuf_iterator<char>(in), {});
    book.findEntries();
    return ERROR_SUCCESS;
}

void Book::findEntries()
{
    m_entries.clear();
    for (std::size_t line = 0; line < m_bytes.size();) {
        const std::size_t end = std::min(m_bytes.find('\n', line), m_bytes.size() - 1) + 1;
        if (isHeader(m_bytes.substr(line, end - line))) {
            if (!m_entries.empty())
                m_entries.back().end = line;
            m_entries.push_back({{}, line, m_bytes.size()});
        }
        line = end;
    }
    for (BookEntry& entry : m_entries) {
        const std::string text = textOf(entry);
        entry.name = decoded(text.substr(1, headerLength(text) - 2), codePageOf(text));
    }
}

std::string Book::textOf(const BookEntry& entry) const
{
    return m_bytes.substr(entry.begin, entry.end - entry.begin);
}

const BookEntry* Book::find(const std::wstring& name) const
{
    const auto found = std::ranges::find_if(
        m_entries, [&](const BookEntry& entry) { return _wcsicmp(entry.name.c_str(), name.c_str()) == 0; });
    return found == m_entries.end() ? nullptr : &*found;
}

std::string Book::field(const BookEntry& entry, const std::string& key) const
{
    const std::string text = textOf(entry);
    const std::size_t line = text.find("\n" + key + "=");
    if (line == std::string::npos)
        return {};
    const std::size_t value = line + key.size() + 2;
    return text.substr(value, text.find_first_of("\r\n", value) - value);
}

DWORD Book::rename(const BookEntry& entry, const std::wstring& name)
{
    if (isReadOnly())
        return ERROR_CANNOT_WRITE_PHONEBOOK;
    const std::string text = textOf(entry);
    m_bytes.replace(entry.begin + 1, headerLength(text) - 2, encoded(name, codePageOf(text)));
    findEntries();
    return write();
}

DWORD Book::erase(const BookEntry& entry)
{
    if (isReadOnly())
        return ERROR_CANNOT_WRITE_PHONEBOOK;
    m_bytes.erase(entry.begin, entry.end - entry.begin);
    findEntries();
    if (!m_entries.empty())
        return write();
    return DeleteFileW(m_path.c_str()) ? ERROR_SUCCESS : ERROR_CANNOT_WRITE_PHONEBOOK;
}

bool Book::isReadOnly() const
{
    // Asked for, because Wine lets root write all the same.
    return (GetFileAttributesW(m_path.c_str()) & FILE_ATTRIBUTE_READONLY) != 0;
}

DWORD Book::write() const
{
    std::ofstream out(std::filesystem::path(m_path), std::ios::binary | std::ios::trunc);
    out << m_bytes << std::flush;
    return out ? ERROR_SUCCESS : ERROR_CANNOT_WRITE_PHONEBOOK;
}

DWORD openEntry(const wchar_t* phonebook, const std::wstring& name, Book& book, const BookEntry*& entry)
{
    if (const DWORD code = Book::open(phonebook, book); code != ERROR_SUCCESS)
        return code;
    entry = book.find(name);
    return entry ? ERROR_SUCCESS : ERROR_CANNOT_FIND_PHONEBOOK_ENTRY;
}

bool mayBeEntryName(const std::wstring& name)
{
    constexpr std::size_t longest = 256; // RAS_MaxEntryName
    const bool isBlank = name.find_first_not_of(L' ') == std::wstring::npos;
    return !isBlank && name.size() <= longest && name.front() != L'.'
        && name.find_first_of(L"|><?*\\/:") == std::wstring::npos;
}

} // namespace repair::wine
