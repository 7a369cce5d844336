// RasGetEntryProperties and RasValidateEntryName, as their reference pages and [MS-RRASM] describe them.
#include "tests/wine/stand_in_firewall/store.h"
#include "tests/wine/stand_in_rasapi32/book.h"
#include "tests/wine/stand_in_rasapi32/calls.h"
#include "tests/wine/stand_in_rasapi32/told.h"

#include <algorithm>
#include <cstring>
#include <string>

#include <raserror.h>

namespace repair::wine {
namespace {

/// Set once a line is met that a test wants to be unreadable.
class EntryLines {
public:
    EntryLines(const Book& book, const BookEntry& entry) : m_book(book), m_entry(entry) { }

    [[nodiscard]] std::wstring text(const std::string& key)
    {
        const std::string line = m_book.field(m_entry, key);
        const std::wstring wide(line.begin(), line.end());
        const auto told =
            store::text(told::misreads, std::wstring(key.begin(), key.end()) + L"=" + wide);
        m_isBroken = m_isBroken || (told && told->empty());
        return told.value_or(wide);
    }
    [[nodiscard]] DWORD number(const std::string& key)
    {
        const std::wstring line = text(key);
        return line.empty() ? 0 : static_cast<DWORD>(std::stoul(line));
    }
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

private:
    const Book& m_book;
    const BookEntry& m_entry;
    bool m_isBroken = false;
};

/// [MS-RRASM] 2.2.2.2.58: bit 4 is PAP, and so on.
DWORD signInOptions(DWORD restrictions)
{
    DWORD options = 0;
    options |= restrictions & 0x008 ? 0x00040000u : 0; // RASEO_RequirePAP
    options |= restrictions & 0x020 ? 0x08000000u : 0; // RASEO_RequireCHAP
    options |= restrictions & 0x080 ? 0x00020000u : 0; // RASEO_RequireEAP
    options |= restrictions & 0x200 ? 0x20000000u : 0; // RASEO_RequireMsCHAP2
    return options;
}

DWORD encryptionType(DWORD line)
{
    switch (line) {
    case 8:
        return 3; // ET_Optional
    case 256:
        return 1; // ET_Require
    case 512:
        return 2; // ET_RequireMax
    default:
        return 0; // ET_None
    }
}

void fill(RasEntryProperties& into, EntryLines& lines)
{
    into.type = lines.number("Type");
    into.vpnStrategy = lines.number("VpnStrategy");
    into.encryptionType = encryptionType(lines.number("DataEncryption"));
    into.options = signInOptions(lines.number("AuthRestrictions"));
    if (lines.text("LcpExtensions") == L"0")
        into.options |= 0x20; // RASEO_DisableLcpExtensions
    if (lines.number("IpSecFlags") & 1)
        into.options2 |= 0x10; // RASEO2_UsePreSharedKey
    const DWORD excluded = lines.number("ExcludedProtocols");
    into.netProtocols = (excluded & 4 ? 0u : 4u) | (excluded & 8 ? 0u : 8u); // RASNP_Ip, RASNP_Ipv6
    lines.text("PhoneNumber").copy(into.phoneNumber, rasPhoneNumberLength);
}

bool isKnownSize(DWORD size)
{
    const auto largest = static_cast<DWORD>(store::number(told::entries, L"Largest", 5680));
    return size <= largest && (size == 5680 || size == 5656 || size == 5616);
}

} // namespace

DWORD validateName(const EntryCall& call)
{
    if (!call.entry)
        return ERROR_INVALID_PARAMETER;
    if (!mayBeEntryName(call.entry))
        return ERROR_INVALID_NAME;
    Book book;
    const BookEntry* taken = nullptr;
    return openEntry(call.phonebook, call.entry, book, taken) == ERROR_SUCCESS ? ERROR_ALREADY_EXISTS
                                                                               : ERROR_SUCCESS;
}

DWORD getProperties(const EntryCall& call, RasEntryProperties* properties, DWORD* bytes)
{
    if (!call.entry || !bytes)
        return ERROR_INVALID_PARAMETER;
    const auto further = static_cast<DWORD>(store::number(told::entries, L"Further", 0));
    const DWORD structSize = properties ? properties->size : sizeof(RasEntryProperties);
    if (!isKnownSize(structSize))
        return ERROR_INVALID_SIZE;
    Book book;
    const BookEntry* entry = nullptr;
    if (const DWORD code = openEntry(call.phonebook, call.entry, book, entry); code != ERROR_SUCCESS)
        return code;
    const DWORD room = *bytes;
    *bytes = structSize + further;
    if (!properties || room < *bytes)
        return ERROR_BUFFER_TOO_SMALL;
    RasEntryProperties whole {};
    EntryLines lines(book, *entry);
    fill(whole, lines);
    if (lines.isBroken())
        return ERROR_CANNOT_LOAD_PHONEBOOK;
    whole.size = structSize;
    whole.alternateOffset = further ? structSize : 0;
    std::memcpy(properties, &whole, structSize);
    return ERROR_SUCCESS;
}

} // namespace repair::wine
