// CreateDirectory with a descriptor, and the descriptor of what is there taken apart entry by entry.
#include "core/windows/protected_folder.h"

#include "core/windows/known_folder.h"
#include "core/windows/unique_handle.h"
#include "core/windows/utf16.h"
#include "core/windows/win_error.h"

#include <windows.h>

#include <aclapi.h>
#include <sddl.h>

#include <array>

namespace repair {
namespace {

constexpr const char* trust = "trust journal folder";

/// Every right by which somebody could change what lies in a folder, or who may.
constexpr DWORD anyWriting = FILE_ADD_FILE | FILE_ADD_SUBDIRECTORY | FILE_WRITE_EA | FILE_WRITE_ATTRIBUTES
    | FILE_DELETE_CHILD | DELETE | WRITE_DAC | WRITE_OWNER | GENERIC_WRITE | GENERIC_ALL;

class WellKnownSid {
public:
    explicit WellKnownSid(WELL_KNOWN_SID_TYPE type)
    {
        DWORD size = static_cast<DWORD>(m_bytes.size());
        m_isValid = CreateWellKnownSid(type, nullptr, m_bytes.data(), &size) != FALSE;
    }
    [[nodiscard]] bool is(PSID other) { return m_isValid && other && EqualSid(m_bytes.data(), other); }

private:
    std::array<BYTE, SECURITY_MAX_SID_SIZE> m_bytes {};
    bool m_isValid = false;
};

bool isAdministratorsOrSystem(PSID sid)
{
    return WellKnownSid(WinBuiltinAdministratorsSid).is(sid) || WellKnownSid(WinLocalSystemSid).is(sid);
}

/// An entry of a kind that is not known counts as one that lets somebody write.
bool letsOthersWrite(ACL* list, DWORD index)
{
    void* entry = nullptr;
    if (!GetAce(list, index, &entry))
        return true;
    const auto* header = static_cast<const ACE_HEADER*>(entry);
    if (header->AceType == ACCESS_DENIED_ACE_TYPE)
        return false;
    if (header->AceType != ACCESS_ALLOWED_ACE_TYPE)
        return true;
    auto* allowed = static_cast<ACCESS_ALLOWED_ACE*>(entry);
    return (allowed->Mask & anyWriting) != 0 && !isAdministratorsOrSystem(&allowed->SidStart);
}

bool isProtected(PSECURITY_DESCRIPTOR descriptor)
{
    PSID owner = nullptr;
    BOOL defaulted = FALSE;
    if (!GetSecurityDescriptorOwner(descriptor, &owner, &defaulted) || !isAdministratorsOrSystem(owner))
        return false;
    ACL* list = nullptr;
    BOOL present = FALSE;
    if (!GetSecurityDescriptorDacl(descriptor, &present, &list, &defaulted) || !present || !list)
        return false; // no list lets everybody do everything
    for (DWORD i = 0; i < list->AceCount; ++i) {
        if (letsOthersWrite(list, i))
            return false;
    }
    return true;
}

/// The folder itself, even if it is a link.
FileHandle openFolder(const std::string& path)
{
    return FileHandle(CreateFileW(toWide(path).c_str(), READ_CONTROL | FILE_READ_ATTRIBUTES,
        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
        FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT, nullptr));
}

Status checkOpened(const FileHandle& folder, const std::string& path)
{
    BY_HANDLE_FILE_INFORMATION about {};
    if (!GetFileInformationByHandle(folder.get(), &about))
        return winFail(GetLastError(), trust, path);
    const bool isPlainFolder = (about.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0
        && (about.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) == 0;
    LocalMemory descriptor;
    const DWORD asked =
        GetSecurityInfo(folder.get(), SE_FILE_OBJECT, OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION,
            nullptr, nullptr, nullptr, nullptr, descriptor.out());
    if (asked != ERROR_SUCCESS)
        return winFail(asked, trust, path);
    if (!isPlainFolder || !isProtected(descriptor.get()))
        return fail({ErrorKind::accessDenied, 0, trust, path});
    return {};
}

Result<LocalMemory> descriptorFrom(const wchar_t* sddl)
{
    LocalMemory descriptor;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(
            sddl, SDDL_REVISION_1, descriptor.out(), nullptr))
        return winFail(GetLastError(), "read descriptor", toUtf8(sddl));
    return descriptor;
}

} // namespace

Status makeProtectedFolder(const std::string& path)
{
    auto descriptor = descriptorFrom(protectedFolderSddl);
    if (!descriptor)
        return fail(descriptor.error());
    SECURITY_ATTRIBUTES security {sizeof(security), descriptor->get(), FALSE};
    if (!CreateDirectoryW(toWide(path).c_str(), &security)) {
        const DWORD code = GetLastError();
        if (code != ERROR_ALREADY_EXISTS)
            return winFail(code, "make journal folder", path);
    }
    // Also what was just made: somebody may have been faster.
    return checkProtectedFolder(path);
}

Status checkProtectedFolder(const std::string& path)
{
    const FileHandle folder = openFolder(path);
    if (!folder) {
        const DWORD code = GetLastError();
        if (code == ERROR_FILE_NOT_FOUND || code == ERROR_PATH_NOT_FOUND)
            return {};
        return winFail(code, trust, path);
    }
    return checkOpened(folder, path);
}

Result<bool> isProtectedDescriptor(const std::wstring& sddl)
{
    auto descriptor = descriptorFrom(sddl.c_str());
    if (!descriptor)
        return fail(descriptor.error());
    return isProtected(descriptor->get());
}

Result<std::string> machineStateFolder()
{
    const std::filesystem::path programData = knownFolder(KnownFolder::programData);
    if (programData.empty())
        return fail({ErrorKind::unavailable, 0, "find ProgramData", {}});
    return toUtf8(programData.wstring()) + "\\L2TP Repair";
}

} // namespace repair
