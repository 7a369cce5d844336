// RasDial and what belongs to it: a thread per dial goes through the states of L2TP and reports each of them.
//
// Connections live in the store, not in the process: those of RAS outlive the process that dialled, too.
#include "core/windows/ras_state.h"
#include "tests/wine/stand_in_firewall/store.h"
#include "tests/wine/stand_in_rasapi32/calls.h"
#include "tests/wine/stand_in_rasapi32/secrets.h"
#include "tests/wine/stand_in_rasapi32/told.h"

#include <algorithm>
#include <array>
#include <string>
#include <thread>
#include <vector>

#include <raserror.h>

namespace repair::wine {
namespace {

/// As an L2TP dial without a callback goes through them.
constexpr std::array<DWORD, 9> statesOfL2tp {0, 1, rasConnectDevice, 3, 4, 5, 14, 18, rasConnected};

std::wstring placeOf(RasHandle connection)
{
    return told::connections + L"\\" + std::to_wstring(reinterpret_cast<ULONG_PTR>(connection));
}

/// Erases it once its time after RasHangUp is over.
bool isAlive(RasHandle connection)
{
    const std::wstring place = placeOf(connection);
    if (!store::text(place, L"Entry"))
        return false;
    // Nothing is reported of a handle that is gone.
    const auto closing = store::text(place, L"Closing");
    if (!closing || store::text(place, L"Dialling") || GetTickCount64() < std::stoull(*closing))
        return true;
    store::erase(place);
    return false;
}

bool isClosing(RasHandle connection)
{
    return !isAlive(connection) || store::text(placeOf(connection), L"Closing").has_value();
}

RasHandle newConnection(const std::wstring& entry, const std::wstring& phonebook)
{
    const long number = store::number(L"Ras", L"LastConnection", 0) + 1;
    store::setNumber(L"Ras", L"LastConnection", number);
    const auto handle = reinterpret_cast<RasHandle>(static_cast<ULONG_PTR>(number));
    store::setText(placeOf(handle), L"Entry", entry);
    store::setText(placeOf(handle), L"Phonebook", phonebook);
    return handle;
}

void noteDial(const DialCall& call)
{
    const RasDialParameters& parameters = *call.parameters;
    const std::wstring place = told::dials + L"\\" + std::to_wstring(store::below(told::dials).size() + 1);
    const bool isHandle = std::wstring(parameters.password) == passwordHandle;
    store::setText(place, L"Entry", parameters.entry);
    store::setText(place, L"Phonebook", call.phonebook);
    store::setText(place, L"User", parameters.user);
    store::setText(place, L"Domain", parameters.domain);
    store::setText(place, L"Password", isHandle ? L"stored" : told::digestOf(parameters.password));
    if (call.extensions && call.extensions->eapData)
        store::setText(place, L"Eap",
            std::wstring(call.extensions->eapData, call.extensions->eapData + call.extensions->eapSize));
}

struct Dialling {
    RasHandle connection = nullptr;
    Notify* notify = nullptr;
    ULONG_PTR callbackId = 0;

