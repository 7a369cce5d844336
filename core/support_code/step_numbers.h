// The number of each step in a support code, for ever.
#pragma once

#include <optional>
#include <string_view>

namespace repair {

/// Room for steps in layouts 1 and 2. When it is used up, a new layout is due.
inline constexpr std::size_t stepSlots = 28;

/// Absent for a step that has no number, which a test keeps from happening.
[[nodiscard]] std::optional<std::size_t> stepNumberOf(std::string_view stepId);

/// Empty for a slot that is not taken yet.
[[nodiscard]] std::string_view stepIdAt(std::size_t number);

} // namespace repair
