// CreateDirectory with a descriptor, the descriptor of what is there taken apart entry by entry, and removal
// by handles, so that no path is trusted twice.
#include "core/windows/protected_folder.h"

#include "core/windows/known_folder.h"
#include "core/windows/unique_handle.h"
#include "core/windows/utf16.h"
#include "core/windows/win_error.h"

#include <windows.h>

#include <aclapi.h>
#include <sddl.h>

#include <array>
#include <cstddef>
#include <vector>

namespace repair {
namespace {

constexpr const char* trust = "trust journal folder";
constexpr const char* removes = "remove journals";

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

/// The item itself, even if it is a link.
FileHandle openItself(const std::string& path, DWORD access, DWORD share)
{
    return FileHandle(CreateFileW(toWide(path).c_str(), access, share, nullptr, OPEN_EXISTING,
        FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT, nullptr));
}

bool meansAbsent(DWORD code)
{
    return code == ERROR_FILE_NOT_FOUND || code == ERROR_PATH_NOT_FOUND;
}

/// A folder that is no link.
Result<bool> isPlainFolder(const FileHandle& item, const char* operation, const std::string& path)
{
    BY_HANDLE_FILE_INFORMATION about {};
    if (!GetFileInformationByHandle(item.get(), &about))
        return winFail(GetLastError(), operation, path);
    return (about.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0
        && (about.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) == 0;
}

Status checkOpened(const FileHandle& folder, const std::string& path)
{
    const auto isPlain = isPlainFolder(folder, trust, path);
    if (!isPlain)
        return fail(isPlain.error());
    LocalMemory descriptor;
    const DWORD asked =
        GetSecurityInfo(folder.get(), SE_FILE_OBJECT, OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION,
            nullptr, nullptr, nullptr, nullptr, descriptor.out());
    if (asked != ERROR_SUCCESS)
        return winFail(asked, trust, path);
    if (!*isPlain || !isProtected(descriptor.get()))
        return fail({ErrorKind::accessDenied, 0, trust, path});
    return {};
}

/// Opened to be removed. Deletion is not shared, so nobody can move it away and put a link in its place while
/// what lies in it is removed by path. Windows minds that only for handles that may read, write or delete.
FileHandle hold(const std::string& path)
{
    return openItself(path, FILE_LIST_DIRECTORY | FILE_READ_ATTRIBUTES | READ_CONTROL | DELETE,
        FILE_SHARE_READ | FILE_SHARE_WRITE);
}

void appendNames(const std::byte* entries, std::vector<std::string>& names)
{
    for (;;) {
        const auto* entry = reinterpret_cast<const FILE_ID_BOTH_DIR_INFO*>(entries);
        const std::wstring name(entry->FileName, entry->FileNameLength / sizeof(wchar_t));
        if (name != L"." && name != L"..")
            names.push_back(toUtf8(name));
        if (entry->NextEntryOffset == 0)
            return;
        entries += entry->NextEntryOffset;
    }
}

/// Asked of the open folder, not of its path.
Result<std::vector<std::string>> namesIn(const FileHandle& folder, const std::string& path)
{
    std::vector<std::string> names;
    std::vector<std::max_align_t> buffer(64 * 1024 / sizeof(std::max_align_t));
    const auto size = static_cast<DWORD>(buffer.size() * sizeof(std::max_align_t));
    while (GetFileInformationByHandleEx(folder.get(), FileIdBothDirectoryInfo, buffer.data(), size))
        appendNames(reinterpret_cast<const std::byte*>(buffer.data()), names);
    const DWORD code = GetLastError();
    if (code != ERROR_NO_MORE_FILES)
        return winFail(code, removes, path);
    return names;
}

Status removeHeld(const FileHandle& item, const std::string& path);

/// What cannot be removed does not keep the rest from it; the first Error is the answer.
Status removeWhatLiesIn(const FileHandle& folder, const std::string& path)
{
    const auto names = namesIn(folder, path);
    if (!names)
        return fail(names.error());
    Status all;
    for (const std::string& name : *names) {
        const std::string below = path + "\\" + name;
        const FileHandle item = hold(below);
        const DWORD code = GetLastError();
        const Status removed = item ? removeHeld(item, below) : winFail(code, removes, below);
        if (all && !removed)
            all = removed;
    }
    return all;
}

/// A link goes like a file: what was opened is the link, so nothing behind it is touched.
Status removeHeld(const FileHandle& item, const std::string& path)
{
    const auto isFolder = isPlainFolder(item, removes, path);
    if (!isFolder)
        return fail(isFolder.error());
    if (*isFolder)
        if (auto emptied = removeWhatLiesIn(item, path); !emptied)
            return emptied;
    FILE_DISPOSITION_INFO gone {TRUE};
    if (!SetFileInformationByHandle(item.get(), FileDispositionInfo, &gone, sizeof gone))
        return winFail(GetLastError(), removes, path);
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
    const FileHandle folder = openItself(
        path, READ_CONTROL | FILE_READ_ATTRIBUTES, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE);
    if (!folder) {
        const DWORD code = GetLastError();
        return meansAbsent(code) ? Status {} : winFail(code, trust, path);
    }
    return checkOpened(folder, path);
}

Result<bool> removeProtectedFolder(const std::string& path)
{
    // First without the right to delete: a folder's owner can make those who want it wait (an oplock).
    if (!checkProtectedFolder(path))
        return false;
    const FileHandle folder = hold(path);
    if (!folder) {
        const DWORD code = GetLastError();
        if (meansAbsent(code))
            return true;
        return winFail(code, removes, path);
    }
    // Once more: this is the folder that will be removed, and now it cannot be exchanged.
    if (!checkOpened(folder, path))
        return false;
    if (auto removed = removeHeld(folder, path); !removed)
        return fail(removed.error());
    return true;
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
