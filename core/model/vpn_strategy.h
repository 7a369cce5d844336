// VpnStrategy of a phonebook entry, the VS_ constants of ras.h: which tunnels a dial tries, and in which
// order.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>

namespace repair {

namespace vpnStrategy {
inline constexpr std::uint32_t automatic = 0; ///< VS_Default
inline constexpr std::uint32_t pptpFirst = 2;
inline constexpr std::uint32_t l2tpOnly = 3;
inline constexpr std::uint32_t l2tpFirst = 4;
inline constexpr std::uint32_t sstpFirst = 6;
inline constexpr std::uint32_t ikev2First = 8;
inline constexpr std::uint32_t l2tpSstp = 13;
inline constexpr std::uint32_t protocolList = 15;
} // namespace vpnStrategy

/// Whether a dial tries L2TP, or may fall back to it.
[[nodiscard]] constexpr bool mayComeToL2tp(std::uint32_t strategy)
{
    constexpr std::array withL2tp{vpnStrategy::automatic, vpnStrategy::pptpFirst, vpnStrategy::l2tpOnly,
        vpnStrategy::l2tpFirst, vpnStrategy::sstpFirst, vpnStrategy::ikev2First, vpnStrategy::l2tpSstp,
        vpnStrategy::protocolList};
    return std::ranges::find(withL2tp, strategy) != withL2tp.end();
}

} // namespace repair
