// What can stand in the way of a dial, one condition each.
//
// Each may count on those above it in the dial model's table being false: there is a server, a miniport, a
// key.
#pragma once

#include "core/simulated/dial_model.h"

namespace repair::dialling {

/// The types that try one tunnel after the other; the error of each is lost.
[[nodiscard]] bool triesSeveral(const DialSituation& dial);

[[nodiscard]] bool rasManMissing(const DialSituation& dial);
[[nodiscard]] bool rasManDisabled(const DialSituation& dial);
[[nodiscard]] bool rasManChainBroken(const DialSituation& dial);
[[nodiscard]] bool rasManFails(const DialSituation& dial);
[[nodiscard]] bool miniportMissing(const DialSituation& dial);
[[nodiscard]] bool miniportDisabled(const DialSituation& dial);
[[nodiscard]] bool miniportFaulty(const DialSituation& dial);
[[nodiscard]] bool nameUnknown(const DialSituation& dial);
[[nodiscard]] bool otherTunnelOnly(const DialSituation& dial);
[[nodiscard]] bool ipsecProhibited(const DialSituation& dial);
[[nodiscard]] bool bfeDown(const DialSituation& dial);
[[nodiscard]] bool ikeextMissing(const DialSituation& dial);
[[nodiscard]] bool ikeextDisabled(const DialSituation& dial);
[[nodiscard]] bool ikeextDown(const DialSituation& dial);
[[nodiscard]] bool policyAgentDisabled(const DialSituation& dial);
[[nodiscard]] bool portTaken(const DialSituation& dial);
[[nodiscard]] bool blockedHere(const DialSituation& dial);
[[nodiscard]] bool pathClosed(const DialSituation& dial);
[[nodiscard]] bool serverSilent(const DialSituation& dial);
[[nodiscard]] bool noIkev1(const DialSituation& dial);
[[nodiscard]] bool badUpdate(const DialSituation& dial);
[[nodiscard]] bool noCommonProposal(const DialSituation& dial);
[[nodiscard]] bool certificateChosen(const DialSituation& dial);
[[nodiscard]] bool blockedHereOn4500(const DialSituation& dial);
[[nodiscard]] bool pathClosedOn4500(const DialSituation& dial);
[[nodiscard]] bool keyMissing(const DialSituation& dial);
[[nodiscard]] bool keyWrong(const DialSituation& dial);
[[nodiscard]] bool secondClient(const DialSituation& dial);
[[nodiscard]] bool natRuleMissing(const DialSituation& dial);
[[nodiscard]] bool espBlocked(const DialSituation& dial);
[[nodiscard]] bool tunnelSilent(const DialSituation& dial);
[[nodiscard]] bool lcpDisagrees(const DialSituation& dial);
[[nodiscard]] bool noKeysForEncryption(const DialSituation& dial);
[[nodiscard]] bool serverWantsEncryption(const DialSituation& dial);
[[nodiscard]] bool serverRefusesEncryption(const DialSituation& dial);
[[nodiscard]] bool noCommonMethod(const DialSituation& dial);
[[nodiscard]] bool credentialsWrong(const DialSituation& dial);
[[nodiscard]] bool ipv4Excluded(const DialSituation& dial);
[[nodiscard]] bool ipMiniportDown(const DialSituation& dial);
[[nodiscard]] bool poolFull(const DialSituation& dial);

} // namespace repair::dialling
