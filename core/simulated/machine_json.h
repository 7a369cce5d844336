// A simulated PC as a JSON document, versioned and in a stable order.
#pragma once

#include "core/json/json.h"
#include "core/simulated/machine.h"

namespace repair {

inline constexpr int machineVersion = 1;

/// A phonebook's bytes stand as a list of its lines, so that a person can read and patch them.
[[nodiscard]] Json toJson(const Machine& machine);

/// Error{tooNew} for a version above ours, Error{corrupt} with the place for anything that is no such PC.
/// What is left out keeps its default.
[[nodiscard]] Result<Machine> machineFromJson(const Json& json);

} // namespace repair
