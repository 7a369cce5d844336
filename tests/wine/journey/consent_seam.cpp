// Who sits before the consent prompt: Wine asks nobody, so this one says no while a test wants that.
#include "tests/wine/stand_in_firewall/store.h"

#include <windows.h>

#include <shellapi.h>

namespace {

using namespace repair::wine;

/// What the shell does when there is nothing to say no to.
BOOL start(SHELLEXECUTEINFOW* what)
{
    using Call = decltype(ShellExecuteExW);
    auto* const real = reinterpret_cast<Call*>(
        reinterpret_cast<void*>(GetProcAddress(LoadLibraryW(L"shell32.dll"), "ShellExecuteExW")));
    return real(what);
}

// A lambda, because Windows' own signature has names that ours has not.
constexpr auto asThePersonSays = [](SHELLEXECUTEINFOW* what) WINAPI -> BOOL {
    const bool asks = what->lpVerb && std::wstring(what->lpVerb) == L"runas";
    if (!asks || store::text(L"Consent", L"Answer") != L"no")
        return start(what);
    SetLastError(ERROR_CANCELLED);
    return FALSE;
};

} // namespace

/// Beats the import library: the linker takes the first definition that it sees.
extern "C" {
decltype(&ShellExecuteExW) __imp_ShellExecuteExW = asThePersonSays;
}
