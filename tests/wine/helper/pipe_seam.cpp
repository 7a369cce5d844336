// Notes how CreateNamedPipe is called, and calls it: Wine obeys neither of the two flags that this is about.
#include "tests/wine/helper/pipe_seam.h"

namespace repair::wine {
namespace {

PipeWish last;

auto* real()
{
    return reinterpret_cast<decltype(&CreateNamedPipeW)>(
        reinterpret_cast<void*>(GetProcAddress(GetModuleHandleW(L"kernel32.dll"), "CreateNamedPipeW")));
}

// A lambda, because Windows' own signature is longer than ours may be.
constexpr auto noted = [](LPCWSTR name, DWORD openMode, DWORD pipeMode, DWORD instances, DWORD out, DWORD in,
                           DWORD timeout, SECURITY_ATTRIBUTES* security) WINAPI -> HANDLE {
    last = {openMode, pipeMode, instances};
    return real()(name, openMode, pipeMode, instances, out, in, timeout, security);
};

} // namespace

const PipeWish& lastPipeWish()
{
    return last;
}

} // namespace repair::wine

/// Beats the import library: the linker takes the first definition that it sees.
extern "C" {
decltype(&CreateNamedPipeW) __imp_CreateNamedPipeW = repair::wine::noted;
}
