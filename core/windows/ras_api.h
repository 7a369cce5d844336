// rasapi32.dll, loaded when it is first asked for: a Windows without it still starts this program.
#pragma once

#include "core/base/result.h"

#include <string>

#include <windows.h>

namespace repair {

/// The address of a function of rasapi32.dll in the system's own folder, never of one beside the program.
/// unavailable: there is no such library; unsupported: it lacks that function.
[[nodiscard]] Result<FARPROC> rasAddress(const char* name);

/// The same as a function of the signature that ras.h documents.
template <class Function>
[[nodiscard]] Result<Function*> rasFunction(const char* name)
{
    return rasAddress(name).map(
        [](FARPROC address) { return reinterpret_cast<Function*>(reinterpret_cast<void*>(address)); });
}

} // namespace repair
