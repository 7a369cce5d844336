// The work behind the exported calls, without the answers that a test tells them.
#pragma once

#include "core/windows/ras_structs.h"

namespace repair::wine {

/// What RasGetCredentials and RasGetEntryDialParams give in place of a password or key.
inline constexpr const wchar_t* passwordHandle = L"****************";

/// How most calls name an entry.
struct EntryCall {
    const wchar_t* phonebook = nullptr;
    const wchar_t* entry = nullptr;
};

[[nodiscard]] DWORD renameEntry(const EntryCall& call, const wchar_t* name);
[[nodiscard]] DWORD deleteEntry(const EntryCall& call);

[[nodiscard]] DWORD validateName(const EntryCall& call);
/// `bytes` is the room behind `properties`, and says afterwards how much there has to be.
[[nodiscard]] DWORD getProperties(const EntryCall& call, RasEntryProperties* properties, DWORD* bytes);

[[nodiscard]] DWORD getCredentials(const EntryCall& call, RasCredentials* credentials);
[[nodiscard]] DWORD setCredentials(const EntryCall& call, const RasCredentials* credentials, bool clear);

/// RASDIALFUNC2
using Notify = DWORD WINAPI(ULONG_PTR, DWORD, RasHandle, UINT, DWORD, DWORD, DWORD);

[[nodiscard]] DWORD getDialParameters(
    const wchar_t* phonebook, RasDialParameters* parameters, BOOL* hasPassword);
/// What RasDial is given beside the two ways back.
struct DialCall {
    const wchar_t* phonebook = nullptr;
    const RasDialParameters* parameters = nullptr;
    const RasDialExtensions* extensions = nullptr;
};
[[nodiscard]] DWORD dial(const DialCall& call, Notify* notify, RasHandle* connection);
[[nodiscard]] DWORD getEapIdentity(const EntryCall& call, DWORD flags, RasEapIdentity** identity);
void freeEapIdentity(RasEapIdentity* identity);
[[nodiscard]] DWORD hangUp(RasHandle connection);
[[nodiscard]] DWORD connectStatus(RasHandle connection, RasConnectionStatus* status);
[[nodiscard]] DWORD enumConnections(RasConnectionInfo* list, DWORD* bytes, DWORD* count);

} // namespace repair::wine
