// An outbound rule that blocks wins over any that allows, and foreign filters over both.
#include "core/simulated/firewall_state.h"

#include <array>
#include <charconv>

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

int numberIn(std::string_view text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    int number = -1;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// Ports as the firewall writes them: "500,4500-4510", "*" or nothing for all.
bool covers(std::string_view ports, int port)
{
    if (ports.empty() || ports == "*")
        return true;
    while (!ports.empty()) {
        const auto comma = ports.find(',');
        const std::string_view item = ports.substr(0, comma);
        const auto dash = item.find('-');
        const int first = numberIn(item.substr(0, dash));
        const int last = dash == std::string_view::npos ? first : numberIn(item.substr(dash + 1));
        if (first <= port && port <= last)
            return true;
        ports = comma == std::string_view::npos ? std::string_view {} : ports.substr(comma + 1);
    }
    return false;
}

bool blocks(const FirewallRuleSpec& rule, int port)
{
    return rule.enabled && rule.decision == FirewallRuleSpec::Decision::block
        && rule.direction == FirewallRuleSpec::Direction::out
        && (rule.protocol == udp || rule.protocol == anyProtocol) && covers(rule.remotePorts, port);
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

FirewallBlocks blocksOf(const SimulatedFirewall& firewall)
{
    FirewallBlocks found;
    for (const auto& [name, rule] : firewall.rules) {
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
        if (covers(block.ports, port))
            return true;
    if (!isOn(firewall, firewall.active, now))
        return false;
    for (const auto& [name, rule] : firewall.rules)
        if (blocks(rule, port))
            return true;
    return false;
}

} // namespace repair
