// How Windows' own services run: their rights, what is done when they fail, what starts them.
#pragma once

#include "core/model/value.h"

#include <string_view>

namespace repair {

/// Description, service SID, privileges, failure actions and triggers of a service of known_services.
void addManners(std::string_view service, ServiceConfig& config);

} // namespace repair
