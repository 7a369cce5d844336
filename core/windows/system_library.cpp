// Libraries are kept: threads of theirs may still run in them after a call returned.
#include "core/windows/system_library.h"

#include "core/windows/utf16.h"
#include "core/windows/win_error.h"

namespace repair {

Result<FARPROC> systemAddress(const std::string& library, const char* name)
{
    const HMODULE loaded = LoadLibraryExW(toWide(library).c_str(), nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32);
    const DWORD notLoaded = GetLastError();
    if (!loaded)
        return winFail(notLoaded, "load library", library);
    const FARPROC address = GetProcAddress(loaded, name);
    const DWORD notFound = GetLastError();
    if (!address)
        return winFail(notFound, "find function", name);
    return address;
}

} // namespace repair
