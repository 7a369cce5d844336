// The inverse of a run, with what a person decided to overwrite.
#pragma once

#include "core/engine/undo.h"
#include "core/pc/pc.h"

#include <cstdint>
#include <vector>

namespace repair {

/// As inversePlan(); the changes in `overwrite` expect what is there now, whatever it is.
[[nodiscard]] Plan undoPlan(const Pc& pc, const LoggedRun& run, const std::vector<std::uint32_t>& only,
    const std::vector<std::uint32_t>& overwrite);

} // namespace repair
