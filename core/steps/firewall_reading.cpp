// Reads who rules the firewall.
#include "core/steps/firewall_reading.h"

namespace repair {

Fact firewallControl()
{
    return FirewallControlled{};
}

bool isFirewallManaged(const Snapshot& pc)
{
    const auto* control = pc.tryAt<FirewallControl>(firewallControl());
    return control && control->localChanges == FirewallControl::LocalChanges::overriddenByPolicy;
}

} // namespace repair
