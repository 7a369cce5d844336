// ExitWindowsEx, which asks the programs of this user first; and RunOnce.
#include "core/windows/restart.h"

#include "core/windows/command_line.h"
#include "core/windows/unique_handle.h"
#include "core/windows/utf16.h"
#include "core/windows/win_error.h"

#include <windows.h>

namespace repair {
namespace {

constexpr const char* restarts = "restart this PC";
constexpr const char* comesBack = "come back after the restart";
constexpr const wchar_t* runOnceKey = LR"(Software\Microsoft\Windows\CurrentVersion\RunOnce)";
constexpr const wchar_t* runOnceName = L"L2TP Repair";
constexpr std::size_t longestCommand = 260; // says the page about Run and RunOnce

/// Every user's token holds the privilege, switched off, unless a policy took it away.
Status mayRestart()
{
    KernelHandle token;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_ADJUST_PRIVILEGES, token.out()))
        return winFail(GetLastError(), restarts);
    TOKEN_PRIVILEGES wanted {};
    wanted.PrivilegeCount = 1;
    wanted.Privileges[0].Attributes = SE_PRIVILEGE_ENABLED;
    if (!LookupPrivilegeValueW(nullptr, L"SeShutdownPrivilege", &wanted.Privileges[0].Luid))
        return winFail(GetLastError(), restarts);
    AdjustTokenPrivileges(token.get(), FALSE, &wanted, 0, nullptr, nullptr);
    const DWORD code = GetLastError(); // ERROR_NOT_ALL_ASSIGNED although the call succeeds
    return code == ERROR_SUCCESS ? Status {} : winFail(ERROR_ACCESS_DENIED, restarts);
}

Result<std::wstring> ownFile()
{
    std::wstring file(32768, L'\0'); // the longest path there is
    const DWORD length = GetModuleFileNameW(nullptr, file.data(), static_cast<DWORD>(file.size()));
    const DWORD code = GetLastError();
    if (length == 0 || length == file.size())
        return winFail(code, comesBack);
    file.resize(length);
    return file;
}

} // namespace

Status restartThisPc()
{
    if (auto allowed = mayRestart(); !allowed)
        return allowed;
    constexpr DWORD reason =
        SHTDN_REASON_MAJOR_APPLICATION | SHTDN_REASON_MINOR_RECONFIG | SHTDN_REASON_FLAG_PLANNED;
    if (!ExitWindowsEx(EWX_REBOOT, reason))
        return winFail(GetLastError(), restarts);
    return {};
}

Status comeBackAfterSignIn(const std::vector<std::string>& words)
{
    auto file = ownFile();
    if (!file)
        return fail(file.error());
    std::vector<std::wstring> line {std::move(*file)};
    for (const std::string& word : words)
        line.push_back(toWide(word));
    const std::wstring command = commandLineOf(line);
    if (command.size() > longestCommand)
        return fail({ErrorKind::tooLarge, 0, comesBack, {}});
    const auto size = static_cast<DWORD>((command.size() + 1) * sizeof(wchar_t));
    const LSTATUS code =
        RegSetKeyValueW(HKEY_CURRENT_USER, runOnceKey, runOnceName, REG_SZ, command.c_str(), size);
    if (code != ERROR_SUCCESS)
        return winFail(static_cast<std::uint32_t>(code), comesBack);
    return {};
}

} // namespace repair
