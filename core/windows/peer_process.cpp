// The image path is asked of the system by the process handle, never of the process itself.
#include "core/windows/peer_process.h"

#include "core/windows/utf16.h"
#include "core/windows/win_error.h"

#include <windows.h>

#include <sddl.h>

#include <algorithm>

namespace repair {
namespace {

constexpr DWORD longestPath = 32768; ///< characters, the limit of NT paths

Result<std::string> imageOf(HANDLE process)
{
    std::wstring path(longestPath, L'\0');
    DWORD size = longestPath;
    if (!QueryFullProcessImageNameW(process, 0, path.data(), &size))
        return winFail(GetLastError(), "ask for a program's file", {});
    return toUtf8({path.data(), size});
}

std::string folderOf(const std::string& path)
{
    return path.substr(0, path.find_last_of('\\'));
}

bool isSamePath(const std::string& left, const std::string& right)
{
    return CompareStringOrdinal(toWide(left).c_str(), -1, toWide(right).c_str(), -1, TRUE) == CSTR_EQUAL;
}

/// Turned on for as long as it lives, and only where it is really held: an administrator's process needs it
/// to ask anything about a process of another account, which over-the-shoulder consent makes of the client.
class DebugPrivilege {
public:
    DebugPrivilege()
    {
        if (OpenProcessToken(GetCurrentProcess(), TOKEN_ADJUST_PRIVILEGES, m_token.out()))
            set(SE_PRIVILEGE_ENABLED);
    }
    ~DebugPrivilege()
    {
        if (m_token)
            set(0);
    }
    DebugPrivilege(const DebugPrivilege&) = delete;
    DebugPrivilege& operator=(const DebugPrivilege&) = delete;

private:
    void set(DWORD attributes)
    {
        TOKEN_PRIVILEGES wanted {};
        wanted.PrivilegeCount = 1;
        wanted.Privileges[0].Attributes = attributes;
        if (LookupPrivilegeValueW(nullptr, SE_DEBUG_NAME, &wanted.Privileges[0].Luid))
            AdjustTokenPrivileges(m_token.get(), FALSE, &wanted, 0, nullptr, nullptr);
    }

    KernelHandle m_token;
};

Result<KernelHandle> openProcess(std::uint32_t id)
{
    KernelHandle process(OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION | SYNCHRONIZE, FALSE, id));
    if (process)
        return process;
    const DWORD code = GetLastError();
    return winFail(
        code == ERROR_INVALID_PARAMETER ? ERROR_FILE_NOT_FOUND : code, "open process", std::to_string(id));
}

/// The error is kept before the privilege goes, which leaves a code of its own.
Result<KernelHandle> openForeignProcess(std::uint32_t id)
{
    const DebugPrivilege allowed;
    return openProcess(id);
}

} // namespace

Result<PeerProcess> PeerProcess::open(std::uint32_t id)
{
    auto process = openProcess(id);
    if (!process && process.error().osCode == ERROR_ACCESS_DENIED)
        process = openForeignProcess(id);
    if (!process)
        return fail(process.error());
    return PeerProcess(std::move(*process), id);
}

Result<std::wstring> PeerProcess::userSid() const
{
    KernelHandle token;
    if (!OpenProcessToken(m_process.get(), TOKEN_QUERY, token.out()))
        return winFail(GetLastError(), "open process token", std::to_string(m_id));
    DWORD size = 0;
    GetTokenInformation(token.get(), TokenUser, nullptr, 0, &size);
    std::vector<BYTE> bytes(size);
    if (!GetTokenInformation(token.get(), TokenUser, bytes.data(), size, &size))
        return winFail(GetLastError(), "read process token", std::to_string(m_id));
    LocalMemory text;
    const auto* user = reinterpret_cast<const TOKEN_USER*>(bytes.data());
    if (!ConvertSidToStringSidW(user->User.Sid, reinterpret_cast<wchar_t**>(text.out())))
        return winFail(GetLastError(), "spell SID", {});
    return std::wstring(static_cast<const wchar_t*>(text.get()));
}

Status PeerProcess::mustBeOneOf(const std::vector<std::string>& programs) const
{
    auto image = imageOf(m_process.get());
    auto ours = ownFolder();
    if (!image || !ours)
        return fail(image ? ours.error() : image.error());
    const bool isOurs = std::ranges::any_of(
        programs, [&](const std::string& name) { return isSamePath(*image, *ours + "\\" + name); });
    DWORD theirSession = 0;
    DWORD ourSession = 0;
    const bool sessionsKnown =
        ProcessIdToSessionId(m_id, &theirSession) && ProcessIdToSessionId(GetCurrentProcessId(), &ourSession);
    if (!isOurs || !sessionsKnown || theirSession != ourSession)
        return fail({ErrorKind::accessDenied, 0, "recognise the client", *image});
    return {};
}

Result<std::string> ownFolder()
{
    auto image = imageOf(GetCurrentProcess());
    return image ? Result<std::string>(folderOf(*image)) : fail(image.error());
}

} // namespace repair
