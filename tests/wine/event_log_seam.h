// An event log of the test's own in place of Wine's, which keeps no events.
#pragma once

#include <string>
#include <vector>

namespace repair::wine {

struct EventLogSeam {
    std::vector<std::wstring> events; ///< XML, newest first, of the channel System
    unsigned long queryFails = 0;
    unsigned long renderFails = 0;
    std::wstring asked; ///< the last query
    int open = 0; ///< handles that were not closed
};

/// What the calls of winevt.h answer with in this program.
[[nodiscard]] EventLogSeam& eventLog();

} // namespace repair::wine
