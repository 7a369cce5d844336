// A folder that only administrators and SYSTEM write to: the PC's own journals lie there.
//
// Anybody may create a folder below ProgramData, and then owns it. So a folder that is there already is
// believed only if its owner and its descriptor say that nobody else could have put anything into it.
#pragma once

#include "core/base/result.h"

#include <string>

namespace repair {

/// Owner Administrators; SYSTEM and Administrators write, users read; nothing is inherited from above.
inline constexpr const wchar_t* protectedFolderSddl =
    L"O:BAG:SYD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)";

/// Makes the folder, or trusts the one that is there: Error{accessDenied, "trust journal folder"} if it
/// belongs to somebody else, lets somebody else write, or is a link to elsewhere. Needs an administrator.
Status makeProtectedFolder(const std::string& path);

/// The same question without making anything; a folder that is not there is no Error. Any user may ask.
Status checkProtectedFolder(const std::string& path);

/// Removes the folder and all in it, if checkProtectedFolder would trust it: true if nothing is left or there
/// was nothing, false if it is not trusted and so was left alone. Nothing behind a link is touched. An Error
/// leaves what could not be removed, and the folders around it. Needs an administrator.
[[nodiscard]] Result<bool> removeProtectedFolder(const std::string& path);

/// Whether only Administrators and SYSTEM own and write what has this descriptor.
[[nodiscard]] Result<bool> isProtectedDescriptor(const std::wstring& sddl);

/// Where the PC's own journals lie: L2TP Repair below ProgramData. Error if Windows does not say where that
/// is.
[[nodiscard]] Result<std::string> machineStateFolder();

} // namespace repair
