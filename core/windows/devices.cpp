// Network devices are switched through their class installer (DIF_PROPERTYCHANGE), which tells the network
// bindings; CM_Disable_DevNode would not.
#include "core/windows/devices.h"

#include "core/windows/unique_handle.h"
#include "core/windows/utf16.h"
#include "core/windows/win_error.h"

#include <cfgmgr32.h>
#include <setupapi.h>

namespace repair {
namespace {

struct DeviceListTraits {
    using Handle = HDEVINFO;
    static Handle none() noexcept { return INVALID_HANDLE_VALUE; }
    static void close(Handle handle) noexcept { SetupDiDestroyDeviceInfoList(handle); }
};
using DeviceList = UniqueHandle<DeviceListTraits>;

tl::unexpected<Error> cmFail(CONFIGRET result, const char* operation, const std::string& subject)
{
    DWORD code = ERROR_GEN_FAILURE;
    if (result == CR_ACCESS_DENIED)
        code = ERROR_ACCESS_DENIED;
    else if (result == CR_CALL_NOT_IMPLEMENTED)
        code = ERROR_CALL_NOT_IMPLEMENTED;
    else if (result == CR_INVALID_DEVICE_ID)
        code = ERROR_INVALID_NAME;
    return winFail(code, operation, subject);
}

/// Null: Plug and Play does not know the device, not even as one that is gone.
Result<std::optional<DEVINST>> locate(std::wstring id, ULONG flags, const std::string& shown)
{
    DEVINST device = 0;
    const CONFIGRET code = CM_Locate_DevNodeW(&device, id.empty() ? nullptr : id.data(), flags);
    if (code == CR_NO_SUCH_DEVNODE || code == CR_NO_SUCH_VALUE)
        return std::nullopt;
    if (code != CR_SUCCESS)
        return cmFail(code, "find device", shown);
    return device;
}

/// The switch itself; SetupAPI asks the installer of the device's class.
DWORD change(HDEVINFO list, SP_DEVINFO_DATA& device, DWORD state, DWORD scope)
{
    SP_PROPCHANGE_PARAMS change {};
    change.ClassInstallHeader.cbSize = sizeof change.ClassInstallHeader;
    change.ClassInstallHeader.InstallFunction = DIF_PROPERTYCHANGE;
    change.StateChange = state;
    change.Scope = scope;
    if (!SetupDiSetClassInstallParamsW(list, &device, &change.ClassInstallHeader, sizeof change)
        || !SetupDiCallClassInstaller(DIF_PROPERTYCHANGE, list, &device))
        return GetLastError();
    return ERROR_SUCCESS;
}

/// A device may be off everywhere, or in this hardware profile only, as devcon leaves it: each has its own
/// switch, and both have to be on. The one for everywhere comes first, and may have nothing to do.
DWORD enable(HDEVINFO list, SP_DEVINFO_DATA& device)
{
    change(list, device, DICS_ENABLE, DICS_FLAG_GLOBAL);
    return change(list, device, DICS_ENABLE, DICS_FLAG_CONFIGSPECIFIC);
}

DWORD disable(HDEVINFO list, SP_DEVINFO_DATA& device)
{
    return change(list, device, DICS_DISABLE, DICS_FLAG_GLOBAL);
}

} // namespace

Result<std::optional<DeviceStatus>> WindowsDevices::status(const std::string& instanceId) const
{
    const auto present = locate(toWide(instanceId), CM_LOCATE_DEVNODE_NORMAL, instanceId);
    if (!present)
        return fail(present.error());
    if (!*present) {
        return locate(toWide(instanceId), CM_LOCATE_DEVNODE_PHANTOM, instanceId)
            .map([](const std::optional<DEVINST>& known) {
                return known ? std::optional(DeviceStatus {false, CM_PROB_PHANTOM}) : std::nullopt;
            });
    }
    ULONG status = 0;
    ULONG problem = 0;
    if (const CONFIGRET code = CM_Get_DevNode_Status(&status, &problem, **present, 0); code != CR_SUCCESS)
        return cmFail(code, "read device status", instanceId);
    return DeviceStatus {(status & DN_STARTED) != 0, (status & DN_HAS_PROBLEM) != 0 ? problem : 0};
}

Status WindowsDevices::setEnabled(const std::string& instanceId, Switch enabled)
{
    constexpr const char* operation = "switch device";
    const DeviceList list(SetupDiCreateDeviceInfoList(nullptr, nullptr));
    if (!list) {
        const DWORD code = GetLastError();
        return winFail(code, operation, instanceId);
    }
    SP_DEVINFO_DATA device {};
    device.cbSize = sizeof device;
    if (!SetupDiOpenDeviceInfoW(list.get(), toWide(instanceId).c_str(), nullptr, 0, &device)) {
        const DWORD code = GetLastError();
        return winFail(code, operation, instanceId);
    }
    const DWORD code = enabled == Switch::on ? enable(list.get(), device) : disable(list.get(), device);
    if (code != ERROR_SUCCESS)
        return winFail(code, operation, instanceId);
    return {};
}

Status WindowsDevices::rescan()
{
    constexpr DWORD patience = 30'000; // milliseconds; the miniports need a few seconds
    const auto root = locate({}, CM_LOCATE_DEVNODE_NORMAL, "root");
    if (!root)
        return fail(root.error());
    if (!*root)
        return winFail(ERROR_NOT_FOUND, "rescan devices");
    const CONFIGRET code = CM_Reenumerate_DevNode(**root, CM_REENUMERATE_SYNCHRONOUS);
    if (code != CR_SUCCESS)
        return cmFail(code, "rescan devices", {});
    // Drivers are installed by another process; whoever looks at once would see a device half made.
    (void)CMP_WaitNoPendingInstallEvents(patience);
    return {};
}

} // namespace repair
