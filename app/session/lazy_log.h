// A program's log file, made only when something is written into it, so that starting costs nothing.
#pragma once

#include <memory>
#include <spdlog/fwd.h>
#include <string>

namespace repair {

/// English, one line an event, level info, two files of one megabyte in turn. A log that cannot be written
/// never stops the program. Each program has a file of its own: on Windows none can be turned over while
/// another process has it open. No file (UTF-8 path): nothing is logged.
[[nodiscard]] std::shared_ptr<spdlog::logger> openLog(const std::string& file);

/// The log of that name in a state folder; empty if there is no folder.
[[nodiscard]] std::string logFileIn(const std::string& folder, const std::string& name);

} // namespace repair
