// The part of a run that changes what belongs to the whole PC, as it is asked for and as it is answered.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/engine/progress.h"
#include "core/model/run_report.h"
#include "core/model/server_answer.h"
#include "core/model/snapshot.h"
#include "core/model/target.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace repair {

/// The highest run number that one side believes the other: far from where five digits end, and run ids stop
/// sorting. Whoever can write to the user's journals could name any.
inline constexpr std::uint32_t mostRuns = 90'000;

/// When the newest run was begun, of which only the user's own journal may know.
struct LastRun {
    std::int64_t startedAt = 0; ///< seconds since 1970-01-01 UTC
    bool wasRepair = false;
    friend bool operator==(const LastRun&, const LastRun&) = default;
};

/// What a server said when it was asked, as far as a step of machine scope looks at it.
struct AnswerSeen {
    std::string address; ///< an IPv4 or IPv6 address in figures, or empty
    std::optional<NatAnswer> nat;
    friend bool operator==(const AnswerSeen&, const AnswerSeen&) = default;
};

/// Names steps and never a change: the plan is made anew from them, and must have the digest that a person
/// approved.
struct MachineApply {
    std::vector<std::string> steps;
    Target target;
    std::string digest; ///< of the plan's part that is of machine scope
    std::uint32_t runsBefore = 0; ///< the number of the newest run that the asking side knows
    std::optional<LastRun> lastRun;
    std::optional<AnswerSeen> answer;
    friend bool operator==(const MachineApply&, const MachineApply&) = default;
};

/// Names a run of the machine journal and some of its sequence numbers.
struct MachineUndo {
    std::string run;
    std::vector<std::uint32_t> only; ///< empty: all
    std::vector<std::uint32_t> overwrite; ///< put these back although somebody else changed them since
    std::uint32_t runsBefore = 0;
    friend bool operator==(const MachineUndo&, const MachineUndo&) = default;
};

struct RunResult {
    RunReport report; ///< outcomes are applied or needsRestart at best: nobody has looked again yet
    /// The run did not come to its end: it counts as interrupted, and is put back at the next start.
    std::optional<Error> interrupted;
};

struct WorkOptions {
    const Secret* key = nullptr; ///< for the step that stores the pre-shared key of an all-users entry
    Progress progress;
    std::stop_token stop; ///< honoured between changes
};

/// Blocking; for one thread at a time. An Error means that nothing was touched.
class MachineSide {
public:
    virtual ~MachineSide() = default;

    /// Error{conflict, "compare plan"} if the PC is no longer as it was when the plan was made.
    [[nodiscard]] virtual Result<RunResult> apply(const MachineApply& asked, const WorkOptions& options) = 0;
    /// Error{notFound} if there is no such run, or nothing in it to take back; accessDenied if the journal
    /// asks for something that no step may change.
    [[nodiscard]] virtual Result<RunResult> undo(const MachineUndo& asked, const WorkOptions& options) = 0;
    /// What an administrator can read of this PC, without the user's own phonebooks.
    [[nodiscard]] virtual Result<Snapshot> scan(const Target& target) = 0;
};

} // namespace repair
