// Devices as a test tells them, put before Wine's configuration manager by the linker.
#pragma once

#include <windows.h>

#include <cfgmgr32.h>

#include <map>
#include <string>

namespace repair::wine {

/// What Plug and Play knows, by instance id.
struct SeamDevice {
    bool isPresent = true;
    ULONG status = DN_STARTED;
    ULONG problem = 0;
    bool isOff = false; ///< in all hardware profiles
    bool isOffInThisProfile = false;
    bool comesBack = false; ///< when devices are looked for again
};

struct DeviceSeam {
    std::map<std::wstring, SeamDevice> devices;
    CONFIGRET locateFails = CR_SUCCESS;
    DWORD switchFails = ERROR_SUCCESS;
    int calls = 0; ///< so that a test can ask whether the seam is in place
};

[[nodiscard]] DeviceSeam& deviceSeam();

} // namespace repair::wine
