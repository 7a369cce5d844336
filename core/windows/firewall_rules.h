// Rules of Windows Defender Firewall by its COM objects.
#pragma once

#include "core/model/firewall_blocking.h"
#include "core/windows/com.h"

#include <netfw.h>

#include <functional>

namespace repair {

/// The collection of this PC. Needs a ComApartment that outlives it.
[[nodiscard]] Result<ComPtr<INetFwRules>> openFirewallRules();

/// The rule of that name; null if there is none. Names are not unique: of several, Windows picks one.
[[nodiscard]] Result<ComPtr<INetFwRule>> findFirewallRule(INetFwRules& rules, const std::string& name);

/// Hands each rule out, as long as the visitor wants more (returns success).
[[nodiscard]] Status eachFirewallRule(
    INetFwRules& rules, const std::function<Status(INetFwRule& rule)>& visit);

/// One address without the mask that Windows adds to it, any port as no port list.
[[nodiscard]] Result<FirewallRuleSpec> specOf(INetFwRule& rule);

/// Writes what differs. What the spec does not tell - profiles, program, description - stays as it is.
[[nodiscard]] Status writeSpec(INetFwRule& rule, const FirewallRuleSpec& spec);

/// Everything that decides whether it blocks Windows' own VPN.
[[nodiscard]] Result<FoundFirewallRule> foundRule(INetFwRule& rule);

/// Whether it is an enabled block for a profile of the mask, which few rules are: asked first, because each
/// property is a call.
[[nodiscard]] Result<bool> blocksIn(INetFwRule& rule, long profiles);

} // namespace repair
