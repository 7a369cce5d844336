// The dials that RasClient wrote into the Application log of this Windows.
#pragma once

#include "core/pc/event_log.h"

namespace repair {

/// With the reasons of Windows' IKE service where this process may read them (an administrator). unavailable
/// if the event log does not answer. Thread-safe.
class WindowsEventLog final : public EventLog {
public:
    [[nodiscard]] Result<DialHistory> recentDials() const override;
};

} // namespace repair
