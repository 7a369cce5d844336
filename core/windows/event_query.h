// Reads events of Windows' logs as the XML that Windows renders.
#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace repair {

struct EventQuery {
    std::string channel; ///< "System", "Application"
    std::string xpath; ///< as Windows' event logs understand it: a part of XPath 1.0
    std::size_t most = 1; ///< how many at the most
};

/// The newest first. notFound (15007): no such channel. unavailable: the event log does not answer, or
/// this Windows has no wevtapi.dll. Both of these logs may be read by every user.
[[nodiscard]] Result<std::vector<std::string>> queryEvents(const EventQuery& query);

} // namespace repair
