// A simulated PC with a journal in memory, and what is compared before and after.
#pragma once

#include "app/session/session.h"
#include "core/journal/memory_store.h"
#include "core/simulated/scenario.h"
#include "core/simulated/simulated_pc.h"
#include "tests/laws/mutation.h"

#include <functional>

namespace repair::laws {

/// A logger that writes nowhere.
[[nodiscard]] spdlog::logger& silence();

[[nodiscard]] Machine machineOf(const RandomPc& random);
[[nodiscard]] const std::vector<Scenario>& allScenarios();

/// What undo must restore: everything but what a dial, a clock or the SCM itself moves (running states, logs,
/// last-write times).
[[nodiscard]] Machine durable(Machine machine);

/// Where two machines differ, as a JSON patch; empty if nowhere.
[[nodiscard]] std::string difference(const Machine& before, const Machine& after);

/// Everything by default, and the steps asked for by number.
[[nodiscard]] Choice choiceOf(const std::vector<int>& steps);

/// The target that a person would get without naming one.
[[nodiscard]] TargetChoice chosenTarget(const Session& session);

/// Nothing is asked twice of a person: the same key for every step that wants one.
[[nodiscard]] const Secret& someKey();

/// Runs the law on 10,000 random PCs. RapidCheck prints the seed; RC_PARAMS="seed=..." repeats a run.
[[nodiscard]] bool holdsForManyPcs(const std::string& law, const std::function<void(const RandomPc&)>& check);

} // namespace repair::laws
