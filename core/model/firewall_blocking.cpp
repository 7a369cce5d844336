// A block wins over whatever allows, so one rule alone tells.
#include "core/model/firewall_blocking.h"

#include "core/base/utf.h"

#include <algorithm>
#include <charconv>

namespace repair {
namespace {

constexpr int udp = 17;
constexpr int anyProtocol = 256; // NET_FW_IP_PROTOCOL_ANY

int numberIn(std::string_view text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    int number = -1;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// IKE and L2TP belong to the system process and to the svchost of IKEEXT; another program's rule is not
/// ours.
bool concernsWindowsVpn(const FoundFirewallRule& rule)
{
    const bool program = rule.application.empty() || equalIgnoringAsciiCase(rule.application, "System")
        || asciiLower(rule.application).ends_with("\\svchost.exe");
    const bool service =
        rule.service.empty() || rule.service == "*" || equalIgnoringAsciiCase(rule.service, "IKEEXT");
    return program && service;
}

} // namespace

bool coversPort(std::string_view ports, int port)
{
    if (ports.empty() || ports == "*")
        return true;
    while (!ports.empty()) {
        const std::string_view item = ports.substr(0, ports.find(','));
        ports.remove_prefix(std::min(item.size() + 1, ports.size()));
        const std::size_t dash = item.find('-');
        const int first = numberIn(item);
        const int last = dash == std::string_view::npos ? first : numberIn(item.substr(dash + 1));
        if (first <= port && port <= last)
            return true;
    }
    return false;
}

std::string portsBlockedBy(const FoundFirewallRule& rule)
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
        if (coversPort(rule.spec.remotePorts, port) && coversPort(rule.localPorts, port))
            blocked += (blocked.empty() ? "" : ",") + std::to_string(port);
    }
    return blocked;
}

} // namespace repair
