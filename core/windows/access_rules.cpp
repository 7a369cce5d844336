// SetNamedSecurityInfo adds what comes from the folder by itself, to lists that are not protected from that.
#include "core/windows/access_rules.h"

#include "core/windows/unique_handle.h"
#include "core/windows/utf16.h"
#include "core/windows/win_error.h"

#include <aclapi.h>

namespace repair {
namespace {

bool isInherited(ACL* list, DWORD index)
{
    void* entry = nullptr;
    return GetAce(list, index, &entry) && (static_cast<ACE_HEADER*>(entry)->AceFlags & INHERITED_ACE) != 0;
}

/// No list lets everybody do everything, which no folder passes on.
bool comesFromFolder(ACL* list)
{
    for (DWORD i = 0; list && i < list->AceCount; ++i)
        if (!isInherited(list, i))
            return false;
    return list != nullptr;
}

bool isProtected(PSECURITY_DESCRIPTOR descriptor)
{
    SECURITY_DESCRIPTOR_CONTROL control = 0;
    DWORD revision = 0;
    return GetSecurityDescriptorControl(descriptor, &control, &revision)
        && (control & SE_DACL_PROTECTED) != 0;
}

} // namespace

Status copyAccessRules(const std::filesystem::path& from, const std::filesystem::path& to)
{
    LocalMemory descriptor;
    ACL* list = nullptr;
    const DWORD read = GetNamedSecurityInfoW(from.c_str(), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION, nullptr,
        nullptr, &list, nullptr, descriptor.out());
    if (read != ERROR_SUCCESS)
        return winFail(read, "read access rules", toUtf8(from.native()));
    const bool isOnItsOwn = isProtected(descriptor.get());
    if (!isOnItsOwn && comesFromFolder(list))
        return {};
    const DWORD inheritance =
        isOnItsOwn ? PROTECTED_DACL_SECURITY_INFORMATION : UNPROTECTED_DACL_SECURITY_INFORMATION;
    std::wstring name = to.native();
    const DWORD written = SetNamedSecurityInfoW(name.data(), SE_FILE_OBJECT,
        DACL_SECURITY_INFORMATION | inheritance, nullptr, nullptr, list, nullptr);
    if (written != ERROR_SUCCESS)
        return winFail(written, "write access rules", toUtf8(to.native()));
    return {};
}

} // namespace repair
