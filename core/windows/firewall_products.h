// Firewalls of others that are registered with Windows.
#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace repair {

/// Their display names. Products register themselves, and not all do: an empty list proves nothing.
[[nodiscard]] Result<std::vector<std::string>> registeredFirewalls();

} // namespace repair
