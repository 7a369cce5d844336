// The RasClient events of an event log saved as XML, by wevtutil or by the Event Viewer.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace repair {

struct RasEvent {
    int id = 0; ///< 20220 to 20227
    std::int64_t time = 0; ///< seconds since 1970-01-01 UTC
    std::vector<std::string> data; ///< the insertion strings in order; RasClient does not name them
};

/// In the order of the file; events of other providers are passed over. With or without an element around
/// them, as wevtutil writes both. Error{corrupt, "byte 123: ..."} if the XML is broken or cut off,
/// invalidInput if it holds no event at all.
[[nodiscard]] Result<std::vector<RasEvent>> rasEventsIn(std::string_view xml);

} // namespace repair
