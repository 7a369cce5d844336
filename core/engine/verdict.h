// One answer from the last dial, the findings and what the server said. A pure function.
#pragma once

#include "core/model/dial_attempt.h"
#include "core/model/finding.h"
#include "core/model/probe_statement.h"
#include "core/model/verdict.h"

#include <optional>
#include <vector>

namespace repair {

/// The ids that Verdict::id can have; app/text has a sentence for each.
namespace verdictId {
inline constexpr const char* noEntry = "no-entry"; ///< no L2TP entry on this PC
inline constexpr const char* settingsStop = "settings-stop"; ///< broken settings that explain the failure
inline constexpr const char* settingsWill = "settings-will-stop"; ///< broken settings, no failed dial seen
inline constexpr const char* maybeSettings = "maybe-settings"; ///< only suspects could explain it
inline constexpr const char* nameUnknown = "name-unknown"; ///< the server's name does not resolve
inline constexpr const char* resolverSilent = "resolver-silent"; ///< nobody could say what the address is
inline constexpr const char* noNetwork = "no-network"; ///< this PC has no way to the server's address
inline constexpr const char* stoppedHere = "stopped-here"; ///< a firewall on this PC stopped the probe
inline constexpr const char* networkBlocks = "network-blocks"; ///< a firewall on the way said that it forbids
inline constexpr const char* portClosed = "port-closed"; ///< one of UDP 500 and 4500 answers, the other not
inline constexpr const char* nobodyAnswers = "nobody-answers"; ///< silence, which has many explanations
inline constexpr const char* noService = "no-service"; ///< refused, or answered by something that is no IKE
inline constexpr const char* serverBusy = "server-busy"; ///< its limit of unfinished exchanges
inline constexpr const char* noL2tp = "no-l2tp"; ///< it speaks IKEv2 and not IKEv1
inline constexpr const char* serverAnswers =
    "server-answers"; ///< the probe was answered, and Windows' own attempt was not
inline constexpr const char* keyOrServer =
    "key-or-server"; ///< keys were not agreed; nothing here explains it
inline constexpr const char* keyWrong = "key-wrong"; ///< the server did not know the typed key
inline constexpr const char* serverRefuses = "server-refuses"; ///< the server answers and does not agree
inline constexpr const char* serverEnds = "server-ends"; ///< tunnel, PPP or address: the server's side
inline constexpr const char* noAddress = "no-address"; ///< signed in; no address, and nobody said why
inline constexpr const char* signInRefused = "sign-in-refused"; ///< user, password or sign-in method
inline constexpr const char* stageUnknown = "stage-unknown"; ///< it failed, and nothing says where
inline constexpr const char* couldNotTell = "could-not-tell"; ///< too much could not be read
inline constexpr const char* nothingWrong = "nothing-wrong"; ///< nothing found, and no failed dial
} // namespace verdictId

struct VerdictInput {
    const std::vector<Finding>& findings;
    bool hasEntry = false;
    std::optional<DialAttempt> lastDial;
    std::vector<ProbeStatement> serverSays; ///< most important first; empty if the server was not asked
};

/// Never blames a finding for a failure at a stage where its problem cannot show: 789 never blames PPP.
[[nodiscard]] Verdict judgeVerdict(const VerdictInput& input);

} // namespace repair
