// Who changed the start type of a service last, as the System log remembers it.
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>

namespace repair {

/// By event 7040 of the SCM. The account as Windows shows it (PC\anna), or its SID if it is gone. Absent if
/// the log does not say: it forgets, and a script that writes to the registry leaves no event.
[[nodiscard]] Result<std::optional<std::string>> startTypeChangedBy(const std::string& service);

} // namespace repair
