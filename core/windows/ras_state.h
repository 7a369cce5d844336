// What the states that RasDial goes through (RASCONNSTATE) say of the stages of an L2TP/IPsec dial.
#pragma once

#include "core/model/handshake.h"

#include <cstdint>
#include <optional>

namespace repair {

inline constexpr std::uint32_t rasConnectDevice = 2;
inline constexpr std::uint32_t rasPaused = 0x1000; // a bit: somebody is to be asked
inline constexpr std::uint32_t rasConnected = 0x2000;
inline constexpr std::uint32_t rasDisconnected = 0x2001;

/// The stage that surely began with this state; nothing if it says nothing of that. Name, IKE and L2TP all
/// happen within "ConnectDevice", so of those RAS shows the first only.
[[nodiscard]] std::optional<Stage> stageOfRasState(std::uint32_t state);

/// Where a dial broke that failed with this code after `last` began: the first of all that are possible,
/// because only that one surely began.
[[nodiscard]] Stage brokenStage(Stage last, std::uint32_t code);

} // namespace repair
