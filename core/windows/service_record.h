// What the SCM has written down about one service.
#pragma once

#include "core/base/result.h"
#include "core/model/value.h"
#include "core/windows/unique_handle.h"

#include <string>
#include <vector>

namespace repair {

/// The handle needs SERVICE_QUERY_CONFIG for all of these.
[[nodiscard]] Result<StartType> startTypeOf(const ServiceHandle& service, const std::string& name);

/// Names, path, account and dependencies come from the service's registry key: QueryServiceConfig resolves
/// `@file,-id` names in the language of the day and expands paths, and a service must be put back as it was.
[[nodiscard]] Result<ServiceConfig> configOf(const ServiceHandle& service, const std::string& name);

/// The names that a service depends on; those of groups begin with '+', as CreateService writes them.
[[nodiscard]] Result<std::vector<std::string>> dependenciesOf(const std::string& name);

/// No where the SCM knows no triggers (124), as Wine's does not.
[[nodiscard]] Result<bool> hasTrigger(const ServiceHandle& service, const std::string& name);

/// Those that run or are on their way, the last started first. The handle needs SERVICE_ENUMERATE_DEPENDENTS.
[[nodiscard]] Result<std::vector<std::string>> runningDependentsOf(
    const ServiceHandle& service, const std::string& name);

} // namespace repair
