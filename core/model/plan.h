// Ordered Operations with a digest: what a person approves is exactly what the executor runs.
#pragma once

#include "core/model/change.h"
#include "core/model/diagnosis.h"
#include "core/model/target.h"

#include <string>
#include <vector>

namespace repair {

/// The Operations of one step, in order. They succeed together or are rolled back together.
struct PlannedStep {
    std::string stepId;
    Scope scope {};
    std::vector<Operation> operations;
    bool needsRestart = false;
    Risk risk = Risk::none;
    friend bool operator==(const PlannedStep&, const PlannedStep&) = default;
};

/// Two steps want one Setting differently; neither is planned until the person chooses one.
struct PlanConflict {
    Setting setting;
    std::string firstStep;
    std::string secondStep;
    friend bool operator==(const PlanConflict&, const PlanConflict&) = default;
};

struct Plan {
    Target target;
    std::vector<PlannedStep> steps;
    std::vector<PlanConflict> conflicts;
    /// Asked for, but there was nothing to change: a documented step run on demand on a healthy PC.
    std::vector<std::string> nothingToDo;
    /// Asked for, but this program cannot or must not do it; the finding says why.
    std::vector<std::string> notRepairable;
    std::string digest; ///< SHA-256 over target and steps, hexadecimal

    [[nodiscard]] bool empty() const { return steps.empty(); }
    friend bool operator==(const Plan&, const Plan&) = default;
};

} // namespace repair
