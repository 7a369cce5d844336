// The texts of the scenarios in resources/scenarios, compiled in.
#pragma once

#include <span>
#include <string_view>

namespace repair::resources {

struct ScenarioText {
    std::string_view name; ///< of the file, without .json
    std::string_view text;
};

/// In alphabetical order, "_default" (the healthy PC that the others patch) among them.
[[nodiscard]] std::span<const ScenarioText> scenarioTexts();

} // namespace repair::resources
