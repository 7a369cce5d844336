// Whether firewall settings made at this PC count at all, asked by every step of the chapter.
#pragma once

#include "core/model/snapshot.h"

namespace repair {

[[nodiscard]] Fact firewallControl();

/// A policy overrides what is set here: nothing is changed then, for it would have no effect.
[[nodiscard]] bool isFirewallManaged(const Snapshot& pc);

} // namespace repair
