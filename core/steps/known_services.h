// What Windows itself installs for the services that tweak scripts delete, so that they can be brought back.
#pragma once

#include "core/model/snapshot.h"

#include <optional>
#include <string>
#include <string_view>

namespace repair {

/// CreateService's part, and the DLL that svchost loads: deleting a service takes its Parameters key along.
struct KnownService {
    ServiceConfig config; ///< with the start type still to be chosen
    std::string dll; ///< as REG_EXPAND_SZ under Parameters\ServiceDll
};

/// As Windows 10 and 11 have it on this build; a build of 0 is taken for a recent one.
[[nodiscard]] std::optional<KnownService> tryKnownService(std::string_view service, std::uint32_t build);

[[nodiscard]] Setting serviceDll(std::string_view service);

} // namespace repair
