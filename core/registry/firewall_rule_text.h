// A rule of Windows Defender Firewall as the registry keeps it: v2.31|Action=Block|Active=TRUE|Dir=Out|...
#pragma once

#include "core/model/firewall_blocking.h"

#include <optional>
#include <string_view>

namespace repair {

/// Absent for a text that is no rule.
[[nodiscard]] std::optional<FoundFirewallRule> tryParseRule(std::string_view text);

} // namespace repair
