// Which step serves which remedy, and where it acts: the reason why a repair of 789 never touches PPP.
#include "core/model/remedy.h"

namespace repair {
namespace {

using enum Stage;
using enum Remedy;

template <std::size_t Count>
using Ids = std::array<std::string_view, Count>;

// The order in which the services stand on each other; the restart comes last.
constexpr Ids<6> serviceSteps{"bfe-running", "ikeext-enabled", "policyagent-enabled", "sstpsvc-enabled",
    "rasman-enabled", "ipsec-services-restarted"};
constexpr Ids<2> natSteps{"nat-traversal-allowed", "nat-value-in-place"};
constexpr Ids<1> ipsecSteps{"ipsec-allowed"};
constexpr Ids<1> typeSteps{"type-is-l2tp"};
constexpr Ids<2> keySteps{"preshared-key-chosen", "preshared-key-stored"};
constexpr Ids<1> methodSteps{"sign-in-methods-allowed"};
constexpr Ids<1> encryptionSteps{"encryption-as-needed"};
constexpr Ids<1> lcpSteps{"lcp-extensions-on"};
constexpr Ids<1> ipv4Steps{"ipv4-included"};
constexpr Ids<3> firewallSteps{"no-blocking-rule", "own-firewall-rules", "firewall-off-test"};
constexpr Ids<1> thirdPartySteps{"no-port-conflict"};
constexpr Ids<3> miniportSteps{"miniport-present", "miniport-enabled", "devices-rescanned"};
constexpr Ids<2> updateSteps{"build-not-known-bad", "no-restart-pending"};
constexpr Ids<1> recreateSteps{"profile-recreated"};

struct Row {
    Remedy remedy;
    std::string_view id;
    Stages actsAt;
    std::span<const std::string_view> steps;
};

constexpr Stages path{reachServer, agreeOnKeys, buildTunnel};

constexpr std::array<Row, remedyCount> rows{{
    {network, "network", {findServer, reachServer, agreeOnKeys, buildTunnel, agreeOnPpp, connected}, {}},
    {serverName, "server-name", {findServer, reachServer}, {}},
    {probe, "probe", path, {}},
    {services, "services", {notStarted, reachServer, agreeOnKeys, connected}, serviceSteps},
    {natTraversal, "nat-traversal", path, natSteps},
    {allowIpsec, "allow-ipsec", {notStarted, reachServer, agreeOnKeys, buildTunnel}, ipsecSteps},
    {tunnelType, "tunnel-type", {notStarted, reachServer, agreeOnKeys, buildTunnel, agreeOnPpp}, typeSteps},
    {presharedKey, "preshared-key", {agreeOnKeys, buildTunnel}, keySteps},
    {certificate, "certificate", {agreeOnKeys, signIn}, {}},
    {signInMethods, "sign-in-methods", {agreeOnPpp, signIn}, methodSteps},
    {encryption, "encryption", {agreeOnPpp, signIn, getAddress}, encryptionSteps},
    {lcpExtensions, "lcp-extensions", {agreeOnPpp, signIn}, lcpSteps},
    {credentials, "credentials", {signIn}, {}},
    {firewall, "firewall", path, firewallSteps},
    {thirdParty, "third-party", {notStarted, reachServer, agreeOnKeys, buildTunnel, agreeOnPpp, getAddress},
        thirdPartySteps},
    {miniport, "miniport", {notStarted, buildTunnel, getAddress}, miniportSteps},
    {ipv4, "ipv4", {getAddress}, ipv4Steps},
    {updates, "updates", {reachServer, agreeOnKeys}, updateSteps},
    {clock, "clock", {agreeOnKeys, signIn}, {}},
    {recreate, "recreate", {notStarted, agreeOnKeys, buildTunnel, signIn}, recreateSteps},
    {serverAdmin, "server-admin",
        {reachServer, agreeOnKeys, buildTunnel, agreeOnPpp, signIn, getAddress, connected}, {}},
    {wait, "wait",
        {notStarted, findServer, reachServer, agreeOnKeys, buildTunnel, agreeOnPpp, signIn, getAddress,
            connected},
        {}},
}};

constexpr bool areInOrderOfTheEnum()
{
    for (std::size_t index = 0; index < rows.size(); ++index)
        if (static_cast<std::size_t>(rows[index].remedy) != index)
            return false;
    return true;
}
static_assert(areInOrderOfTheEnum());

} // namespace

std::string_view idOf(Remedy remedy)
{
    return rows[static_cast<std::size_t>(remedy)].id;
}

Stages stagesOf(Remedy remedy)
{
    return rows[static_cast<std::size_t>(remedy)].actsAt;
}

std::span<const std::string_view> stepsFor(Remedy remedy)
{
    return rows[static_cast<std::size_t>(remedy)].steps;
}

} // namespace repair
