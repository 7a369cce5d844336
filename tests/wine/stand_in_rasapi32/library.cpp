// The exported calls: each answers what a test told it, or does its work.
#include "tests/wine/stand_in_rasapi32/calls.h"
#include "tests/wine/stand_in_rasapi32/told.h"

namespace repair::wine {
namespace {

template <class Work>
DWORD answer(const wchar_t* call, Work work)
{
    const auto told = told::answerOf(call);
    return told ? *told : work();
}

} // namespace
} // namespace repair::wine

using namespace repair;
using namespace repair::wine;

// clang-format off
extern "C" {

/// A module's path does not tell whether it is Wine's own; that it exports this does.
BOOL WINAPI L2tpRepairStandIn() { return TRUE; }

DWORD WINAPI RasRenameEntryW(LPCWSTR phonebook, LPCWSTR from, LPCWSTR to) {
    return answer(L"RasRenameEntryW", [&] { return renameEntry({phonebook, from}, to); });
}

DWORD WINAPI RasDeleteEntryW(LPCWSTR phonebook, LPCWSTR entry) {
    return answer(L"RasDeleteEntryW", [&] { return deleteEntry({phonebook, entry}); });
}

DWORD WINAPI RasValidateEntryNameW(LPCWSTR phonebook, LPCWSTR entry) {
    return answer(L"RasValidateEntryNameW", [&] { return validateName({phonebook, entry}); });
}

DWORD WINAPI RasGetEntryPropertiesW(LPCWSTR phonebook, LPCWSTR entry, RasEntryProperties* properties,
    DWORD* bytes, BYTE*, DWORD*) {
    return answer(L"RasGetEntryPropertiesW",
        [&] { return getProperties({phonebook, entry}, properties, bytes); });
}

DWORD WINAPI RasGetCredentialsW(LPCWSTR phonebook, LPCWSTR entry, RasCredentials* credentials) {
    return answer(L"RasGetCredentialsW", [&] { return getCredentials({phonebook, entry}, credentials); });
}

DWORD WINAPI RasSetCredentialsW(LPCWSTR phonebook, LPCWSTR entry, RasCredentials* credentials, BOOL clear) {
    return answer(L"RasSetCredentialsW",
        [&] { return setCredentials({phonebook, entry}, credentials, clear != FALSE); });
}

DWORD WINAPI RasGetEntryDialParamsW(LPCWSTR phonebook, RasDialParameters* parameters, BOOL* hasPassword) {
    return answer(L"RasGetEntryDialParamsW",
        [&] { return getDialParameters(phonebook, parameters, hasPassword); });
}

DWORD WINAPI RasGetEapUserIdentityW(LPCWSTR phonebook, LPCWSTR entry, DWORD flags, HWND,
    RasEapIdentity** identity) {
    return answer(L"RasGetEapUserIdentityW",
        [&] { return getEapIdentity({phonebook, entry}, flags, identity); });
}

void WINAPI RasFreeEapUserIdentityW(RasEapIdentity* identity) { freeEapIdentity(identity); }

DWORD WINAPI RasDialW(RasDialExtensions* extensions, LPCWSTR phonebook, RasDialParameters* parameters,
    DWORD notifierType, Notify* notify, RasHandle* connection) {
    return answer(L"RasDialW", [&] {
        return notifierType == 2 ? dial({phonebook, parameters, extensions}, notify, connection)
                                 : ERROR_INVALID_PARAMETER;
    });
}

DWORD WINAPI RasHangUpW(RasHandle connection) {
    return answer(L"RasHangUpW", [&] { return hangUp(connection); });
}

DWORD WINAPI RasGetConnectStatusW(RasHandle connection, RasConnectionStatus* status) {
    return answer(L"RasGetConnectStatusW", [&] { return connectStatus(connection, status); });
}

DWORD WINAPI RasEnumConnectionsW(RasConnectionInfo* list, DWORD* bytes, DWORD* count) {
    return answer(L"RasEnumConnectionsW", [&] { return enumConnections(list, bytes, count); });
}

} // extern "C"
// clang-format on
