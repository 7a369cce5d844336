// Takes the Snapshot: one pass over what the steps want to know, slow ports side by side.
#pragma once

#include "core/engine/progress.h"
#include "core/model/snapshot.h"
#include "core/model/target.h"
#include "core/pc/pc.h"

#include <stop_token>
#include <vector>

namespace repair {

/// Everything the steps read for this target, with the owner of each Setting, without doubles.
[[nodiscard]] std::vector<Address> addressesFor(const Target& target);

/// Never fails: what could not be read is Unreadable. What was not yet read when stop was requested is left
/// out.
[[nodiscard]] Snapshot photograph(const Pc& pc, const std::vector<Address>& addresses,
    const Progress& progress = {}, std::stop_token stop = {});

} // namespace repair
