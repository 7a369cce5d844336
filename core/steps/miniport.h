// The device through which Windows opens every L2TP connection: WAN Miniport (L2TP).
#pragma once

#include "core/model/fact.h"

namespace repair {

/// By instance id, since display names are localised.
inline constexpr const char* l2tpMiniport = R"(SWD\MSRRAS\MS_L2TPMINIPORT)";

[[nodiscard]] inline Fact miniportState()
{
    return DeviceState{l2tpMiniport};
}

/// CM_PROB_ numbers of cfg.h that tell us what to do.
namespace deviceProblem {
inline constexpr std::uint32_t needsRestart = 14;
inline constexpr std::uint32_t disabled = 22;
inline constexpr std::uint32_t driverDisabled = 32;
inline constexpr std::uint32_t phantom = 45; ///< known, but not there
} // namespace deviceProblem

} // namespace repair
