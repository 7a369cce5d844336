// One answer from the last dial, the findings and what the server said. A pure function.
#pragma once

#include "core/model/dial_attempt.h"
#include "core/model/finding.h"
#include "core/model/server_answer.h"
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
inline constexpr const char* networkBlocks = "network-blocks"; ///< the way to the server
inline constexpr const char* keyOrServer =
    "key-or-server"; ///< keys were not agreed; nothing here explains it
inline constexpr const char* keyWrong = "key-wrong"; ///< the probe proved the key wrong
inline constexpr const char* serverRefuses = "server-refuses"; ///< the server answers and does not agree
inline constexpr const char* serverEnds = "server-ends"; ///< tunnel, PPP or address: the server's side
inline constexpr const char* signInRefused = "sign-in-refused"; ///< user, password or sign-in method
inline constexpr const char* stageUnknown = "stage-unknown"; ///< it failed, and nothing says where
inline constexpr const char* couldNotTell = "could-not-tell"; ///< too much could not be read
inline constexpr const char* nothingWrong = "nothing-wrong"; ///< nothing found, and no failed dial
} // namespace verdictId

struct VerdictInput {
    const std::vector<Finding>& findings;
    bool hasEntry = false;
    std::optional<DialAttempt> lastDial;
    const ServerAnswer* answer = nullptr; ///< null if the server was not asked
};

/// Never blames a finding for a failure at a stage where its problem cannot show: 789 never blames PPP.
[[nodiscard]] Verdict judgeVerdict(const VerdictInput& input);

} // namespace repair
