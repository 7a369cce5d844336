// What CreateService cannot say of a service: its description, its rights, what is done when it fails, and
// what starts it.
#pragma once

#include "core/base/result.h"
#include "core/model/value.h"
#include "core/windows/unique_handle.h"

#include <string>

namespace repair {

/// Fills these fields from the service's registry key, where the SCM keeps them as they were given to it.
[[nodiscard]] Status readManners(const std::string& service, ServiceConfig& into);

/// Tells the SCM by ChangeServiceConfig2, and writes to the service's key what it did not keep there, as a
/// SCM that does not know the level does not. The handle needs SERVICE_CHANGE_CONFIG and SERVICE_START,
/// which Windows asks for where a failure is to restart the service.
[[nodiscard]] Status giveManners(
    const ServiceHandle& service, const std::string& name, const ServiceConfig& config);

} // namespace repair
