// The dials that Windows logged (Application log, provider RasClient).
#pragma once

#include "core/base/result.h"
#include "core/model/value.h"

namespace repair {

class EventLog {
public:
    virtual ~EventLog() = default;
    /// The dials of the last 30 days, oldest first. Works for ordinary users.
    [[nodiscard]] virtual Result<DialHistory> recentDials() const = 0;
};

} // namespace repair
