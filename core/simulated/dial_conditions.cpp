// Each condition reads the situation and nothing else.
#include "core/simulated/dial_conditions.h"

#include "core/simulated/devices.h"
#include "core/simulated/firewall_state.h"
#include "core/simulated/os_error.h"
#include "core/simulated/registry_paths.h"
#include "core/simulated/service_rules.h"

#include <algorithm>
#include <array>

namespace repair::dialling {
namespace {

using Dial = const DialSituation&;
using Encryption = SimulatedServer::Encryption;
using Lcp = SimulatedServer::Lcp;

constexpr int l2tpOnly = 3; // VS_L2tpOnly
constexpr int pap = 8; // AuthRestrictions
constexpr int chap = 32; // AuthRestrictions
constexpr int windowsDefaultMethods = 544; // CHAP and MS-CHAP v2, if no bit is set

int strategyOf(Dial d)
{
    return d.number("VpnStrategy", 0);
}

bool startType(Dial d, std::string_view service, StartType::Kind kind)
{
    const auto found = d.pc.services.find(service);
    return found != d.pc.services.end() && found->second.config.start.kind == kind;
}

bool hasAddressForName(Dial d)
{
    const std::string host = serverOf(d.book, d.entry);
    return host.find_first_not_of("0123456789.") == std::string::npos || host.find(':') != std::string::npos;
}

int methodsOf(Dial d)
{
    const int methods = d.number("AuthRestrictions", 0);
    return methods == 0 ? windowsDefaultMethods : methods;
}

bool requiresEncryption(Dial d)
{
    return d.number("DataEncryption", 0) >= 256;
}

bool throughNat(Dial d)
{
    return d.pc.network.clientBehindNat || (d.server && d.server->behindNat);
}

} // namespace

bool triesSeveral(Dial d)
{
    constexpr std::array several {0, 2, 4, 6, 8, 12, 13, 14, 15};
    return std::find(several.begin(), several.end(), strategyOf(d)) != several.end();
}

// What the dial needs on this PC.
bool rasManMissing(Dial d)
{
    return d.rasManCode == winError::noSuchService;
}
bool rasManDisabled(Dial d)
{
    return d.rasManCode == winError::serviceDisabled;
}
bool rasManChainBroken(Dial d)
{
    return d.rasManCode == winError::dependencyFailed || d.rasManCode == winError::dependencyDeleted;
}
bool rasManFails(Dial d)
{
    return d.rasManCode != 0;
}
bool miniportMissing(Dial d)
{
    return !deviceStatus(d.pc, l2tpMiniport);
}
bool miniportDisabled(Dial d)
{
    return deviceStatus(d.pc, l2tpMiniport)->problem == 22;
}
bool miniportFaulty(Dial d)
{
    return deviceStatus(d.pc, l2tpMiniport)->problem != 0;
}

// The name.
bool nameUnknown(Dial d)
{
    if (hasAddressForName(d))
        return false;
    return !d.pc.network.online || !d.server || !d.server->nameResolves;
}
bool otherTunnelOnly(Dial d)
{
    return strategyOf(d) != l2tpOnly && !triesSeveral(d);
}

// What IKE needs on this PC.
bool ipsecProhibited(Dial d)
{
    return d.pc.windows.ipsecProhibitedInEffect;
}
bool bfeDown(Dial d)
{
    return !isRunning(d.pc, bfeName);
}
bool ikeextMissing(Dial d)
{
    return !d.pc.services.contains(ikeextName);
}
bool ikeextDisabled(Dial d)
{
    return !isRunning(d.pc, ikeextName) && startType(d, ikeextName, StartType::Kind::disabled);
}
bool ikeextDown(Dial d)
{
    return !isRunning(d.pc, ikeextName);
}
bool policyAgentDisabled(Dial d)
{
    return !isRunning(d.pc, policyAgentName) && startType(d, policyAgentName, StartType::Kind::disabled);
}
bool portTaken(Dial d)
{
    return std::any_of(d.pc.portUsers.begin(), d.pc.portUsers.end(),
        [](const PortUser& user) { return user.port == 500 || user.port == 4500; });
}
bool badUpdate(Dial d)
{
    const WindowsVersion& windows = d.pc.windows.version;
    const bool windows10 = windows.build >= 19042 && windows.build <= 19044 && windows.revision >= 1466
        && windows.revision < 1469;
    const bool windows11 = windows.build == 22000 && windows.revision >= 434 && windows.revision < 438;
    return d.server && d.server->needsVendorIds && (windows10 || windows11);
}

// The path.
bool blockedHere(Dial d)
{
    return isBlocked(d.pc.firewall, 500, d.now);
}
bool blockedHereOn4500(Dial d)
{
    return throughNat(d) && isBlocked(d.pc.firewall, 4500, d.now);
}
bool pathClosed(Dial d)
{
    return !d.pc.network.online || !d.pc.network.udp500Open;
}
bool serverSilent(Dial d)
{
    return !d.server || !d.server->answers;
}
bool noIkev1(Dial d)
{
    return !d.server->speaksIkev1;
}

// Keys: proposals, then the move to UDP 4500, then who we are, then quick mode.
bool noCommonProposal(Dial d)
{
    return !d.server->acceptsWindowsProposals;
}
bool certificateChosen(Dial d)
{
    return (d.number("IpSecFlags", 0) & 1) == 0;
}
bool pathClosedOn4500(Dial d)
{
    return throughNat(d) && !d.pc.network.udp4500Open;
}
bool keyMissing(Dial d)
{
    return !d.key;
}
bool keyWrong(Dial d)
{
    return !d.key->right;
}
bool secondClient(Dial d)
{
    return d.pc.network.secondClientBehindNat && !d.server->severalClientsBehindOneNat;
}
bool natRuleMissing(Dial d)
{
    const std::uint32_t needed = !d.server->behindNat ? 0 : d.pc.network.clientBehindNat ? 2 : 1;
    return d.pc.windows.natRuleInEffect < needed;
}

// The tunnel.
bool espBlocked(Dial d)
{
    return !throughNat(d) && !d.pc.network.espPasses;
}
bool tunnelSilent(Dial d)
{
    return !d.server->answersTunnel;
}

// PPP.
bool lcpDisagrees(Dial d)
{
    const bool extensions = d.number("LcpExtensions", 1) != 0;
    return d.server->lcp == (extensions ? Lcp::needsNoExtensions : Lcp::needsExtensions);
}
bool noKeysForEncryption(Dial d)
{
    return requiresEncryption(d) && (methodsOf(d) & ~(pap | chap)) == 0;
}
bool serverWantsEncryption(Dial d)
{
    return d.server->encryption == Encryption::required && d.number("DataEncryption", 0) == 0;
}
bool serverRefusesEncryption(Dial d)
{
    return d.server->encryption == Encryption::refused && requiresEncryption(d);
}
bool noCommonMethod(Dial d)
{
    return (static_cast<std::uint32_t>(methodsOf(d)) & d.server->signInMethods) == 0;
}
bool credentialsWrong(Dial d)
{
    return !d.server->credentialsRight;
}
bool ipv4Excluded(Dial d)
{
    return (d.number("ExcludedProtocols", 0) & 4) != 0;
}
bool ipMiniportDown(Dial d)
{
    const auto device = deviceStatus(d.pc, ipMiniport);
    return !device || device->problem != 0;
}
bool poolFull(Dial d)
{
    return d.server->addressPoolFull;
}

} // namespace repair::dialling
