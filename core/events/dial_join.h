// Joins the RasClient events of one dial by their correlation id.
#pragma once

#include "core/events/event_xml.h"
#include "core/model/value.h"

#include <vector>

namespace repair {

/// Oldest first. Events may come in any order and more than once. All dials, not only those of the last 30
/// days: what somebody sends may have waited.
[[nodiscard]] DialHistory dialsFrom(const std::vector<RasEvent>& events);

} // namespace repair
