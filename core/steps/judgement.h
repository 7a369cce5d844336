// What every step needs to say: that something could not be read, or must not be done on request.
#pragma once

#include "core/model/diagnosis.h"
#include "core/model/snapshot.h"

#include <optional>
#include <vector>

namespace repair {

/// The diagnosis to give if one of these could not be read: the first that could not.
[[nodiscard]] std::optional<Unknown> firstUnreadable(
    const Snapshot& pc, const std::vector<Address>& addresses);

/// The answer to a request that must not be followed: no repair, and the reason.
[[nodiscard]] Problem refused(Evidence why);

/// The same, if one of these could not be read.
[[nodiscard]] std::optional<Problem> refusedUnread(const Snapshot& pc, const std::vector<Address>& addresses);

/// The answer to a request when everything is already so: neither repair nor reason.
[[nodiscard]] Problem nothingToDo();

} // namespace repair
