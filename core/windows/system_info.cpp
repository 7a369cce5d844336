// Three answers that need no rights.
#include "core/windows/system_info.h"

#include "core/base/digest.h"
#include "core/windows/clock.h"
#include "core/windows/registry.h"
#include "core/windows/unique_handle.h"

#include <array>

namespace repair {

std::string WindowsSystemInfo::identity() const
{
    const auto guid = WindowsRegistry().value({R"(HKLM\SOFTWARE\Microsoft\Cryptography)", "MachineGuid"});
    const auto text = guid && *guid ? tryText(**guid) : std::nullopt;
    if (!text || text->empty())
        return {};
    // Other programs publish the plain digest of the MachineGuid; ours must not be comparable with theirs.
    return "windows-" + toHex(sha256("l2tp-repair journal " + *text)).substr(0, 32);
}

Result<Timestamp> WindowsSystemInfo::bootTime() const
{
    constexpr std::uint64_t millisecondsPerSecond = 1000;
    const auto up = static_cast<std::int64_t>(GetTickCount64() / millisecondsPerSecond);
    return Timestamp {WindowsClock().now().seconds - up};
}

bool WindowsSystemInfo::isElevated() const
{
    std::array<BYTE, SECURITY_MAX_SID_SIZE> administrators {};
    DWORD size = administrators.size();
    BOOL isMember = FALSE;
    return CreateWellKnownSid(WinBuiltinAdministratorsSid, nullptr, administrators.data(), &size)
        && CheckTokenMembership(nullptr, administrators.data(), &isMember) && isMember;
}

} // namespace repair
