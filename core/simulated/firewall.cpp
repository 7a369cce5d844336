// Where policy overrides what is done here, Windows takes the change and nothing comes of it.
#include "core/simulated/firewall.h"

#include "core/simulated/firewall_state.h"

namespace repair {

Result<Switch> SimulatedFirewallPort::enabled(FirewallProfile profile) const
{
    return mayRead().map([&] { return isOn(data(), profile, m_state.now()) ? Switch::on : Switch::off; });
}

Result<std::optional<FirewallRuleSpec>> SimulatedFirewallPort::rule(const std::string& name) const
{
    return mayRead().map([&] {
        const auto found = data().rules.find(name);
        return found == data().rules.end() ? std::nullopt : std::optional(found->second);
    });
}

Result<FirewallBlocks> SimulatedFirewallPort::blocks() const
{
    return mayRead().map([&] { return blocksOf(data(), m_state.now()); });
}

Result<FirewallControl> SimulatedFirewallPort::control() const
{
    return mayRead().map([&] { return data().control; });
}

Result<std::optional<ArmedRestore>> SimulatedFirewallPort::armedRestore() const
{
    return mayRead().map([&] { return restoreIsDue(data(), m_state.now()) ? std::nullopt : data().armed; });
}

Status SimulatedFirewallPort::setEnabled(FirewallProfile profile, Switch enabled)
{
    if (auto allowed = mayWrite(); !allowed)
        return allowed;
    return m_state.write([&](Machine& machine) -> Status {
        if (machine.firewall.control.localChanges != FirewallControl::LocalChanges::overriddenByPolicy)
            setOn(machine.firewall, profile, enabled == Switch::on);
        return {};
    });
}

Status SimulatedFirewallPort::putRule(const std::string& name, const FirewallRuleSpec& rule)
{
    if (auto allowed = mayWrite(); !allowed)
        return allowed;
    return m_state.write([&](Machine& machine) -> Status {
        machine.firewall.rules.insert_or_assign(name, rule);
        return {};
    });
}

Status SimulatedFirewallPort::removeRule(const std::string& name)
{
    if (auto allowed = mayWrite(); !allowed)
        return allowed;
    return m_state.write([&](Machine& machine) -> Status {
        machine.firewall.rules.erase(name);
        return {};
    });
}

Status SimulatedFirewallPort::arm(const ArmedRestore& restore)
{
    if (auto allowed = mayWrite(); !allowed)
        return allowed;
    return m_state.write([&](Machine& machine) -> Status {
        machine.firewall.armed = restore;
        machine.firewall.armedAt = m_state.now();
        return {};
    });
}

Status SimulatedFirewallPort::disarm()
{
    if (auto allowed = mayWrite(); !allowed)
        return allowed;
    return m_state.write([](Machine& machine) -> Status {
        machine.firewall.armed.reset();
        machine.firewall.armedAt = 0;
        return {};
    });
}

} // namespace repair
