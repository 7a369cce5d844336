// Runs the steps over a Snapshot: what each of them finds, and whose it is.
#pragma once

#include "core/model/finding.h"
#include "core/model/snapshot.h"
#include "core/model/target.h"
#include "core/steps/step.h"

#include <vector>

namespace repair {

/// One Finding a step, Healthy ones included, in the order of the catalogue. Steps about an entry are left
/// out if the target has none. Where somebody else owns what the repair would change, the repair is dropped
/// and the owner named: such settings are never changed.
[[nodiscard]] std::vector<Finding> judge(const Snapshot& pc, const Target& target);

/// What the step does when a person asks for it though nothing is wrong, with the same rule about owners.
[[nodiscard]] Finding judgeRequest(const Step& step, const Snapshot& pc, const Target& target);

} // namespace repair
