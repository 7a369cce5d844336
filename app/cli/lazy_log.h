// The program's log file, made only when something is written into it, so that starting costs nothing.
#pragma once

#include <memory>
#include <spdlog/fwd.h>
#include <string>

namespace repair {

/// English, one line an event, level info, two files of one megabyte in turn. A log that cannot be written
/// never stops the program. No folder: nothing is logged.
[[nodiscard]] std::shared_ptr<spdlog::logger> openLog(const std::string& folder);

} // namespace repair
