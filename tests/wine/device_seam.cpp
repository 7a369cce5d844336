// Nine calls of cfgmgr32 and setupapi, replaced for the linker: an object that defines __imp_X comes before
// the import library's. They answer as the documentation says.
#include "tests/wine/device_seam.h"

#include <setupapi.h>

#include <vector>

namespace repair::wine {

DeviceSeam& deviceSeam()
{
    static DeviceSeam seam;
    return seam;
}

namespace {

constexpr DEVINST root = 1;
constexpr DEVINST first = 100; // a device's number is this plus its place

CONFIGRET WINAPI locate(DEVINST* device, DEVINSTID_W id, ULONG flags)
{
    DeviceSeam& seam = deviceSeam();
    ++seam.calls;
    if (seam.locateFails != CR_SUCCESS)
        return seam.locateFails;
    *device = root;
    if (id == nullptr)
        return CR_SUCCESS;
    const auto found = seam.devices.find(id);
    if (found == seam.devices.end() || (!found->second.isPresent && flags != CM_LOCATE_DEVNODE_PHANTOM))
        return CR_NO_SUCH_DEVNODE;
    *device = first + static_cast<DEVINST>(std::distance(seam.devices.begin(), found));
    return CR_SUCCESS;
}

CONFIGRET WINAPI status(ULONG* status, ULONG* problem, DEVINST device, ULONG)
{
    const auto at = std::next(deviceSeam().devices.begin(), static_cast<int>(device - first));
    *status = at->second.status;
    *problem = at->second.problem;
    return CR_SUCCESS;
}

CONFIGRET WINAPI reenumerate(DEVINST device, ULONG flags)
{
    if (device != root || flags != CM_REENUMERATE_SYNCHRONOUS)
        return CR_INVALID_FLAG;
    for (auto& [id, known] : deviceSeam().devices)
        known.isPresent = known.isPresent || known.comesBack;
    return CR_SUCCESS;
}

HDEVINFO WINAPI createList(const GUID*, HWND)
{
    return &deviceSeam();
}

BOOL WINAPI destroyList(HDEVINFO)
{
    return TRUE;
}

constexpr auto open = [](HDEVINFO, PCWSTR id, HWND, DWORD, SP_DEVINFO_DATA* device) -> BOOL {
    const auto found = deviceSeam().devices.find(id);
    if (found == deviceSeam().devices.end()) {
        SetLastError(ERROR_NO_SUCH_DEVINST);
        return FALSE;
    }
    device->DevInst = first + static_cast<DEVINST>(std::distance(deviceSeam().devices.begin(), found));
    return TRUE;
};

struct WantedChange {
    DWORD state = 0;
    DWORD scope = 0;
};

WantedChange& wanted()
{
    static WantedChange change;
    return change;
}

BOOL WINAPI setParameters(HDEVINFO, SP_DEVINFO_DATA*, SP_CLASSINSTALL_HEADER* header, DWORD size)
{
    const auto* change = reinterpret_cast<SP_PROPCHANGE_PARAMS*>(header);
    const bool isScope = change->Scope == DICS_FLAG_GLOBAL || change->Scope == DICS_FLAG_CONFIGSPECIFIC;
    if (size != sizeof *change || !isScope || change->HwProfile != 0) {
        SetLastError(ERROR_INVALID_PARAMETER);
        return FALSE;
    }
    wanted() = {change->StateChange, change->Scope};
    return TRUE;
}

BOOL WINAPI callInstaller(DI_FUNCTION function, HDEVINFO, SP_DEVINFO_DATA* device)
{
    SetLastError(function == DIF_PROPERTYCHANGE ? deviceSeam().switchFails : ERROR_INVALID_PARAMETER);
    if (GetLastError() != ERROR_SUCCESS)
        return FALSE;
    auto& known = std::next(deviceSeam().devices.begin(), static_cast<int>(device->DevInst - first))->second;
    bool& isSwitchedOff = wanted().scope == DICS_FLAG_GLOBAL ? known.isOff : known.isOffInThisProfile;
    isSwitchedOff = wanted().state == DICS_DISABLE;
    const bool isOff = known.isOff || known.isOffInThisProfile;
    known.status = isOff ? DN_HAS_PROBLEM : DN_STARTED;
    known.problem = isOff ? CM_PROB_DISABLED : 0;
    return TRUE;
}

} // namespace
} // namespace repair::wine

extern "C" {
/// MinGW declares this one plainly, so the call itself is replaced.
DWORD WINAPI CMP_WaitNoPendingInstallEvents(DWORD)
{
    return WAIT_OBJECT_0;
}
void* __imp_CM_Locate_DevNodeW = reinterpret_cast<void*>(&repair::wine::locate);
void* __imp_CM_Get_DevNode_Status = reinterpret_cast<void*>(&repair::wine::status);
void* __imp_CM_Reenumerate_DevNode = reinterpret_cast<void*>(&repair::wine::reenumerate);
void* __imp_SetupDiCreateDeviceInfoList = reinterpret_cast<void*>(&repair::wine::createList);
void* __imp_SetupDiDestroyDeviceInfoList = reinterpret_cast<void*>(&repair::wine::destroyList);
void* __imp_SetupDiOpenDeviceInfoW = reinterpret_cast<void*>(+repair::wine::open);
void* __imp_SetupDiSetClassInstallParamsW = reinterpret_cast<void*>(&repair::wine::setParameters);
void* __imp_SetupDiCallClassInstaller = reinterpret_cast<void*>(&repair::wine::callInstaller);
}
