// The fields are those of MS-GPFAS; a list that stands more than once is one list, unknown fields are passed
// over.
#include "core/files/firewall_rule_text.h"

#include "core/base/utf.h"

#include <algorithm>
#include <charconv>

namespace repair {
namespace {

constexpr int anyProtocol = 256; // NET_FW_IP_PROTOCOL_ANY
constexpr int udp = 17;

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

void setScope(ExportedRule& rule, std::string_view key, std::string_view value)
{
    const bool isRemote = key.starts_with("RA4") || key.starts_with("RA6");
    const bool isElsewhere = key.starts_with("LA4") || key.starts_with("LA6") || key.starts_with("IF")
        || key == "RMauth" || key == "RUAuth" || key == "LUAuth" || key == "Security" || key == "PFN"
        || key == "LUOwn" || key == "AppPkgId";
    if (isRemote)
        addTo(rule.spec.remoteAddresses, value);
    rule.isLimited = rule.isLimited || isRemote || isElsewhere;
}

void setField(ExportedRule& rule, std::string_view key, std::string_view value)
{
    using Spec = FirewallRuleSpec;
    if (key == "Action")
        rule.spec.decision = value == "Block" ? Spec::Decision::block : Spec::Decision::allow;
    else if (key == "Active")
        rule.spec.enabled = equalIgnoringAsciiCase(value, "TRUE");
    else if (key == "Dir")
        rule.spec.direction = value == "In" ? Spec::Direction::in : Spec::Direction::out;
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

/// No list means every port.
bool covers(std::string_view ports, int port)
{
    if (ports.empty())
        return true;
    while (!ports.empty()) {
        const std::string_view item = ports.substr(0, ports.find(','));
        ports.remove_prefix(std::min(item.size() + 1, ports.size()));
        const std::size_t dash = item.find('-');
        const int first = numberIn(item, -1);
        const int last = dash == std::string_view::npos ? first : numberIn(item.substr(dash + 1), -1);
        if (first <= port && port <= last)
            return true;
    }
    return false;
}

/// IKE and L2TP belong to the system process and to the svchost of IKEEXT; another program's rule is not
/// ours.
bool concernsWindowsVpn(const ExportedRule& rule)
{
    const bool program = rule.application.empty() || equalIgnoringAsciiCase(rule.application, "System")
        || asciiLower(rule.application).ends_with("\\svchost.exe");
    const bool service =
        rule.service.empty() || rule.service == "*" || equalIgnoringAsciiCase(rule.service, "IKEEXT");
    return program && service;
}

} // namespace

std::optional<ExportedRule> tryParseRule(std::string_view text)
{
    if (!text.starts_with('v'))
        return std::nullopt;
    ExportedRule rule;
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

std::string portsBlockedBy(const ExportedRule& rule)
{
    const bool isBlock = rule.spec.enabled && rule.spec.decision == FirewallRuleSpec::Decision::block;
    const bool isUdp = rule.spec.protocol == udp || rule.spec.protocol == anyProtocol;
    if (!isBlock || !isUdp || rule.isLimited || !concernsWindowsVpn(rule))
        return {};
    // Answers to what this PC sent come in whatever inbound rules say, unless they name the very port.
    const bool isOut = rule.spec.direction == FirewallRuleSpec::Direction::out;
    if (!isOut && rule.localPorts.empty())
        return {};
    std::string blocked;
    for (const int port : {500, 4500, 1701}) {
        // Windows sends from the same port that it sends to.
        if (covers(rule.spec.remotePorts, port) && covers(rule.localPorts, port))
            addTo(blocked, std::to_string(port));
    }
    return blocked;
}

} // namespace repair
