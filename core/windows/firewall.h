// Windows Defender Firewall of this PC, by INetFwPolicy2.
#pragma once

#include "core/pc/firewall.h"

namespace repair {

/// Every call opens the firewall anew, on whatever thread it comes; one takes 0.1 s and more. unavailable:
/// the firewall service (MpsSvc) does not answer.
class WindowsFirewall final : public Firewall {
public:
    [[nodiscard]] Result<Switch> enabled(FirewallProfile profile) const override;
    [[nodiscard]] Result<std::optional<FirewallRuleSpec>> rule(const std::string& name) const override;
    /// Rules are for everybody to read, filters of other products for administrators; without those rights
    /// the answer is that of the rules alone.
    [[nodiscard]] Result<FirewallBlocks> blocks() const override;
    [[nodiscard]] Result<FirewallControl> control() const override;
    [[nodiscard]] Result<std::optional<ArmedRestore>> armedRestore() const override;

    Status setEnabled(FirewallProfile profile, Switch enabled) override;
    /// A rule of that name is changed in place, so that what a spec does not tell stays as it was.
    Status putRule(const std::string& name, const FirewallRuleSpec& rule) override;
    /// conflict: several rules have that name, and which one Windows would remove is not known.
    Status removeRule(const std::string& name) override;
    Status arm(const ArmedRestore& restore) override;
    Status disarm() override;
};

} // namespace repair
