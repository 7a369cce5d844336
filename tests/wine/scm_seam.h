// What Wine's SCM leaves out, put before it by the linker: dependents, start order, triggers.
#pragma once

#include <string>

#include <windows.h>

namespace repair::wine {

/// Whether calls of this program really come by the seam.
[[nodiscard]] bool seamIsInPlace();
/// An ordinary user may not make services either.
enum class DeniedTo { ordinaryUsers, everybody };
/// From now on the SCM refuses (5) every handle that asks for one of these rights; 0: none.
void denyAccess(DWORD access, DeniedTo whom = DeniedTo::ordinaryUsers);
/// Writes a trigger where the SCM of Windows keeps it, below the service's key.
void addTrigger(const std::string& service);

} // namespace repair::wine
