// The structures of ras.h with the sizes that Windows documents, by which rasapi32 tells versions apart:
// those of MinGW are not all of them that long.
#pragma once

#include <windows.h>

namespace repair {

inline constexpr DWORD maskPreSharedKey = 0x10; // RASCM_PreSharedKey
inline constexpr std::size_t rasEntryNameLength = 256;
inline constexpr std::size_t rasPhoneNumberLength = 128;
inline constexpr std::size_t rasDeviceTypeLength = 16;
inline constexpr std::size_t rasDeviceNameLength = 128;
inline constexpr std::size_t rasUserLength = 256;
inline constexpr std::size_t rasPasswordLength = 256;
inline constexpr std::size_t rasDomainLength = 15;

/// HRASCONN
using RasHandle = void*;

// ras.h packs to 4 bytes, on 64 bits too.
#pragma pack(push, 4)

/// RASCREDENTIALSW
struct RasCredentials {
    DWORD size;
    DWORD mask;
    wchar_t user[rasUserLength + 1];
    wchar_t password[rasPasswordLength + 1];
    wchar_t domain[rasDomainLength + 1];
};

/// RASDIALPARAMSW as Windows 7 has it; Windows 8 added a pointer that we have no use for.
struct RasDialParameters {
    DWORD size;
    wchar_t entry[rasEntryNameLength + 1];
    wchar_t phoneNumber[rasPhoneNumberLength + 1];
    wchar_t callbackNumber[rasPhoneNumberLength + 1];
    wchar_t user[rasUserLength + 1];
    wchar_t password[rasPasswordLength + 1];
    wchar_t domain[rasDomainLength + 1];
    DWORD subEntry;
    ULONG_PTR callbackId;
    DWORD interfaceIndex;
};

/// RASCONNW
struct RasConnectionInfo {
    DWORD size;
    RasHandle handle;
    wchar_t entry[rasEntryNameLength + 1];
    wchar_t deviceType[rasDeviceTypeLength + 1];
    wchar_t deviceName[rasDeviceNameLength + 1];
    wchar_t phonebook[MAX_PATH];
    DWORD subEntry;
    GUID entryId;
    DWORD flags;
    LUID session;
    GUID correlationId;
};

/// RASTUNNELENDPOINT
struct RasEndpoint {
    DWORD type;
    BYTE address[16];
};

/// RASCONNSTATUSW
struct RasConnectionStatus {
    DWORD size;
    DWORD state; // RASCONNSTATE
    DWORD error;
    wchar_t deviceType[rasDeviceTypeLength + 1];
    wchar_t deviceName[rasDeviceNameLength + 1];
    wchar_t phoneNumber[rasPhoneNumberLength + 1];
    RasEndpoint local;
    RasEndpoint remote;
    DWORD subState;
};

#pragma pack(pop)

static_assert(sizeof(RasCredentials) == 1068);
static_assert(sizeof(RasDialParameters) == 2112);
static_assert(sizeof(RasConnectionInfo) == 1388);
static_assert(sizeof(RasConnectionStatus) == 608);

} // namespace repair
