// The dials that Windows' log remembers.
#pragma once

#include "core/model/dial_attempt.h"

#include <compare>
#include <string_view>
#include <vector>

namespace repair {

struct DialHistory {
    std::vector<DialAttempt> attempts; ///< oldest first

    /// The last finished one of an entry of that name, compared as Windows does, without ASCII case; null if
    /// none is logged.
    [[nodiscard]] const DialAttempt* lastOf(std::string_view entry) const;
    auto operator<=>(const DialHistory&) const = default;
};

} // namespace repair
