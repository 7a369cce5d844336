// A rule of Windows Defender Firewall as the registry keeps it: v2.31|Action=Block|Active=TRUE|Dir=Out|...
#pragma once

#include "core/model/value.h"

#include <optional>
#include <string>
#include <string_view>

namespace repair {

struct ExportedRule {
    std::string name;
    FirewallRuleSpec spec;
    std::string localPorts;
    std::string application;
    std::string service;
    bool isLimited = false; ///< to addresses, interfaces or users
};

/// Absent for a text that is no rule.
[[nodiscard]] std::optional<ExportedRule> tryParseRule(std::string_view text);

/// The ports of 500, 4500 and 1701 that the rule keeps Windows' own VPN from using; empty if it does not
/// block them for every address.
[[nodiscard]] std::string portsBlockedBy(const ExportedRule& rule);

} // namespace repair
