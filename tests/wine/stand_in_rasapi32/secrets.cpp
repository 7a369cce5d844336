// RasGetCredentials and RasSetCredentials: what is stored can be told and not be read.
#include "tests/wine/stand_in_rasapi32/secrets.h"

#include "core/windows/ras_structs.h"
#include "tests/wine/stand_in_firewall/store.h"
#include "tests/wine/stand_in_rasapi32/calls.h"
#include "tests/wine/stand_in_rasapi32/told.h"

#include <array>

#include <raserror.h>

namespace repair::wine {
namespace {

struct Item {
    DWORD mask = 0;
    const wchar_t* name = nullptr;
};
constexpr std::array items {Item {maskUser, L"User"}, Item {maskPassword, L"Password"},
    Item {maskDomain, L"Domain"}, Item {maskPreSharedKey, L"PreSharedKey"}};

bool isSecret(const Item& item)
{
    return item.mask == maskPassword || item.mask == maskPreSharedKey;
}

const wchar_t* textFor(const Item& item, const RasCredentials& from)
{
    return isSecret(item) ? from.password : item.mask == maskUser ? from.user : from.domain;
}

DWORD check(const EntryCall& call, const RasCredentials* credentials)
{
    if (!call.entry || !credentials)
        return ERROR_INVALID_PARAMETER;
    return credentials->size == sizeof(RasCredentials) ? ERROR_SUCCESS : ERROR_INVALID_SIZE;
}

} // namespace

std::wstring secretsOf(const Book& book, const BookEntry& entry)
{
    const std::string uid = book.field(entry, "DialParamsUID");
    return told::secrets + L"\\" + (uid.empty() ? entry.name : std::wstring(uid.begin(), uid.end()));
}

void eraseSecrets(const Book& book, const BookEntry& entry)
{
    store::erase(secretsOf(book, entry));
}

DWORD getCredentials(const EntryCall& call, RasCredentials* credentials)
{
    if (const DWORD code = check(call, credentials); code != ERROR_SUCCESS)
        return code;
    Book book;
    const BookEntry* entry = nullptr;
    if (const DWORD code = openEntry(call.phonebook, call.entry, book, entry); code != ERROR_SUCCESS)
        return code;
    const std::wstring place = secretsOf(book, *entry);
    const DWORD wanted = credentials->mask;
    if (!store::number(told::entries, L"EchoesMask", 0))
        credentials->mask = 0;
    for (const Item& item : items) {
        const auto kept = store::text(place, item.name);
        if (!(wanted & item.mask) || !kept)
            continue;
        credentials->mask |= item.mask;
        const std::wstring shown = isSecret(item) ? std::wstring(passwordHandle) : *kept;
        wcscpy(const_cast<wchar_t*>(textFor(item, *credentials)), shown.c_str());
    }
    return ERROR_SUCCESS;
}

DWORD setCredentials(const EntryCall& call, const RasCredentials* credentials, bool clear)
{
    if (const DWORD code = check(call, credentials); code != ERROR_SUCCESS)
        return code;
    Book book;
    const BookEntry* entry = nullptr;
    if (const DWORD code = openEntry(call.phonebook, call.entry, book, entry); code != ERROR_SUCCESS)
        return code;
    const std::wstring place = secretsOf(book, *entry);
    for (const Item& item : items) {
        if (!(credentials->mask & item.mask))
            continue;
        const std::wstring text = textFor(item, *credentials);
        if (clear)
            store::eraseText(place, item.name);
        else if (!isSecret(item))
            store::setText(place, item.name, text);
        else if (text != passwordHandle) // the handle leaves what is stored alone
            store::setText(place, item.name, told::digestOf(text.c_str()));
    }
    return ERROR_SUCCESS;
}

} // namespace repair::wine
