// The runs of this PC as their journals tell them: what each did, whether it was undone, whether it is open.
#pragma once

#include "core/base/result.h"
#include "core/journal/run_log.h"

#include <optional>
#include <string>
#include <vector>

namespace repair {

struct PastRun {
    LoggedRun run;
    bool undone = false; ///< a later run walked it back completely
    bool interrupted = false; ///< it has no end, and no later run has closed it
    friend bool operator==(const PastRun&, const PastRun&) = default;
};

/// A journal that cannot be used, and why: it is shown, and never acted on.
struct UnreadableRun {
    std::string runId;
    Error error;
    friend bool operator==(const UnreadableRun&, const UnreadableRun&) = default;
};

struct History {
    std::vector<PastRun> runs; ///< oldest first
    std::vector<UnreadableRun> unreadable;

    [[nodiscard]] const PastRun* find(const std::string& runId) const;
    /// The newest repair that left something to undo; null if there is none.
    [[nodiscard]] const PastRun* lastToUndo() const;
};

/// Reads every journal of the store. A journal of another PC is Error{conflict} in `unreadable`.
[[nodiscard]] Result<History> readHistory(const JournalStore& store, const std::string& pcId);

} // namespace repair
