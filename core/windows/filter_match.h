// Whether the conditions of a network filter let it concern the traffic of Windows' own VPN.
#pragma once

#include "core/windows/filter_arbitration.h"

#include <windows.h>

#include <fwpmtypes.h>

namespace repair {

/// UDP from and to that port, sent by the system or by the svchost of IKEEXT.
[[nodiscard]] FilterMatch matchOf(const FWPM_FILTER0& filter, std::uint16_t port);

} // namespace repair
