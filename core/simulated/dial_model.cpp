// The table. Order: what the dial needs here, the name, IKE's own needs, the path, keys, tunnel, PPP.
#include "core/simulated/dial_model.h"

#include "core/simulated/dial_conditions.h"

#include <algorithm>
#include <array>

namespace repair {
namespace {

using namespace dialling;

bool severalTypesFail(const DialSituation& dial);

constexpr bool seen = true;
constexpr bool assumed = false;

// clang-format off
constexpr std::array rows {
    DialRow {"rasman-missing", rasManMissing, Stage::notStarted, 711, assumed,
        "raserror.h 711: RasMan could not be started"},
    DialRow {"rasman-disabled", rasManDisabled, Stage::notStarted, 1058, assumed,
        "winerror.h 1058: the service is disabled; 711 is possible, too"},
    DialRow {"rasman-chain-broken", rasManChainBroken, Stage::notStarted, 1068, assumed,
        "winerror.h 1068: RasMan depends on SstpSvc, as service dumps show"},
    DialRow {"rasman-fails", rasManFails, Stage::notStarted, 711, assumed,
        "raserror.h 711: RasMan could not be started"},
    DialRow {"miniport-missing", miniportMissing, Stage::notStarted, 797, assumed,
        "raserror.h 797: the connecting device was not found"},
    DialRow {"miniport-disabled", miniportDisabled, Stage::notStarted, 633, assumed,
        "raserror.h 633: the device is in use or not configured"},
    DialRow {"miniport-faulty", miniportFaulty, Stage::notStarted, 633, assumed,
        "raserror.h 633; 651 and 720 were reported as well (npcap #112, setup-ipsec-vpn #347)"},
    DialRow {"name-unknown", nameUnknown, Stage::findServer, 868, seen,
        "raserror.h 868; event order 20221, 20222, 20227 in public logs"},
    DialRow {"several-types-fail", severalTypesFail, Stage::reachServer, 800, seen,
        "raserror.h 800: with the type Automatic the error of each tunnel is lost"},
    DialRow {"other-tunnel-only", otherTunnelOnly, Stage::reachServer, 800, assumed,
        "the simulated servers speak L2TP only"},
    DialRow {"ipsec-prohibited", ipsecProhibited, Stage::buildTunnel, 809, seen,
        "KB240262: L2TP goes out bare; 809 in setup-ipsec-vpn #250 and #1824"},
    DialRow {"bfe-down", bfeDown, Stage::notStarted, 827, seen,
        "raserror.h 827 names IKEEXT and BFE as not running"},
    DialRow {"ikeext-missing", ikeextMissing, Stage::notStarted, 827, assumed,
        "raserror.h 827 names IKEEXT and BFE as not running"},
    DialRow {"ikeext-disabled", ikeextDisabled, Stage::agreeOnKeys, 789, assumed,
        "789 reported where a product or script disabled IKEEXT (SoftEther #1135); 827 is possible, too"},
    DialRow {"ikeext-down", ikeextDown, Stage::agreeOnKeys, 791, assumed,
        "raserror.h 791: no policy; nobody starts IKEEXT once its trigger is gone"},
    DialRow {"policyagent-disabled", policyAgentDisabled, Stage::agreeOnKeys, 791, assumed,
        "raserror.h 791: no policy; whether L2TP still needs PolicyAgent is not documented"},
    DialRow {"port-taken", portTaken, Stage::agreeOnKeys, 789, assumed,
        "another IPsec client that holds UDP 500; 789 after such installs (OpenVPN #182)"},
    DialRow {"blocked-here", blockedHere, Stage::reachServer, 809, assumed,
        "a block filter wins over the permits that BFE adds for IKE (Windows Filtering Platform "
        "documentation)"},
    DialRow {"path-closed", pathClosed, Stage::reachServer, 809, seen,
        "raserror.h 809; setup-ipsec-vpn #200, #371, #397"},
    DialRow {"server-silent", serverSilent, Stage::reachServer, 809, seen,
        "raserror.h 809: no answer"},
    DialRow {"no-ikev1", noIkev1, Stage::reachServer, 809, assumed,
        "libreswan answers nothing at all where IKEv1 is switched off"},
    DialRow {"bad-update", badUpdate, Stage::agreeOnKeys, 789, seen,
        "KB5009543 and KB5009566, mended by KB5010793 and KB5010795"},
    DialRow {"no-common-proposal", noCommonProposal, Stage::agreeOnKeys, 788, assumed,
        "raserror.h 788: no common parameters; 789 is possible, too"},
    DialRow {"certificate-chosen", certificateChosen, Stage::agreeOnKeys, 786, seen,
        "raserror.h 786: no machine certificate; setup-ipsec-vpn lists 766 and 786 for a lost key setting"},
    DialRow {"blocked-here-on-4500", blockedHereOn4500, Stage::agreeOnKeys, 809, assumed,
        "behind a NAT main mode goes on over UDP 4500 (RFC 3947)"},
    DialRow {"path-closed-on-4500", pathClosedOn4500, Stage::agreeOnKeys, 809, assumed,
        "behind a NAT main mode goes on over UDP 4500 (RFC 3947); 792 is possible, too"},
    DialRow {"key-missing", keyMissing, Stage::agreeOnKeys, 789, assumed,
        "a key is chosen and none is stored; the code is not documented"},
    DialRow {"key-wrong", keyWrong, Stage::agreeOnKeys, 789, assumed,
        "usually 789 (docker-ipsec-vpn #123); servers that fall silent give 809 or 792"},
    DialRow {"second-client", secondClient, Stage::agreeOnKeys, 789, seen,
        "two PCs behind one NAT: setup-ipsec-vpn #488"},
    DialRow {"nat-rule-missing", natRuleMissing, Stage::agreeOnKeys, 809, seen,
        "KB926179; 809, sometimes 789 (setup-ipsec-vpn #5, #28, #728)"},
    DialRow {"esp-blocked", espBlocked, Stage::buildTunnel, 809, assumed,
        "without a NAT the tunnel is plain ESP, IP protocol 50"},
    DialRow {"tunnel-silent", tunnelSilent, Stage::buildTunnel, 809, assumed,
        "L2TP's SCCRQ stays without answer; 628 if the server closes instead"},
    DialRow {"lcp-disagrees", lcpDisagrees, Stage::agreeOnPpp, 734, assumed,
        "raserror.h 734: LCP ended; in the documented event order after 20223 and 20224"},
    DialRow {"no-keys-for-encryption", noKeysForEncryption, Stage::agreeOnPpp, 741, assumed,
        "raserror.h 741; PPP encryption has keys with MS-CHAP v2 and EAP only (MS-RRASM)"},
    DialRow {"server-wants-encryption", serverWantsEncryption, Stage::agreeOnPpp, 741, assumed,
        "raserror.h 741: this side does not do the encryption that is required"},
    DialRow {"server-refuses-encryption", serverRefusesEncryption, Stage::agreeOnPpp, 742, seen,
        "raserror.h 742: the other side does not do the encryption that is required"},
    DialRow {"no-common-method", noCommonMethod, Stage::signIn, 691, assumed,
        "raserror.h 691: or the protocol is not permitted; 628 and 734 were reported, too"},
    DialRow {"credentials-wrong", credentialsWrong, Stage::signIn, 691, seen,
        "raserror.h 691: user name or password not recognised"},
    DialRow {"ipv4-excluded", ipv4Excluded, Stage::getAddress, 720, assumed,
        "raserror.h 720: no PPP control protocol configured"},
    DialRow {"ip-miniport-down", ipMiniportDown, Stage::getAddress, 720, assumed,
        "Microsoft's list of VPN problems: 720 where WAN Miniport (IP) is not bound correctly"},
    DialRow {"pool-full", poolFull, Stage::getAddress, 738, seen,
        "raserror.h 738: no address was assigned"},
};
// clang-format on

/// Whether the L2TP attempt among the several fails before PPP. Rows are asked in their order, because each
/// may count on those before it.
bool severalTypesFail(const DialSituation& dial)
{
    if (!triesSeveral(dial))
        return false;
    return std::any_of(rows.begin(), rows.end(), [&](const DialRow& row) {
        return row.stage < Stage::agreeOnPpp && row.holds != severalTypesFail && row.holds(dial);
    });
}

} // namespace

std::span<const DialRow> dialRows()
{
    return rows;
}

const DialRow* firstHolding(const DialSituation& dial)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const DialRow& row) { return row.holds(dial); });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace repair
