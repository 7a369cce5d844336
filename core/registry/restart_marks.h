// Where Windows writes down in its registry that it wants a restart.
#pragma once

#include <array>

namespace repair {

/// Keys that are there as long as Windows Update or its servicing stack want a restart.
inline constexpr std::array restartKeys {
    R"(HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\WindowsUpdate\Auto Update\RebootRequired)",
    R"(HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing\RebootPending)",
    R"(HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing\RebootInProgress)",
    R"(HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing\PackagesPending)"};

/// The value with the files that Windows replaces or deletes at its next start; empty means none.
inline constexpr const char* sessionManagerKey = R"(HKLM\SYSTEM\CurrentControlSet\Control\Session Manager)";
inline constexpr const char* pendingRenamesName = "PendingFileRenameOperations";

} // namespace repair
