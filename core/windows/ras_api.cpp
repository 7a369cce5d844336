// The library is kept: threads of RAS may still run in it after a call returned.
#include "core/windows/ras_api.h"

#include "core/windows/win_error.h"

namespace repair {

Result<FARPROC> rasAddress(const char* name)
{
    const HMODULE library = LoadLibraryExW(L"rasapi32.dll", nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32);
    const DWORD notLoaded = GetLastError();
    if (!library)
        return winFail(notLoaded, "load library", "rasapi32.dll");
    const FARPROC address = GetProcAddress(library, name);
    const DWORD notFound = GetLastError();
    if (!address)
        return winFail(notFound, "find RAS function", name);
    return address;
}

} // namespace repair
