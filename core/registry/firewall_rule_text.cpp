// The fields are those of MS-GPFAS; a list that stands more than once is one list, unknown fields are passed
// over.
#include "core/registry/firewall_rule_text.h"

#include "core/base/utf.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace repair {
namespace {

constexpr int anyProtocol = 256; // NET_FW_IP_PROTOCOL_ANY

void addTo(std::string& list, std::string_view item)
{
    if (!list.empty())
        list += ',';
    list += item;
}

int numberIn(std::string_view text, int otherwise)
{
    int number = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// By the PC's own addresses, interfaces and networks, by who talks to whom, or by how the traffic is
/// protected.
/// Later versions of a field carry the version behind their name: Security2, LUAuth2_24.
bool limitsOtherwise(std::string_view key)
{
    constexpr std::array<std::string_view, 12> beginnings {"LA4", "LA6", "IF", "NNm", "RMauth", "RUAuth",
        "LUAuth", "LUOwn", "Security", "TTK", "PFN", "AppPkgId"};
    return std::ranges::any_of(
        beginnings, [&](std::string_view beginning) { return key.starts_with(beginning); });
}

void setScope(FoundFirewallRule& rule, std::string_view key, std::string_view value)
{
    const bool isRemote = key.starts_with("RA4") || key.starts_with("RA6");
    if (isRemote)
        addTo(rule.spec.remoteAddresses, value);
    rule.isLimited = rule.isLimited || isRemote || limitsOtherwise(key);
}

/// Named once for each profile; a rule that names none is for all of them.
void addProfile(FoundFirewallRule& rule, std::string_view name)
{
    const std::uint32_t profile = equalIgnoringAsciiCase(name, "Domain") ? 1
        : equalIgnoringAsciiCase(name, "Private")                        ? 2
        : equalIgnoringAsciiCase(name, "Public")                         ? 4
                                                                         : everyFirewallProfile;
    rule.profiles = rule.profiles == everyFirewallProfile ? profile : rule.profiles | profile;
}

void setField(FoundFirewallRule& rule, std::string_view key, std::string_view value)
{
    using Spec = FirewallRuleSpec;
    if (key == "Action")
        rule.spec.decision = value == "Block" ? Spec::Decision::block : Spec::Decision::allow;
    else if (key == "Active")
        rule.spec.enabled = equalIgnoringAsciiCase(value, "TRUE");
    else if (key == "Dir")
        rule.spec.direction = value == "In" ? Spec::Direction::in : Spec::Direction::out;
    else if (key == "Profile")
        addProfile(rule, value);
    else if (key == "Protocol")
        rule.spec.protocol = numberIn(value, anyProtocol);
    else if (key.starts_with("RPort"))
        addTo(rule.spec.remotePorts, value);
    else if (key.starts_with("LPort"))
        addTo(rule.localPorts, value);
    else if (key == "App")
        rule.application = value;
    else if (key == "Svc")
        rule.service = value;
    else if (key == "Name")
        rule.name = value;
    else if (key == "EmbedCtxt")
        rule.spec.group = value;
    else
        setScope(rule, key, value);
}

} // namespace

std::optional<FoundFirewallRule> tryParseRule(std::string_view text)
{
    if (!text.starts_with('v'))
        return std::nullopt;
    FoundFirewallRule rule;
    rule.spec.protocol = anyProtocol;
    bool hasAction = false;
    while (!text.empty()) {
        const std::string_view field = text.substr(0, text.find('|'));
        text.remove_prefix(std::min(field.size() + 1, text.size()));
        const std::size_t equals = field.find('=');
        if (equals == std::string_view::npos)
            continue;
        hasAction = hasAction || field.starts_with("Action=");
        setField(rule, field.substr(0, equals), field.substr(equals + 1));
    }
    if (!hasAction)
        return std::nullopt;
    if (rule.spec.remoteAddresses.empty())
        rule.spec.remoteAddresses = "*";
    return rule;
}

} // namespace repair