    void tell(DWORD state, DWORD error) const
    {
        const std::wstring place = placeOf(connection);
        store::setNumber(place, L"State", static_cast<long>(state));
        store::setNumber(place, L"Error", static_cast<long>(error));
        notify(callbackId, 1, connection, 0, state, error, 0);
    }
};

void goThroughStates(const Dialling& dialling)
{
    const auto error = static_cast<DWORD>(store::number(told::dial, L"Code", 0));
    const auto breaksIn = static_cast<DWORD>(store::number(told::dial, L"State", rasConnectDevice));
    const auto pace = static_cast<DWORD>(store::number(told::dial, L"StateMilliseconds", 20));
    for (const DWORD state : statesOfL2tp) {
        if (isClosing(dialling.connection))
            return;
        dialling.tell(state, ERROR_SUCCESS);
        for (DWORD waited = 0; waited < pace && !isClosing(dialling.connection); waited += 10)
            Sleep(10);
        if (error != ERROR_SUCCESS && state == breaksIn && !isClosing(dialling.connection))
            return dialling.tell(state, error);
    }
}

std::vector<RasConnectionInfo> living()
{
    std::vector<RasConnectionInfo> found;
    for (const std::wstring& name : store::below(told::connections)) {
        RasConnectionInfo info {};
        info.size = sizeof info;
        info.handle = reinterpret_cast<RasHandle>(static_cast<ULONG_PTR>(std::stoul(name)));
        if (!isAlive(info.handle))
            continue;
        wcscpy(info.entry, store::text(placeOf(info.handle), L"Entry")->c_str());
        wcscpy(info.phonebook, store::text(placeOf(info.handle), L"Phonebook").value_or(L"").c_str());
        wcscpy(info.deviceType, L"vpn");
        found.push_back(info);
    }
    return found;
}

} // namespace

DWORD getDialParameters(const wchar_t* phonebook, RasDialParameters* parameters, BOOL* hasPassword)
{
    if (!parameters || !hasPassword)
        return ERROR_BUFFER_INVALID;
    if (parameters->size != sizeof(RasDialParameters))
        return ERROR_INVALID_SIZE;
    Book book;
    const BookEntry* entry = nullptr;
    if (const DWORD code = openEntry(phonebook, parameters->entry, book, entry); code != ERROR_SUCCESS)
        return code;
    const bool keeps = store::number(told::dial, L"KeepsStored", 0) != 0;
    const std::wstring place = keeps ? L"" : secretsOf(book, *entry);
    *hasPassword = store::text(place, L"Password").has_value();
    wcscpy(parameters->user, store::text(place, L"User").value_or(L"").c_str());
    wcscpy(parameters->domain, store::text(place, L"Domain").value_or(L"").c_str());
    wcscpy(parameters->password, *hasPassword ? passwordHandle : L"");
    return ERROR_SUCCESS;
}

DWORD dial(const DialCall& call, Notify* notify, RasHandle* connection)
{
    const RasDialParameters* parameters = call.parameters;
    if (!parameters || !notify || !connection || *connection)
        return ERROR_INVALID_PARAMETER;
    if (parameters->size != sizeof(RasDialParameters)
        || (call.extensions && call.extensions->size != sizeof(RasDialExtensions)))
        return ERROR_INVALID_SIZE;
    Book book;
    const BookEntry* entry = nullptr;
    if (const DWORD code = openEntry(call.phonebook, parameters->entry, book, entry); code != ERROR_SUCCESS)
        return code;
    noteDial(call);
    *connection = newConnection(entry->name, call.phonebook);
    const Dialling dialling {*connection, notify, parameters->callbackId};
    store::setText(placeOf(*connection), L"Dialling", L"yes");
    std::thread([dialling] {
        goThroughStates(dialling);
        store::eraseText(placeOf(dialling.connection), L"Dialling");
    }).detach();
    return ERROR_SUCCESS;
}

DWORD hangUp(RasHandle connection)
{
    if (!isAlive(connection))
        return ERROR_INVALID_HANDLE;
    const auto lives = static_cast<ULONGLONG>(store::number(told::dial, L"HangUpMilliseconds", 60));
    store::setText(placeOf(connection), L"Closing", std::to_wstring(GetTickCount64() + lives));
    return ERROR_SUCCESS;
}

DWORD connectStatus(RasHandle connection, RasConnectionStatus* status)
{
    if (!status)
        return ERROR_INVALID_PARAMETER;
    if (status->size != sizeof(RasConnectionStatus))
        return ERROR_INVALID_SIZE;
    if (!isAlive(connection))
        return ERROR_INVALID_HANDLE;
    status->state = static_cast<DWORD>(store::number(placeOf(connection), L"State", 0));
    status->error = static_cast<DWORD>(store::number(placeOf(connection), L"Error", 0));
    return ERROR_SUCCESS;
}

DWORD enumConnections(RasConnectionInfo* list, DWORD* bytes, DWORD* count)
{
    if (!bytes || !count)
        return ERROR_INVALID_PARAMETER;
    if (list && list->size != sizeof(RasConnectionInfo))
        return ERROR_INVALID_SIZE;
    const auto found = living();
    const auto needed = static_cast<DWORD>(found.size() * sizeof(RasConnectionInfo));
    const bool fits = list && *bytes >= needed;
    *bytes = needed;
    *count = static_cast<DWORD>(found.size());
    if (!fits && needed > 0)
        return ERROR_BUFFER_TOO_SMALL;
    std::ranges::copy(found, list);
    return ERROR_SUCCESS;
}

} // namespace repair::wine
