// The devices that every L2TP connection of Windows goes through, and one diagnosis for both.
#pragma once

#include "core/model/diagnosis.h"
#include "core/model/fact.h"
#include "core/model/snapshot.h"

#include <array>
#include <optional>
#include <vector>

namespace repair {

/// By instance id, since display names are localised.
struct Miniport {
    const char* instanceId = nullptr;
    const char* name = nullptr; ///< as Device Manager shows it in English
    const char* driver = nullptr; ///< the service whose start type decides whether it is loaded
    bool isLostAsPhantom = false; ///< remembered without being there, it is gone
};

/// The first carries the tunnel. Addresses are agreed on through the second: 720 without it ("WAN Miniport
/// (IP) adapter is not bound correctly", Microsoft's list of VPN problems). Whether Windows keeps that one as
/// a phantom while it works is not known, so a phantom alone is not held against it.
inline constexpr std::array miniports{
    Miniport{R"(SWD\MSRRAS\MS_L2TPMINIPORT)", "WAN Miniport (L2TP)", "Rasl2tp", true},
    Miniport{R"(SWD\MSRRAS\MS_NDISWANIP)", "WAN Miniport (IP)", "NdisWan", false},
};

/// CM_PROB_ numbers of cfg.h that tell us what to do.
namespace deviceProblem {
inline constexpr std::uint32_t needsRestart = 14;
inline constexpr std::uint32_t disabled = 22;
inline constexpr std::uint32_t driverDisabled = 32;
inline constexpr std::uint32_t phantom = 45; ///< known, but not there
} // namespace deviceProblem

[[nodiscard]] Fact stateOf(const Miniport& miniport);
[[nodiscard]] std::vector<Address> statesOfMiniports();

/// Set if nobody could tell, or nobody asked: a snapshot of an older version knows the first device only.
[[nodiscard]] std::optional<Unknown> tryUnknown(const Snapshot& pc, const Miniport& miniport);

/// What is broken of either is one problem. What could not be read counts only where nothing is broken.
[[nodiscard]] Diagnosis judgeEachMiniport(
    const Snapshot& pc, Diagnosis (*judge)(const Snapshot& pc, const Miniport& miniport));

} // namespace repair
