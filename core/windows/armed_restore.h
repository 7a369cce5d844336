// The task that turns the firewall on again, in Task Scheduler.
#pragma once

#include "core/base/result.h"
#include "core/model/value.h"

#include <optional>

namespace repair {

/// Any user can read it. Absent: no such task. corrupt: it is there and would do something else than what
/// was armed.
[[nodiscard]] Result<std::optional<ArmedRestore>> readRestoreTask();

/// Registers it, replacing one of its name, and reads it back. Needs an administrator. After a failure no
/// such task is left.
[[nodiscard]] Status registerRestoreTask(const ArmedRestore& restore);

/// A task that is not there is a success.
[[nodiscard]] Status removeRestoreTask();

} // namespace repair
