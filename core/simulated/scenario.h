// The broken PCs we ship: each with its story, its cause, what a check must find, and what a dial answers.
#pragma once

#include "core/pc/dialler.h"
#include "core/simulated/machine.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace repair {

/// What the check and the dials must say. Step ids; absent dials are not looked at.
struct ScenarioExpectation {
    std::vector<std::string> broken;
    std::vector<std::string> suspect;
    std::vector<std::string> unknown;
    std::vector<std::string> notFound; ///< must be healthy, because it is tempting to blame them
    std::optional<DialOutcome> dialBefore;
    std::optional<DialOutcome> dialAfter; ///< once everything that is repaired by default is repaired
    std::optional<DialOutcome> dialAfterRestart; ///< and then Windows was restarted
    std::string fault; ///< "this-pc", "network", "server", "none" or "unknown"
};

struct Scenario {
    std::string name;
    std::string title;
    std::string story; ///< in the words of the person whose PC it is
    std::string cause;
    std::string phonebook; ///< the entry that it is about; empty if there is none
    std::string entry;
    Machine machine;
    ScenarioExpectation expect;
};

/// The one that `simulated` without a file means.
inline constexpr std::string_view firstScenario = "office-vpn";

/// In alphabetical order.
[[nodiscard]] std::vector<std::string> scenarioNames();

/// notFound, with the name.
[[nodiscard]] Result<Scenario> loadScenario(std::string_view name);

/// A scenario from its text, over the healthy PC. corrupt if a place is misspelt: nothing in it is ignored.
[[nodiscard]] Result<Scenario> scenarioFromText(std::string_view text);

/// A PC on which nothing is wrong, with one entry "Office VPN" in the phonebook "user".
[[nodiscard]] Machine healthyMachine();

/// Which PC it is: journals of one are refused on another.
[[nodiscard]] Machine withIdentity(Machine machine, std::string identity);

/// Moves every time that the machine knows so that it is `now` there, and lets its clock run with the host's.
[[nodiscard]] Machine withRunningClock(Machine machine, std::int64_t now);

} // namespace repair
