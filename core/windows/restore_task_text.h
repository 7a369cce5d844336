// The armed restore as Task Scheduler keeps it: an XML text that says when to act, as whom and how.
#pragma once

#include "core/model/value.h"

#include <optional>
#include <string>

namespace repair {

/// Its path in Task Scheduler's root folder.
inline constexpr const char* restoreTaskName = "L2TP Repair firewall restore";

/// A task that acts as SYSTEM at now + minutes and at every start of Windows. It tries each minute until all
/// its profiles are on, and then deletes itself. It needs nothing but programs of Windows: the PC must come
/// back to its firewall although this program was closed, removed or killed.
[[nodiscard]] std::string restoreTaskText(const ArmedRestore& restore, Timestamp now);

/// Absent if the task would not do exactly what restoreTaskText() wrote, whoever changed it.
[[nodiscard]] std::optional<ArmedRestore> tryReadRestoreTask(const std::string& text);

} // namespace repair
