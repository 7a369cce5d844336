// Phonebooks that are there and cannot be read, or are damaged: an entry that is missed may stand in one of
// them.
#pragma once

#include "core/base/error.h"
#include "core/pc/phonebooks.h"

#include <vector>

namespace repair {

/// One error for each. Empty if all can be read, or do not exist.
[[nodiscard]] std::vector<Error> unreadBooks(const Phonebooks& phonebooks);

} // namespace repair
