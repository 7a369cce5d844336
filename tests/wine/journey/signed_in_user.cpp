// Starts a program as Windows does before anybody consented, and ends with its exit code.
//
// Wine starts every program as a full administrator. In the token of this one the Administrators group stands
// for refusals only.
#include "core/windows/unique_handle.h"

#include <windows.h>

#include <shlwapi.h>

#include <array>
#include <cstdio>
#include <string>

namespace {

using namespace repair;

KernelHandle tokenWithoutAdministrators()
{
    std::array<BYTE, SECURITY_MAX_SID_SIZE> administrators {};
    DWORD size = administrators.size();
    KernelHandle own;
    KernelHandle restricted;
    if (!CreateWellKnownSid(WinBuiltinAdministratorsSid, nullptr, administrators.data(), &size)
        || !OpenProcessToken(
            GetCurrentProcess(), TOKEN_DUPLICATE | TOKEN_QUERY | TOKEN_ASSIGN_PRIMARY, own.out()))
        return restricted;
    SID_AND_ATTRIBUTES denied {administrators.data(), 0};
    CreateRestrictedToken(own.get(), 0, 1, &denied, 0, nullptr, 0, nullptr, restricted.out());
    return restricted;
}

} // namespace

int wmain()
{
    const KernelHandle token = tokenWithoutAdministrators();
    std::wstring line = PathGetArgsW(GetCommandLineW());
    STARTUPINFOW startup {};
    startup.cb = sizeof startup;
    PROCESS_INFORMATION started {};
    if (!token
        || !CreateProcessAsUserW(token.get(), nullptr, line.data(), nullptr, nullptr, TRUE, 0, nullptr,
            nullptr, &startup, &started)) {
        std::fprintf(stderr, "signed_in_user: error %lu\n", GetLastError());
        return 255;
    }
    const KernelHandle thread(started.hThread);
    const KernelHandle process(started.hProcess);
    DWORD code = 255;
    WaitForSingleObject(process.get(), INFINITE);
    GetExitCodeProcess(process.get(), &code);
    return static_cast<int>(code);
}
