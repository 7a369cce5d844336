// One run, two hands: what belongs to the whole PC, and what belongs to the signed-in user.
#pragma once

#include "core/engine/history.h"
#include "core/model/plan.h"

#include <cstdint>

namespace repair {

/// The steps of that scope, with a digest of their own.
[[nodiscard]] Plan partOf(const Plan& plan, Scope scope);

/// The most that executing the plan can journal.
[[nodiscard]] std::uint32_t operationsIn(const Plan& plan);

/// Joins the runs of one id, oldest first. A joined run is undone if both halves are, and interrupted if one
/// is; it has an end only if both have.
[[nodiscard]] History joined(History own, History machine);

} // namespace repair
