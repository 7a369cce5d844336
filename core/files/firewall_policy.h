// Whether Group Policy rules the firewall, by the keys that it writes.
#pragma once

#include "core/files/registry_export.h"
#include "core/registry/firewall_policy_keys.h"

namespace repair {

/// there: policy switches a profile or shuts local rules out; absent: the export shows that it does not.
[[nodiscard]] RegistryExport::Presence firewallPolicy(const RegistryExport& registry);

} // namespace repair
