// The NAT value as somebody meant it, where or how Windows does not read it.
#pragma once

#include "core/model/diagnosis.h"
#include "core/model/snapshot.h"

#include <optional>
#include <vector>

namespace repair {

struct MisplacedNatValue {
    std::uint32_t meant = 0;
    Evidence why;
};

/// What is looked at, the right place included.
[[nodiscard]] std::vector<Address> placesOfNatValue();

/// Of another type, misspelt, or under another key, in this order; nothing if the value is as Windows reads
/// it, or if nobody meant to set it.
[[nodiscard]] std::optional<MisplacedNatValue> tryMisplacedNatValue(const Snapshot& pc);

} // namespace repair
