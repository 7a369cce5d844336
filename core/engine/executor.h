// The one place that writes: applies a Plan, Change by Change, each of them journaled before it is made.
//
// For each Change: read now; already as wanted - nothing to do; not as expected - stop this step as a
// conflict and write nothing; else journal the intent, flush, write, read back, journal it done. A step whose
// Change fails is rolled back at once, newest first; the next step goes on.
#pragma once

#include "core/base/secret.h"
#include "core/engine/progress.h"
#include "core/journal/run_log.h"
#include "core/model/plan.h"
#include "core/model/run_report.h"
#include "core/pc/pc.h"

#include <functional>
#include <stop_token>

namespace repair {

struct ExecuteOptions {
    const Secret* key = nullptr; ///< for StoreKey; without it such a step is Outcome::needsKey
    Progress progress;
    std::stop_token stop; ///< honoured between Changes, never inside one
    Activity activity = Activity::changing;
    std::function<Status()> beforeFirst; ///< writes the backup files; if it fails, nothing is changed
};

struct Executed {
    std::vector<StepOutcome> steps;
    /// The error with which the journal could not be closed: the run then counts as interrupted, and the next
    /// start puts back what it changed.
    Status closed;
};

/// Applies the steps of the plan in order. Outcomes are applied or needsRestart at best: whether it helped,
/// only a new Snapshot can tell. Ends the log. Blocks as long as the ports do.
[[nodiscard]] Executed execute(Pc& pc, const Plan& plan, RunLog& log, const ExecuteOptions& options);

} // namespace repair
