// The structures of ras.h with the sizes that Windows documents, by which rasapi32 tells versions apart:
// those of MinGW are not all of them that long.
#pragma once

#include <windows.h>

namespace repair {

inline constexpr DWORD maskPreSharedKey = 0x10; // RASCM_PreSharedKey
inline constexpr std::size_t rasUserLength = 256;
inline constexpr std::size_t rasPasswordLength = 256;
inline constexpr std::size_t rasDomainLength = 15;

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

#pragma pack(pop)

static_assert(sizeof(RasCredentials) == 1068);

} // namespace repair
