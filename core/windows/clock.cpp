// One call; the time service may set it, so it is no measure of durations.
#include "core/windows/clock.h"

#include "core/windows/file_time.h"

namespace repair {

Timestamp WindowsClock::now() const
{
    FILETIME now {};
    GetSystemTimeAsFileTime(&now);
    return toTimestamp(now);
}

} // namespace repair
