// RasGetEapUserIdentity: the EAP method of an entry, as a test tells it.
#include "tests/wine/stand_in_firewall/store.h"
#include "tests/wine/stand_in_rasapi32/book.h"
#include "tests/wine/stand_in_rasapi32/calls.h"
#include "tests/wine/stand_in_rasapi32/told.h"

#include <cstdlib>
#include <string>

#include <raserror.h>

namespace repair::wine {
namespace {

void countHeld(long change)
{
    store::setNumber(told::eap, L"Held", store::number(told::eap, L"Held", 0) + change);
}

} // namespace

DWORD getEapIdentity(const EntryCall& call, DWORD flags, RasEapIdentity** identity)
{
    constexpr DWORD nonInteractive = 2; // RASEAPF_NonInteractive
    constexpr unsigned long eap = 0x80;
    if (!call.entry || !identity)
        return ERROR_INVALID_PARAMETER;
    Book book;
    const BookEntry* entry = nullptr;
    if (const DWORD code = openEntry(call.phonebook, call.entry, book, entry); code != ERROR_SUCCESS)
        return code;
    const auto user = store::text(told::eap, L"User");
    if (!user || !(std::strtoul(book.field(*entry, "AuthRestrictions").c_str(), nullptr, 10) & eap))
        return ERROR_INVALID_FUNCTION_FOR_ENTRY;
    if (store::number(told::eap, L"Asks", 0) && (flags & nonInteractive))
        return ERROR_INTERACTIVE_MODE;
    const std::wstring data = store::text(told::eap, L"Data").value_or(L"");
    auto* made = static_cast<RasEapIdentity*>(std::calloc(1, sizeof(RasEapIdentity) + data.size()));
    user->copy(made->user, rasUserLength);
    made->size = static_cast<DWORD>(data.size());
    for (std::size_t i = 0; i < data.size(); ++i)
        made->data[i] = static_cast<BYTE>(data[i]);
    *identity = made;
    countHeld(1);
    return ERROR_SUCCESS;
}

void freeEapIdentity(RasEapIdentity* identity)
{
    std::free(identity);
    countHeld(-1);
}

} // namespace repair::wine
