// The firewall as its registry keys describe it.
#pragma once

#include "core/files/opened_files.h"
#include "core/pc/firewall.h"

namespace repair {

/// Rules are told by SharedAccess\Parameters\FirewallPolicy\FirewallRules. Filters of other products are in
/// no export, so that none blocks is never said.
class FilesFirewall final : public Firewall {
public:
    explicit FilesFirewall(const OpenedFiles& files) : m_files(files) { }

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
    const OpenedFiles& m_files;
};

} // namespace repair
