// Whether a firewall rule keeps Windows' own VPN from reaching its ports.
#pragma once

#include "core/model/value.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace repair {

/// NET_FW_PROFILE_TYPE2 of icftypes.h: domain, private, public.
inline constexpr std::uint32_t everyFirewallProfile = 7;

/// A rule of Windows Defender Firewall, wherever it was found.
struct FoundFirewallRule {
    std::string name;
    FirewallRuleSpec spec;
    std::string localPorts;
    std::string application;
    std::string service;
    bool isLimited = false; ///< to addresses, interfaces or users
    std::uint32_t profiles = everyFirewallProfile; ///< a mask: where it is in force, while the profile is on
};

/// Ports as the firewall writes them: "500,4500-4510"; nothing or "*" means every port.
[[nodiscard]] bool coversPort(std::string_view ports, int port);

/// The ports of 500, 4500 and 1701 that the rule keeps Windows' own VPN from using; empty if it does not
/// block them for every address.
[[nodiscard]] std::string portsBlockedBy(const FoundFirewallRule& rule);

} // namespace repair
