// Rules that Group Policy brings are not in the collection of this PC's own; the registry holds them.
#include "core/windows/firewall.h"

#include "core/registry/firewall_policy_keys.h"
#include "core/registry/firewall_rule_text.h"
#include "core/windows/armed_restore.h"
#include "core/windows/com.h"
#include "core/windows/firewall_products.h"
#include "core/windows/firewall_rules.h"
#include "core/windows/foreign_filters.h"
#include "core/windows/registry.h"
#include "core/windows/win_error.h"

#include <algorithm>

namespace repair {
namespace {

Result<ComPtr<INetFwPolicy2>> openPolicy()
{
    return createComObject<INetFwPolicy2>(__uuidof(NetFwPolicy2), "open firewall policy");
}

NET_FW_PROFILE_TYPE2 asWindows(FirewallProfile profile)
{
    return static_cast<NET_FW_PROFILE_TYPE2>(profile);
}

void add(FirewallBlocks& found, const FoundFirewallRule& rule)
{
    const std::string ports = portsBlockedBy(rule);
    const FirewallBlock block {rule.name, {}, ports};
    if (!ports.empty() && std::ranges::find(found.blocks, block) == found.blocks.end())
        found.blocks.push_back(block);
}

/// A mask of the profiles whose rules are in force: of a network that is connected now - there may be several
/// - and not switched off.
Result<long> profilesInForce()
{
    const auto policy = openPolicy();
    if (!policy)
        return fail(policy.error());
    long profiles = 0;
    if (const HRESULT got = (*policy)->get_CurrentProfileTypes(&profiles); FAILED(got))
        return comFail(got, "read active firewall profiles");
    for (const auto profile : {NET_FW_PROFILE2_DOMAIN, NET_FW_PROFILE2_PRIVATE, NET_FW_PROFILE2_PUBLIC}) {
        VARIANT_BOOL isOn = VARIANT_TRUE;
        if (const HRESULT got = (*policy)->get_FirewallEnabled(profile, &isOn); FAILED(got))
            return comFail(got, "read firewall profile", std::to_string(static_cast<int>(profile)));
        if (isOn == VARIANT_FALSE)
            profiles &= ~static_cast<long>(profile);
    }
    return profiles;
}

Status addLocalBlocks(FirewallBlocks& found, long inForce)
{
    const auto rules = openFirewallRules();
    if (!rules)
        return fail(rules.error());
    return eachFirewallRule(*rules->Get(), [&](INetFwRule& rule) -> Status {
        const auto blocks = blocksIn(rule, inForce);
        if (!blocks)
            return fail(blocks.error());
        if (!*blocks)
            return {};
        return foundRule(rule).map([&](const FoundFirewallRule& known) { add(found, known); });
    });
}

Status addPolicyBlocks(FirewallBlocks& found, long inForce)
{
    const std::string key = std::string(firewallPolicyKey) + "\\FirewallRules";
    const auto names = WindowsRegistry().valueNames(key);
    if (!names)
        return fail(names.error());
    for (const std::string& name : *names ? (*names)->items : std::vector<std::string> {}) {
        const auto data = WindowsRegistry().value({key, name});
        if (!data)
            return fail(data.error());
        const auto text = *data ? tryText(**data) : std::nullopt;
        const auto rule = text ? tryParseRule(*text) : std::nullopt;
        if (rule && (rule->profiles & static_cast<std::uint32_t>(inForce)) != 0)
            add(found, *rule);
    }
    return {};
}

} // namespace

Result<Switch> WindowsFirewall::enabled(FirewallProfile profile) const
{
    const ComApartment apartment;
    const auto policy = openPolicy();
    if (!policy)
        return fail(policy.error());
    VARIANT_BOOL isOn = VARIANT_FALSE;
    if (const HRESULT got = (*policy)->get_FirewallEnabled(asWindows(profile), &isOn); FAILED(got))
        return comFail(got, "read firewall profile", std::to_string(static_cast<int>(profile)));
    return isOn != VARIANT_FALSE ? Switch::on : Switch::off;
}

Result<std::optional<FirewallRuleSpec>> WindowsFirewall::rule(const std::string& name) const
{
    const ComApartment apartment;
    const auto rules = openFirewallRules();
    const auto found = rules ? findFirewallRule(*rules->Get(), name) : fail(rules.error());
    if (!found)
        return fail(found.error());
    if (!*found)
        return std::nullopt;
    return specOf(*found->Get()).map([](FirewallRuleSpec spec) { return std::optional(std::move(spec)); });
}

Result<FirewallBlocks> WindowsFirewall::blocks() const
{
    const ComApartment apartment;
    FirewallBlocks found;
    const auto inForce = profilesInForce();
    auto looked = inForce ? addLocalBlocks(found, *inForce) : fail(inForce.error());
    if (looked)
        looked = addPolicyBlocks(found, *inForce);
    if (!looked)
        return fail(looked.error());
    const auto foreign = foreignBlocks();
    // Ordinary users may not see filters. Were that no answer at all, no check could be sure of anything
    // without an administrator; so they get what the rules say.
    if (!foreign && foreign.error().kind != ErrorKind::accessDenied)
        return fail(foreign.error());
    if (foreign)
        found.blocks.insert(found.blocks.end(), foreign->begin(), foreign->end());
    return found;
}

Result<FirewallControl> WindowsFirewall::control() const
{
    const ComApartment apartment;
    const auto policy = openPolicy();
    if (!policy)
        return fail(policy.error());
    NET_FW_MODIFY_STATE state = NET_FW_MODIFY_STATE_OK;
    if (const HRESULT got = (*policy)->get_LocalPolicyModifyState(&state); FAILED(got))
        return comFail(got, "read who rules the firewall");
    const auto products = registeredFirewalls();
    if (!products)
        return fail(products.error());
    return FirewallControl {static_cast<FirewallControl::LocalChanges>(state), *products};
}

Result<std::optional<ArmedRestore>> WindowsFirewall::armedRestore() const
{
    return readRestoreTask();
}

Status WindowsFirewall::setEnabled(FirewallProfile profile, Switch enabled)
{
    const ComApartment apartment;
    const auto policy = openPolicy();
    if (!policy)
        return fail(policy.error());
    const VARIANT_BOOL wanted = enabled == Switch::on ? VARIANT_TRUE : VARIANT_FALSE;
    if (const HRESULT put = (*policy)->put_FirewallEnabled(asWindows(profile), wanted); FAILED(put))
        return comFail(put, "switch firewall profile", std::to_string(static_cast<int>(profile)));
    return {};
}

Status WindowsFirewall::putRule(const std::string& name, const FirewallRuleSpec& spec)
{
    const ComApartment apartment;
    const auto rules = openFirewallRules();
    const auto found = rules ? findFirewallRule(*rules->Get(), name) : fail(rules.error());
    if (!found)
        return fail(found.error());
    if (*found)
        return writeSpec(*found->Get(), spec);
    const auto made = createComObject<INetFwRule>(__uuidof(NetFwRule), "make firewall rule");
    if (!made)
        return fail(made.error());
    const ComText title(name);
    HRESULT result = (*made)->put_Name(title.get());
    if (SUCCEEDED(result))
        result = (*made)->put_Profiles(NET_FW_PROFILE2_ALL);
    if (FAILED(result))
        return comFail(result, "name firewall rule", name);
    if (auto written = writeSpec(*made->Get(), spec); !written)
        return written;
    if (result = (*rules)->Add(made->Get()); FAILED(result))
        return comFail(result, "add firewall rule", name);
    return {};
}

Status WindowsFirewall::removeRule(const std::string& name)
{
    const ComApartment apartment;
    const auto rules = openFirewallRules();
    if (!rules)
        return fail(rules.error());
    int same = 0;
    const auto counted = eachFirewallRule(*rules->Get(), [&](INetFwRule& rule) -> Status {
        ComText title;
        if (const HRESULT got = rule.get_Name(title.out()); FAILED(got))
            return comFail(got, "read firewall rule");
        same += title.utf8() == name ? 1 : 0;
        return {};
    });
    if (!counted || same == 0)
        return counted;
    if (same > 1)
        return fail({ErrorKind::conflict, 0, "remove firewall rule", name});
    const ComText title(name);
    if (const HRESULT removed = (*rules)->Remove(title.get()); FAILED(removed))
        return comFail(removed, "remove firewall rule", name);
    return {};
}

Status WindowsFirewall::arm(const ArmedRestore& restore)
{
    return registerRestoreTask(restore);
}

Status WindowsFirewall::disarm()
{
    return removeRestoreTask();
}

} // namespace repair
