// Judges one service by what a dial needs of it; shared by the steps of the first chapter.
#pragma once

#include "core/model/diagnosis.h"
#include "core/model/snapshot.h"

#include <string_view>
#include <vector>

namespace repair {

/// Who brings the service up, and so what a healthy one looks like.
enum class StartedBy {
    boot, ///< must be running
    trigger, ///< a dial starts it through its trigger; being stopped before is normal
    caller, ///< another service or the dial asks for it; it only must not be disabled
};

struct ServiceNeed {
    std::string_view service;
    StartedBy startedBy{};
    StartType::Kind enabledAs{}; ///< what a disabled one is set to
};

[[nodiscard]] std::vector<Address> readsOf(const ServiceNeed& need);
[[nodiscard]] Diagnosis judge(const Snapshot& pc, const ServiceNeed& need);

} // namespace repair
