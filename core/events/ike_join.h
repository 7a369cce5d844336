// Gives a dial the reason that Windows' IKE service had for giving up.
#pragma once

#include "core/model/value.h"

#include <cstdint>
#include <string>
#include <vector>

namespace repair {

/// One failure of IKE with one peer.
struct IkeEvent {
    std::int64_t time = 0; ///< seconds since 1970-01-01 UTC
    std::string peer; ///< tells peers apart, nothing else
    IkeFailure failure;
};

/// Each dial that failed before its tunnel stood gets the last failure between its start and the next dial,
/// three minutes at the most. Events do not name their dial, so where more than one peer failed in that time
/// nothing is said.
void addIkeFailures(DialHistory& history, const std::vector<IkeEvent>& events);

} // namespace repair
