// An outbound rule that blocks wins over any that allows, and foreign filters over both.
#include "core/simulated/firewall_state.h"

#include "core/model/firewall_blocking.h"

#include <array>

namespace repair {
namespace {

constexpr std::array vpnPorts {500, 4500, 1701};
constexpr int udp = 17;
constexpr int anyProtocol = 256; // NET_FW_IP_PROTOCOL_ANY

bool SimulatedFirewall::*switchOf(FirewallProfile profile)
{
    if (profile == FirewallProfile::domainProfile)
        return &SimulatedFirewall::domainOn;
    return profile == FirewallProfile::privateProfile ? &SimulatedFirewall::privateOn
                                                      : &SimulatedFirewall::publicOn;
}

bool blocks(const FirewallRuleSpec& rule, int port)
{
    return rule.enabled && rule.decision == FirewallRuleSpec::Decision::block
        && rule.direction == FirewallRuleSpec::Direction::out
        && (rule.protocol == udp || rule.protocol == anyProtocol) && coversPort(rule.remotePorts, port);
}

} // namespace

void setOn(SimulatedFirewall& firewall, FirewallProfile profile, bool on)
{
    firewall.*switchOf(profile) = on;
}

bool restoreIsDue(const SimulatedFirewall& firewall, std::int64_t now)
{
    constexpr std::int64_t secondsPerMinute = 60;
    return firewall.armed && now >= firewall.armedAt + firewall.armed->minutes * secondsPerMinute;
}

bool isOn(const SimulatedFirewall& firewall, FirewallProfile profile, std::int64_t now)
{
    if (restoreIsDue(firewall, now))
        for (const FirewallProfile restored : firewall.armed->turnOn)
            if (restored == profile)
                return true;
    return firewall.*switchOf(profile);
}

void fireRestore(SimulatedFirewall& firewall)
{
    for (const FirewallProfile profile : firewall.armed->turnOn)
        setOn(firewall, profile, true);
    firewall.armed.reset();
    firewall.armedAt = 0;
}

FirewallBlocks blocksOf(const SimulatedFirewall& firewall, std::int64_t now)
{
    FirewallBlocks found;
    const bool inForce = isOn(firewall, firewall.active, now);
    for (const auto& [name, rule] : inForce ? firewall.rules : decltype(firewall.rules) {}) {
        std::string ports;
        for (const int port : vpnPorts)
            if (blocks(rule, port))
                ports += (ports.empty() ? "" : ",") + std::to_string(port);
        if (!ports.empty())
            found.blocks.push_back({name, "", ports});
    }
    found.blocks.insert(found.blocks.end(), firewall.foreignBlocks.begin(), firewall.foreignBlocks.end());
    return found;
}

bool isBlocked(const SimulatedFirewall& firewall, int port, std::int64_t now)
{
    for (const FirewallBlock& block : firewall.foreignBlocks)
        if (coversPort(block.ports, port))
            return true;
    if (!isOn(firewall, firewall.active, now))
        return false;
    for (const auto& [name, rule] : firewall.rules)
        if (blocks(rule, port))
            return true;
    return false;
}

} // namespace repair
