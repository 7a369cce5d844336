// RasRenameEntry and RasDeleteEntry on the files themselves.
#include "tests/wine/stand_in_rasapi32/calls.h"
#include "tests/wine/stand_in_rasapi32/secrets.h"

#include <string>

#include <raserror.h>

namespace repair::wine {
namespace {

/// An all-users phonebook, below %ProgramData%, is the administrators'.
bool mayWrite(const std::wstring& phonebook)
{
    std::wstring shared(MAX_PATH, L'\0');
    shared.resize(GetEnvironmentVariableW(L"ProgramData", shared.data(), MAX_PATH));
    if (shared.empty() || _wcsnicmp(phonebook.c_str(), shared.c_str(), shared.size()) != 0)
        return true;
    BYTE administrators[SECURITY_MAX_SID_SIZE];
    DWORD size = sizeof administrators;
    BOOL isMember = FALSE;
    return CreateWellKnownSid(WinBuiltinAdministratorsSid, nullptr, administrators, &size)
        && CheckTokenMembership(nullptr, administrators, &isMember) && isMember;
}

} // namespace

DWORD renameEntry(const EntryCall& call, const wchar_t* name)
{
    if (!call.entry || !name)
        return ERROR_INVALID_PARAMETER;
    if (!mayBeEntryName(name))
        return ERROR_INVALID_NAME;
    Book book;
    const BookEntry* entry = nullptr;
    if (const DWORD code = openEntry(call.phonebook, call.entry, book, entry); code != ERROR_SUCCESS)
        return code;
    const BookEntry* taken = book.find(name);
    if (taken && taken != entry)
        return ERROR_ALREADY_EXISTS;
    if (!mayWrite(call.phonebook))
        return ERROR_ACCESS_DENIED;
    return book.rename(*entry, name);
}

DWORD deleteEntry(const EntryCall& call)
{
    if (!call.entry)
        return ERROR_INVALID_PARAMETER;
    Book book;
    if (const DWORD code = Book::open(call.phonebook, book); code != ERROR_SUCCESS)
        return code;
    const BookEntry* entry = book.find(call.entry);
    if (!entry)
        return ERROR_INVALID_NAME;
    if (!mayWrite(call.phonebook))
        return ERROR_ACCESS_DENIED;
    const BookEntry erased = *entry;
    const Book before = book;
    if (const DWORD code = book.erase(*entry); code != ERROR_SUCCESS)
        return code;
    eraseSecrets(before, erased);
    return ERROR_SUCCESS;
}

} // namespace repair::wine
