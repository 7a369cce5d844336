// The structures of ras.h with the sizes that Windows documents, by which rasapi32 tells versions apart:
// those of MinGW are not all of them that long.
#pragma once

#include <cstddef>

#include <windows.h>

namespace repair {

inline constexpr DWORD maskUser = 1; // RASCM_UserName
inline constexpr DWORD maskPassword = 2; // RASCM_Password
inline constexpr DWORD maskDomain = 4; // RASCM_Domain
inline constexpr DWORD maskPreSharedKey = 0x10; // RASCM_PreSharedKey
inline constexpr std::size_t rasEntryNameLength = 256;
inline constexpr std::size_t rasPhoneNumberLength = 128;
inline constexpr std::size_t rasAreaCodeLength = 10;
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

/// RASENTRYW as Windows 7 has it. Windows 10 added identities for IKEv2 behind it; one that was built for
/// Windows 7 never sees them.
struct RasEntryProperties {
    DWORD size;
    DWORD options; // RASEO_
    DWORD countryId;
    DWORD countryCode;
    wchar_t areaCode[rasAreaCodeLength + 1];
    wchar_t phoneNumber[rasPhoneNumberLength + 1];
    DWORD alternateOffset; // of further phone numbers behind the structure
    DWORD ipv4Addresses[5]; // own, two of DNS, two of WINS
    DWORD frameSize;
    DWORD netProtocols; // RASNP_
    DWORD framingProtocol;
    wchar_t scriptAndAutodial[3][MAX_PATH];
    wchar_t deviceType[rasDeviceTypeLength + 1];
    wchar_t deviceName[rasDeviceNameLength + 1];
    wchar_t x25PadType[32 + 1];
    wchar_t x25Texts[3][200 + 1];
    DWORD channels;
    DWORD reserved[2];
    DWORD multilink[6];
    DWORD idleDisconnectSeconds;
    DWORD type; // RASET_
    DWORD encryptionType; // ET_
    DWORD customAuthKey;
    GUID id;
    wchar_t customDialDll[MAX_PATH];
    DWORD vpnStrategy; // VS_
    DWORD options2; // RASEO2_
    DWORD options3;
    wchar_t dnsSuffix[256];
    DWORD tcpWindowSize;
    wchar_t prerequisitePhonebook[MAX_PATH];
    wchar_t prerequisiteEntry[rasEntryNameLength + 1];
    DWORD redial[2]; // count and pause
    BYTE ipv6Dns[2][16]; // Windows Vista and later from here
    DWORD interfaceMetrics[2];
    BYTE ipv6Address[16]; // Windows 7 and later from here
    DWORD ipv6PrefixLength;
    DWORD networkOutageSeconds;
};

/// RASEAPUSERIDENTITYW; there are `size` bytes of data.
struct RasEapIdentity {
    wchar_t user[rasUserLength + 1];
    DWORD size;
    BYTE data[1];
};

/// RASDIALEXTENSIONS as Windows 7 and later have it.
struct RasDialExtensions {
    DWORD size;
    DWORD options;
    void* parentWindow;
    ULONG_PTR reserved[2];
    DWORD eapSize;
    BYTE* eapData;
    BOOL skipPppAuth;
    DWORD deviceInfoSize;
    BYTE* deviceInfo;
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
static_assert(sizeof(RasEntryProperties) == 5680);
static_assert(offsetof(RasEntryProperties, encryptionType) == 3500);
static_assert(offsetof(RasEntryProperties, id) == 3508);
static_assert(offsetof(RasEntryProperties, vpnStrategy) == 4044);
static_assert(offsetof(RasEntryProperties, options2) == 4048);
static_assert(offsetof(RasEntryProperties, ipv6Dns) == 5616, "the structure of Windows XP ends here");
static_assert(offsetof(RasEntryProperties, ipv6Address) == 5656, "that of Windows Vista ends here");
static_assert(offsetof(RasEapIdentity, size) == 516);
static_assert(sizeof(RasDialExtensions) == 60);
static_assert(sizeof(RasConnectionInfo) == 1388);
static_assert(sizeof(RasConnectionStatus) == 608);

} // namespace repair
