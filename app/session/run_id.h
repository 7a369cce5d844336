// The ids of runs: a number first, so that they sort by age even if the clock was set back.
#pragma once

#include "core/journal/journal_store.h"
#include "core/model/value.h"

#include <cstdint>
#include <string>

namespace repair {

/// The number of the newest run; 0 if there is none or if they cannot be listed.
[[nodiscard]] std::uint32_t newestRunNumber(const JournalStore& store);

/// NNNNN-YYYYMMDD-HHMMSS, in UTC.
[[nodiscard]] std::string runIdFor(std::uint32_t number, Timestamp now);

} // namespace repair
