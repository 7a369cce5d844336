// Libraries of Windows that are loaded when they are first asked for: a Windows without one still starts this
// program.
#pragma once

#include "core/base/result.h"

#include <string>

#include <windows.h>

namespace repair {

/// The address of a function of a library in the system's own folder, never of one beside the program.
/// unavailable: there is no such library; unsupported: it lacks that function.
[[nodiscard]] Result<FARPROC> systemAddress(const std::string& library, const char* name);

/// The same as a function of the signature that its header documents.
template <class Function>
[[nodiscard]] Result<Function*> systemFunction(const std::string& library, const char* name)
{
    return systemAddress(library, name).map(
        [](FARPROC address) { return reinterpret_cast<Function*>(reinterpret_cast<void*>(address)); });
}

/// Of rasapi32.dll.
template <class Function>
[[nodiscard]] Result<Function*> rasFunction(const char* name)
{
    return systemFunction<Function>("rasapi32.dll", name);
}

} // namespace repair
