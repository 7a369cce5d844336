// StandardProfile is what people call the private profile.
#include "core/files/firewall.h"

#include "core/files/firewall_policy.h"
#include "core/files/silence.h"
#include "core/registry/firewall_rule_text.h"

#include <algorithm>
#include <array>

namespace repair {
namespace {

using Presence = RegistryExport::Presence;

constexpr const char* localKey =
    R"(HKLM\SYSTEM\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy)";

constexpr std::array everyProfile {
    FirewallProfile::domainProfile, FirewallProfile::privateProfile, FirewallProfile::publicProfile};

std::string rulesBelow(const char* key)
{
    return std::string(key) + "\\FirewallRules";
}

const char* folderOf(FirewallProfile profile)
{
    switch (profile) {
    case FirewallProfile::domainProfile:
        return "\\DomainProfile";
    case FirewallProfile::publicProfile:
        return "\\PublicProfile";
    case FirewallProfile::privateProfile:
        break;
    }
    return "\\StandardProfile";
}

std::vector<FoundFirewallRule> rulesIn(const RegistryExport& registry, const std::string& key)
{
    std::vector<FoundFirewallRule> rules;
    for (const std::string& text : registry.texts(key)) {
        if (auto rule = tryParseRule(text))
            rules.push_back(std::move(*rule));
    }
    return rules;
}

/// Which network the PC was in no file tells: only what holds in all of them is surely in force.
bool isSurelyInForce(const FoundFirewallRule& rule, const RegistryExport& registry)
{
    if ((rule.profiles & everyFirewallProfile) != everyFirewallProfile)
        return false;
    return std::ranges::none_of(everyProfile, [&](FirewallProfile profile) {
        return registry.tryNumber(std::string(localKey) + folderOf(profile), "EnableFirewall") == 0u;
    });
}

} // namespace

RegistryExport::Presence firewallPolicy(const RegistryExport& registry)
{
    bool allTold = true;
    for (const char* profile : firewallPolicyProfiles) {
        const std::string key = std::string(firewallPolicyKey) + profile;
        if (registry.tryData(key, "EnableFirewall") || registry.tryNumber(key, "AllowLocalPolicyMerge") == 0u)
            return Presence::there;
        allTold = allTold && registry.key(key) != Presence::notTold;
    }
    return allTold ? Presence::absent : Presence::notTold;
}

Result<Switch> FilesFirewall::enabled(FirewallProfile profile) const
{
    const std::string key = std::string(localKey) + folderOf(profile);
    if (const auto on = m_files.registry.tryNumber(key, "EnableFirewall"))
        return *on != 0 ? Switch::on : Switch::off;
    return m_files.snapshot.datum<Switch>(
        Setting {FirewallEnabled {profile}}, notSaid("read firewall profile", folderOf(profile) + 1));
}

Result<std::optional<FirewallRuleSpec>> FilesFirewall::rule(const std::string& name) const
{
    const std::string key = rulesBelow(localKey);
    for (const FoundFirewallRule& rule : rulesIn(m_files.registry, key)) {
        if (rule.name == name)
            return rule.spec;
    }
    if (m_files.registry.tryNames(key))
        return std::nullopt;
    return m_files.snapshot.optional<FirewallRuleSpec>(
        Setting {FirewallRule {name}}, notSaid("read firewall rule", name));
}

Result<FirewallBlocks> FilesFirewall::blocks() const
{
    FirewallBlocks found;
    for (const char* key : {localKey, firewallPolicyKey}) {
        for (const FoundFirewallRule& rule : rulesIn(m_files.registry, rulesBelow(key))) {
            const std::string ports = portsBlockedBy(rule);
            if (!ports.empty() && isSurelyInForce(rule, m_files.registry))
                found.blocks.push_back({rule.name, {}, ports});
        }
    }
    if (!found.blocks.empty())
        return found;
    return m_files.snapshot.datum<FirewallBlocks>(
        Fact {FirewallBlocking {}}, neverSaid("look for blocking rules", "firewall"));
}

Result<FirewallControl> FilesFirewall::control() const
{
    if (firewallPolicy(m_files.registry) == Presence::there)
        return FirewallControl {FirewallControl::LocalChanges::overriddenByPolicy, {}};
    return m_files.snapshot.datum<FirewallControl>(
        Fact {FirewallControlled {}}, neverSaid("read who rules the firewall", "firewall"));
}

Result<std::optional<ArmedRestore>> FilesFirewall::armedRestore() const
{
    return m_files.snapshot.optional<ArmedRestore>(
        Setting {FirewallRestore {}}, neverSaid("read firewall restore", "firewall"));
}

Status FilesFirewall::setEnabled(FirewallProfile profile, Switch)
{
    return refuseToWrite(folderOf(profile) + 1);
}

Status FilesFirewall::putRule(const std::string& name, const FirewallRuleSpec&)
{
    return refuseToWrite(name);
}

Status FilesFirewall::removeRule(const std::string& name)
{
    return refuseToWrite(name);
}

Status FilesFirewall::arm(const ArmedRestore&)
{
    return refuseToWrite("firewall");
}

Status FilesFirewall::disarm()
{
    return refuseToWrite("firewall");
}

} // namespace repair
