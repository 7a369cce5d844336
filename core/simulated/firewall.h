// Windows Defender Firewall of a simulated PC.
#pragma once

#include "core/pc/firewall.h"
#include "core/simulated/simulated_state.h"

namespace repair {

class SimulatedFirewallPort final : public Firewall {
public:
    explicit SimulatedFirewallPort(SimulatedState& state) : m_state(state) { }

    [[nodiscard]] Result<Switch> enabled(FirewallProfile profile) const override;
    [[nodiscard]] Result<std::optional<FirewallRuleSpec>> rule(const std::string& name) const override;
    [[nodiscard]] Result<FirewallBlocks> blocks() const override;
    [[nodiscard]] Result<FirewallControl> control() const override;
    [[nodiscard]] Result<std::optional<ArmedRestore>> armedRestore() const override;

    Status setEnabled(FirewallProfile profile, Switch enabled) override;
    Status putRule(const std::string& name, const FirewallRuleSpec& rule) override;
    Status removeRule(const std::string& name) override;
    Status arm(const ArmedRestore& restore) override;
    Status disarm() override;

private:
    [[nodiscard]] const SimulatedFirewall& data() const { return m_state.machine().firewall; }
    [[nodiscard]] Status mayRead() const { return m_state.mayRead(Denial::Area::firewall, ""); }
    [[nodiscard]] Status mayWrite() const { return m_state.mayWrite(Denial::Area::firewall, ""); }

    SimulatedState& m_state;
};

} // namespace repair
