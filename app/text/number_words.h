// What a number means in one setting: 3 is L2TP/IPsec in VpnStrategy and "Manual" in a driver's Start.
#pragma once

#include "app/text/translatable.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace repair {

struct NumberWord {
    std::string_view setting;
    std::uint32_t number;
    const char* english;
};

inline constexpr std::array numberWords{
    NumberWord{"VpnStrategy", 0, QT_TRANSLATE_NOOP("change", "Automatic")},
    NumberWord{"VpnStrategy", 1, QT_TRANSLATE_NOOP("change", "PPTP")},
    NumberWord{"VpnStrategy", 2, QT_TRANSLATE_NOOP("change", "PPTP first")},
    NumberWord{"VpnStrategy", 3, QT_TRANSLATE_NOOP("change", "L2TP/IPsec")},
    NumberWord{"VpnStrategy", 4, QT_TRANSLATE_NOOP("change", "L2TP/IPsec first")},
    NumberWord{"VpnStrategy", 5, QT_TRANSLATE_NOOP("change", "SSTP")},
    NumberWord{"VpnStrategy", 6, QT_TRANSLATE_NOOP("change", "SSTP first")},
    NumberWord{"VpnStrategy", 7, QT_TRANSLATE_NOOP("change", "IKEv2")},
    NumberWord{"VpnStrategy", 8, QT_TRANSLATE_NOOP("change", "IKEv2 first")},
    NumberWord{"VpnStrategy", 13, QT_TRANSLATE_NOOP("change", "L2TP/IPsec, then SSTP")},
    NumberWord{"VpnStrategy", 14, QT_TRANSLATE_NOOP("change", "IKEv2, then SSTP")},
    NumberWord{"IpSecFlags", 0, QT_TRANSLATE_NOOP("change", "Certificate")},
    NumberWord{"IpSecFlags", 1, QT_TRANSLATE_NOOP("change", "Pre-shared key")},
    NumberWord{"IpSecFlags", 2, QT_TRANSLATE_NOOP("change", "Pre-shared key for IKEv2 only")},
    NumberWord{"DataEncryption", 0, QT_TRANSLATE_NOOP("change", "No encryption")},
    NumberWord{"DataEncryption", 8, QT_TRANSLATE_NOOP("change", "Optional encryption")},
    NumberWord{"DataEncryption", 256, QT_TRANSLATE_NOOP("change", "Require encryption")},
    NumberWord{"DataEncryption", 512, QT_TRANSLATE_NOOP("change", "Maximum strength encryption")},
    NumberWord{"LcpExtensions", 0, QT_TRANSLATE_NOOP("change", "Off")},
    NumberWord{"LcpExtensions", 1, QT_TRANSLATE_NOOP("change", "On")},
    NumberWord{"ExcludedProtocols", 0, QT_TRANSLATE_NOOP("change", "None")},
    NumberWord{"ExcludedProtocols", 4, QT_TRANSLATE_NOOP("change", "IPv4")},
    NumberWord{"ExcludedProtocols", 8, QT_TRANSLATE_NOOP("change", "IPv6")},
    NumberWord{"ExcludedProtocols", 12, QT_TRANSLATE_NOOP("change", "IPv4 and IPv6")},
    NumberWord{
        "AssumeUDPEncapsulationContextOnSendRule", 0, QT_TRANSLATE_NOOP("change", "Not allowed, value 0")},
    NumberWord{"AssumeUDPEncapsulationContextOnSendRule", 1,
        QT_TRANSLATE_NOOP("change", "Allowed for the server, value 1")},
    NumberWord{"AssumeUDPEncapsulationContextOnSendRule", 2, QT_TRANSLATE_NOOP("change", "Allowed, value 2")},
    NumberWord{"ProhibitIpSec", 0, QT_TRANSLATE_NOOP("change", "No, value 0")},
    NumberWord{"ProhibitIpSec", 1, QT_TRANSLATE_NOOP("change", "Yes, value 1")},
    NumberWord{"Start", 3, QT_TRANSLATE_NOOP("change", "Manual")},
    NumberWord{"Start", 4, QT_TRANSLATE_NOOP("change", "Disabled")},
};

} // namespace repair
