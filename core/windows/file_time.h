// FILETIME counts 100 ns from 1601; the program counts seconds from 1970.
#pragma once

#include "core/model/value.h"

#include <windows.h>

namespace repair {

/// Rounded down. Both are UTC.
[[nodiscard]] inline Timestamp toTimestamp(const FILETIME& time)
{
    constexpr std::int64_t ticksPerSecond = 10'000'000;
    constexpr std::int64_t from1601To1970 = 11'644'473'600; // seconds
    const std::int64_t ticks = (static_cast<std::int64_t>(time.dwHighDateTime) << 32) | time.dwLowDateTime;
    return {ticks / ticksPerSecond - from1601To1970};
}

} // namespace repair
