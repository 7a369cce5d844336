// The records of a journal, in the order in which they are written: begin, then intents with their ends, then
// end.
#pragma once

#include "core/base/error.h"
#include "core/model/change.h"
#include "core/model/run_report.h"
#include "core/model/target.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace repair {

enum class RunKind { repair, undo, recovery };

struct RunBegin {
    std::string runId;
    RunKind kind = RunKind::repair;
    std::string pcId; ///< SystemInfo::identity(): a journal of another PC is refused
    Target target;
    std::string planDigest;
    std::int64_t startedAt = 0; ///< seconds since 1970-01-01 UTC
    std::vector<std::string> undoes; ///< run ids that this run walks back
    std::vector<std::uint32_t>
        changes; ///< of the undone run, only these sequence numbers; empty: all of them
    std::vector<std::string> closes; ///< interrupted runs that need no further recovery once this one ended
    friend bool operator==(const RunBegin&, const RunBegin&) = default;
};

/// On the disk before the effect. memory holds what the inverse needs and the Operation does not say.
struct Intent {
    std::uint32_t sequence = 0; ///< counts from 1 in a run
    std::string stepId;
    Operation operation;
    std::vector<std::string> memory;
    friend bool operator==(const Intent&, const Intent&) = default;
};

struct Done {
    std::uint32_t sequence = 0;
    std::vector<std::string> memory; ///< what was learnt by doing it: the fingerprint of a created entry
    friend bool operator==(const Done&, const Done&) = default;
};

/// The effect did not happen, or not fully; what is live decides.
struct Failed {
    std::uint32_t sequence = 0;
    Error error;
    friend bool operator==(const Failed&, const Failed&) = default;
};

struct RolledBack {
    std::uint32_t sequence = 0;
    friend bool operator==(const RolledBack&, const RolledBack&) = default;
};

/// The run is over and needs no recovery.
struct RunEnd {
    std::int64_t finishedAt = 0;
    std::vector<StepOutcome> steps;
    friend bool operator==(const RunEnd&, const RunEnd&) = default;
};

using Record = std::variant<RunBegin, Intent, Done, Failed, RolledBack, RunEnd>;

} // namespace repair
