// What the simulated firewall's data mean: which profile is on, what blocks, and when the armed restore acts.
#pragma once

#include "core/simulated/machine.h"

namespace repair {

void setOn(SimulatedFirewall& firewall, FirewallProfile profile, bool on);

/// The restore acts by itself, so a profile can be on although nobody has written that yet.
[[nodiscard]] bool restoreIsDue(const SimulatedFirewall& firewall, std::int64_t now);
[[nodiscard]] bool isOn(const SimulatedFirewall& firewall, FirewallProfile profile, std::int64_t now);
void fireRestore(SimulatedFirewall& firewall);

/// Enabled rules, while the active profile is on, and foreign filters over UDP 500, 4500 or 1701.
[[nodiscard]] FirewallBlocks blocksOf(const SimulatedFirewall& firewall, std::int64_t now);
/// Whether something that is in force keeps datagrams to that port from leaving.
[[nodiscard]] bool isBlocked(const SimulatedFirewall& firewall, int port, std::int64_t now);

} // namespace repair
