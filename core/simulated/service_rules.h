// What the SCM does when a service is started or stopped: start order, dependencies, dependents.
#pragma once

#include "core/base/result.h"
#include "core/simulated/machine.h"

#include <string>
#include <string_view>
#include <vector>

namespace repair {

/// Starts what it depends on first. 1058 disabled, 1060 not installed, 1068 something that it depends on is
/// disabled or does not start, 1075 something that it depends on is not installed.
Status startService(Machine& machine, std::string_view name);

/// 1051 while a running service depends on it.
Status stopService(Machine& machine, std::string_view name);

/// The running services that depend on it, directly or not, in the order in which they must be stopped.
[[nodiscard]] std::vector<std::string> runningDependents(const Machine& machine, std::string_view name);

/// What a dial does to IKEEXT: a trigger starts it unless it is disabled. Without a trigger nothing happens.
void fireTrigger(Machine& machine, std::string_view name);

[[nodiscard]] bool isRunning(const Machine& machine, std::string_view name);

/// What a boot does to services: all stop, the automatic ones start in their order.
void bootServices(Machine& machine);

} // namespace repair
