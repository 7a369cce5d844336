// Where Windows writes a key inside an entry, so that a key that is put back stands where it stood.
#pragma once

#include "core/phonebook/pbk_lines.h"

#include <cstddef>
#include <optional>

namespace repair {

/// The key's place among the keys of its block; absent for a key that Windows 10 and 11 are not known to
/// write.
[[nodiscard]] std::optional<std::size_t> tryRank(PbkKey key);

} // namespace repair
