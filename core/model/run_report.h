// What a run did, step by step, and what it leaves to be done.
#pragma once

#include "core/base/error.h"
#include "core/model/change.h"

#include <optional>
#include <string>
#include <vector>

namespace repair {

enum class Outcome {
    repaired, ///< applied, and the verification no longer finds it
    applied, ///< applied; nobody has looked again yet
    needsRestart, ///< applied; takes effect after a restart
    nothingToDo, ///< it was already so
    notRepaired, ///< applied, but the verification still finds it
    conflict, ///< changed by somebody else since the check; left alone
    denied, ///< the rights were missing; nothing changed
    failed, ///< a write failed; the step was rolled back
    rollbackFailed, ///< a write failed, and so did taking back what came before; the journal has both
    needsKey, ///< the pre-shared key was not given; nothing changed
    cancelled, ///< the person said stop before its turn came
};

struct StepOutcome {
    std::string stepId;
    Outcome outcome = Outcome::cancelled;
    std::optional<Error> error;
    std::optional<Setting> contested; ///< for a conflict: what somebody else changed
    std::optional<Value> foundThere; ///< ... and what is there now
    friend bool operator==(const StepOutcome&, const StepOutcome&) = default;
};

struct RunReport {
    std::string runId; ///< empty if nothing was written, and so no journal was made
    std::vector<StepOutcome> steps;
    bool putBack = false; ///< it got no better, so everything was undone
    friend bool operator==(const RunReport&, const RunReport&) = default;
};

} // namespace repair
