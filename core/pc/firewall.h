// Windows Defender Firewall: profiles, rules of ours, what blocks, and the armed restore.
#pragma once

#include "core/base/result.h"
#include "core/model/value.h"

#include <optional>
#include <string>

namespace repair {

/// Reading works for ordinary users; changing needs an administrator.
class Firewall {
public:
    virtual ~Firewall() = default;

    [[nodiscard]] virtual Result<Switch> enabled(FirewallProfile profile) const = 0;
    [[nodiscard]] virtual Result<std::optional<FirewallRuleSpec>> rule(const std::string& name) const = 0;
    [[nodiscard]] virtual Result<FirewallBlocks> blocks() const = 0;
    [[nodiscard]] virtual Result<FirewallControl> control() const = 0;
    [[nodiscard]] virtual Result<std::optional<ArmedRestore>> armedRestore() const = 0;

    virtual Status setEnabled(FirewallProfile profile, Switch enabled) = 0;
    /// Adds the rule or replaces the one of that name.
    virtual Status putRule(const std::string& name, const FirewallRuleSpec& rule) = 0;
    virtual Status removeRule(const std::string& name) = 0;
    /// Registers the task that restores the profiles, and reads it back before it reports success.
    virtual Status arm(const ArmedRestore& restore) = 0;
    virtual Status disarm() = 0;
};

} // namespace repair
