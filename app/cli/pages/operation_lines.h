// One Operation as a line: what, before -> after.
#pragma once

#include "core/model/change.h"

#include <string>

namespace repair {

[[nodiscard]] std::string operationLine(const Operation& operation);

/// The line of what takes it back: after -> before.
[[nodiscard]] std::string undoLine(const Operation& operation);

} // namespace repair
