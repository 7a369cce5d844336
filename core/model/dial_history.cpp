// Searched from the newest.
#include "core/model/dial_history.h"

#include "core/base/utf.h"

#include <algorithm>
#include <ranges>

namespace repair {

const DialAttempt* DialHistory::lastOf(std::string_view entry) const
{
    const auto latestFirst = attempts | std::views::reverse;
    const auto last = std::ranges::find_if(latestFirst, [&](const DialAttempt& attempt) {
        return attempt.isFinished() && equalIgnoringAsciiCase(attempt.entry, entry);
    });
    return last != latestFirst.end() ? &*last : nullptr;
}

} // namespace repair
