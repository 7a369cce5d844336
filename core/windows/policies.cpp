// One rule for each kind of setting.
#include "core/windows/policies.h"

#include "core/registry/firewall_policy_keys.h"
#include "core/windows/registry.h"

#include <utility>
#include <vector>

namespace repair {
namespace {

using Owner = Result<std::optional<SettingOwner>>;

Owner byGroupPolicy(Result<std::optional<std::string>> source)
{
    return source.map([](const std::optional<std::string>& file) -> std::optional<SettingOwner> {
        if (!file)
            return std::nullopt;
        return SettingOwner {SettingOwner::Kind::groupPolicy, *file};
    });
}

/// The text of an entry's line; empty if the entry or the line is not there.
Result<std::string> mark(const Phonebooks& books, const PhonebookField& entry, const char* name)
{
    const auto found = books.field({entry.phonebook, entry.entry, name});
    if (!found && found.error().kind != ErrorKind::notFound)
        return fail(found.error());
    return found ? found->value_or(std::string()) : std::string();
}

Owner ownerOfEntry(const Phonebooks& books, const PhonebookField& entry)
{
    const auto authority = mark(books, entry, "ProvisioningAuthority");
    if (!authority)
        return fail(authority.error());
    for (const char* name : {"AlwaysOnCapable", "DeviceTunnel"}) {
        const auto isOn = mark(books, entry, name);
        if (!isOn)
            return fail(isOn.error());
        if (!isOn->empty() && *isOn != "0")
            return SettingOwner {SettingOwner::Kind::alwaysOnProfile, authority->empty() ? name : *authority};
    }
    if (!authority->empty())
        return SettingOwner {SettingOwner::Kind::deviceManagement, *authority};
    return std::nullopt;
}

/// Which of the policy's profiles rule the setting; a rule of ours is meant for all of them.
std::vector<std::string_view> profilesOf(const Setting& setting)
{
    if (const auto* enabled = std::get_if<FirewallEnabled>(&setting)) {
        switch (enabled->profile) {
        case FirewallProfile::domainProfile:
            return {"\\DomainProfile"};
        case FirewallProfile::privateProfile:
            return {"\\StandardProfile", "\\PrivateProfile"};
        case FirewallProfile::publicProfile:
            return {"\\PublicProfile"};
        }
    }
    return {firewallPolicyProfiles.begin(), firewallPolicyProfiles.end()};
}

Result<bool> isRuled(const std::string& key, const Setting& setting)
{
    const auto switched = WindowsRegistry().value({key, "EnableFirewall"});
    const auto merged = WindowsRegistry().value({key, "AllowLocalPolicyMerge"});
    if (!switched || !merged)
        return fail(switched ? merged.error() : switched.error());
    const bool refusesRules = *merged && tryDword(**merged) == 0u;
    const bool isRule = std::holds_alternative<FirewallRule>(setting);
    return isRule ? refusesRules : switched->has_value();
}

Owner ownerOfFirewall(const Firewall& firewall, const Setting& setting)
{
    for (const std::string_view profile : profilesOf(setting)) {
        const std::string key = std::string(firewallPolicyKey).append(profile);
        const auto ruled = isRuled(key, setting);
        if (!ruled)
            return fail(ruled.error());
        if (*ruled)
            return SettingOwner {SettingOwner::Kind::groupPolicy, key};
    }
    // Device management has no such keys; the firewall knows of both.
    const auto control = firewall.control();
    if (!control)
        return fail(control.error());
    if (control->localChanges != FirewallControl::LocalChanges::overriddenByPolicy)
        return std::nullopt;
    return SettingOwner {SettingOwner::Kind::groupPolicy, firewallPolicyKey};
}

struct OwnerAsked {
    const Phonebooks& books;
    const Firewall& firewall;
    const GroupPolicy& policy;

    Owner operator()(const ServiceInstallation& at) const
    {
        return byGroupPolicy(policy.sourceOfStart(at.service));
    }
    Owner operator()(const ServiceStart& at) const { return byGroupPolicy(policy.sourceOfStart(at.service)); }
    Owner operator()(const RegistryValue& at) const { return byGroupPolicy(policy.sourceOf(at)); }
    Owner operator()(const PhonebookField& at) const { return ownerOfEntry(books, at); }
    Owner operator()(const FirewallRule& at) const { return ownerOfFirewall(firewall, at); }
    Owner operator()(const FirewallEnabled& at) const { return ownerOfFirewall(firewall, at); }
    Owner operator()(const FirewallRestore& at) const { return ownerOfFirewall(firewall, at); }
    /// Policies about devices forbid to install them, not to enable them.
    Owner operator()(const DeviceEnabled&) const { return std::nullopt; }
};

} // namespace

WindowsPolicies::WindowsPolicies(const Phonebooks& phonebooks, const Firewall& firewall, GroupPolicy policy)
    : m_phonebooks(phonebooks), m_firewall(firewall), m_policy(std::move(policy))
{ }

Owner WindowsPolicies::ownerOf(const Setting& setting) const
{
    return std::visit(OwnerAsked {m_phonebooks, m_firewall, m_policy}, setting);
}

} // namespace repair
