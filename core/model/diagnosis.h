// What a step found: Healthy, Broken, Suspect (works for some servers: ask) or Unknown.
#pragma once

#include "core/model/change.h"
#include "core/model/fact.h"

#include <string>
#include <variant>
#include <vector>

namespace repair {

/// Why we say so. The id names a sentence in app/text, the arguments fill its places; no wording in core.
struct Evidence {
    std::string id;
    std::vector<std::string> arguments;
    friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// What the repair may cost, said in words before it is made.
enum class Risk {
    none,
    dropsConnections, ///< every IPsec or VPN connection of this PC is cut for a moment
    weakensSecurity, ///< a protection is lowered, if only slightly
    mayBreakAnother, ///< another product or server may rely on what is there
    needsKeyAgain, ///< the pre-shared key must be typed again
    exposesPc, ///< the PC is unprotected while it lasts
};

struct Healthy {
    friend bool operator==(const Healthy&, const Healthy&) = default;
};

/// What Broken and Suspect have in common.
struct Problem {
    std::vector<Operation> repair; ///< empty: this program cannot repair it, the evidence says who can
    std::vector<Evidence> evidence;
    Risk risk = Risk::none;
    bool needsRestart = false;
    bool byDefault = true; ///< ticked without being asked; a Suspect never is
    bool seenHere = true; ///< false: nothing on this PC shows it, so it is a question and blames nobody
    friend bool operator==(const Problem&, const Problem&) = default;
};

struct Broken : Problem {
    friend bool operator==(const Broken&, const Broken&) = default;
};

struct Suspect : Problem {
    friend bool operator==(const Suspect&, const Suspect&) = default;
};

/// It could not be read; shown, never hidden, and never leads to a Change.
struct Unknown {
    Address what;
    std::uint32_t osCode = 0;
    friend bool operator==(const Unknown&, const Unknown&) = default;
};

using Diagnosis = std::variant<Healthy, Broken, Suspect, Unknown>;

} // namespace repair
