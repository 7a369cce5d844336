// Which of the logged dials still say something about the PC, after a run of ours changed it.
#pragma once

#include "core/journal/journal_store.h"
#include "core/journal/record.h"
#include "core/model/snapshot.h"

#include <optional>

namespace repair {

/// The newest run of the journal; absent if there is none, or if it cannot be read.
[[nodiscard]] std::optional<RunBegin> lastRunOf(const JournalStore& store);

/// Without the dials that connected before the run: what worked then was changed since. A failure is kept,
/// for what a step reads out of it may still hold.
[[nodiscard]] DialHistory stillTelling(DialHistory dials, const std::optional<RunBegin>& lastRun);

/// The snapshot with its RecentDials treated so.
[[nodiscard]] Snapshot stillTelling(Snapshot snapshot, const std::optional<RunBegin>& lastRun);

/// Whether a failure from before the run explains nothing any more: a repair may have mended it. An undo
/// brings back what it was about.
[[nodiscard]] bool isMendedBy(const DialAttempt& dial, const std::optional<RunBegin>& lastRun);

} // namespace repair
