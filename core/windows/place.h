// The places of Windows that guides send people to, opened as the Start menu would open them.
#pragma once

#include <string>

namespace repair {

/// A page of the settings ("ms-settings:network-vpn"), or a console or control panel that comes with Windows
/// ("services.msc", "ncpa.cpl", "regedit.exe") and is looked for in Windows' own folders only. False if
/// nothing could open it, or the person refused consent.
[[nodiscard]] bool openPlace(const std::string& place);

} // namespace repair
