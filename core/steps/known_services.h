// What Windows itself installs for the services that tweak scripts delete, so that they can be brought back.
#pragma once

#include "core/model/value.h"

#include <optional>
#include <string_view>

namespace repair {

/// As Windows 10 and 11 have it on this build, with the start type still to be chosen; a build of 0 is taken
/// for a recent one. What lies below its registry key is in known_service_values.
[[nodiscard]] std::optional<ServiceConfig> tryKnownService(std::string_view service, std::uint32_t build);

} // namespace repair
