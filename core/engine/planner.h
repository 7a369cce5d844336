// Findings and the person's choices -> Plan. A pure function: the plan is the preview.
#pragma once

#include "core/base/result.h"
#include "core/model/finding.h"
#include "core/model/plan.h"
#include "core/model/snapshot.h"

#include <string>
#include <vector>

namespace repair {

/// What the person wants repaired.
struct Choice {
    bool allByDefault = false; ///< every finding that is repaired without being asked
    std::vector<std::string> steps; ///< these as well, even Suspect ones, even healthy ones on demand
    std::vector<std::string> leaveOut; ///< not these, whatever the rest says
};

/// Steps in the order of the catalogue, which is the order of their dependencies. Two steps that want one
/// Setting differently become a conflict and neither is planned. Error{notFound} for a step id that does not
/// exist.
[[nodiscard]] Result<Plan> makePlan(
    const Snapshot& pc, const std::vector<Finding>& findings, const Target& target, const Choice& choice);

/// SHA-256 over target and operations, hexadecimal. Equal plans have equal digests on every machine.
[[nodiscard]] std::string digestOf(const Plan& plan);

} // namespace repair
