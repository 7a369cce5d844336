// Undo is the journal read backwards: the inverse Plan of a run, for the same executor.
#pragma once

#include "core/engine/history.h"
#include "core/model/plan.h"

#include <cstdint>
#include <vector>

namespace repair {

/// The inverse of what the run did, newest first, one PlannedStep for each Operation, so that one conflict
/// does not keep the others from being put back. What was rolled back at the time is left out; what has no
/// inverse (a finished restart of services) too. Only the given sequence numbers, if there are any.
[[nodiscard]] Plan inversePlan(const LoggedRun& run, const std::vector<std::uint32_t>& only = {});

/// The plan that settles every interrupted run, newest first: each is walked back to where it began. An
/// interrupted recovery is not, because the run that it was recovering still is interrupted and judged by
/// what is live.
struct Recovery {
    Plan plan;
    std::vector<std::string> undoes;
    std::vector<std::string> closes;
    [[nodiscard]] bool isNeeded() const { return !closes.empty(); }
};
[[nodiscard]] Recovery recoveryOf(const History& history);

} // namespace repair
