// What Windows would answer about the folder that the helper made, in place of what Wine makes of it.
#include "core/windows/protected_folder.h"

#include <windows.h>

#include <aclapi.h>
#include <sddl.h>

namespace {

// A lambda, because Windows' own signature is longer than ours may be.
constexpr auto asItWasMade = [](HANDLE, SE_OBJECT_TYPE, SECURITY_INFORMATION, PSID*, PSID*, PACL*, PACL*,
                                 PSECURITY_DESCRIPTOR* descriptor) WINAPI -> DWORD {
    const bool made = ConvertStringSecurityDescriptorToSecurityDescriptorW(
        repair::protectedFolderSddl, SDDL_REVISION_1, descriptor, nullptr);
    return made ? ERROR_SUCCESS : GetLastError();
};

} // namespace

/// Beats the import library: the linker takes the first definition that it sees.
extern "C" {
decltype(&GetSecurityInfo) __imp_GetSecurityInfo = asItWasMade;
}
