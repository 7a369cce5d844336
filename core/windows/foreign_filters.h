// Filters that other products have put into the Windows Filtering Platform.
#pragma once

#include "core/base/result.h"
#include "core/model/value.h"

#include <vector>

namespace repair {

/// Those that keep Windows' own VPN from its ports. Needs an administrator or a network configuration
/// operator (accessDenied otherwise). Empty where the filter engine does not run: nobody's filters are in
/// force there.
[[nodiscard]] Result<std::vector<FirewallBlock>> foreignBlocks();

} // namespace repair
