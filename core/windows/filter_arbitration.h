// Which filter of the Windows Filtering Platform decides about the ports of the VPN.
#pragma once

#include "core/model/value.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace repair {

inline constexpr std::array vpnPorts {500, 4500, 1701};

/// Whether a filter concerns the traffic of Windows' own VPN to one port. maybe: it depends on addresses,
/// interfaces or users that only the moment tells.
enum class FilterMatch : std::uint8_t { no, maybe, yes };

struct EngineFilter {
    enum class Decision : std::uint8_t { block, permit, open }; ///< open: a driver decides
    std::string layer; ///< with its sub-layer: filters of one sub-layer are judged together
    std::uint64_t weight = 0;
    Decision decision = Decision::open;
    std::array<FilterMatch, vpnPorts.size()> matches {}; ///< in the order of vpnPorts
    std::string name;
    std::string product; ///< empty: Windows', or nobody's
};

/// In each sub-layer the heaviest filter that matches decides, and a block of one sub-layer stands whatever
/// the others say. Told are blocks of products only, and only those that no heavier filter may let through.
[[nodiscard]] std::vector<FirewallBlock> productBlocks(std::vector<EngineFilter> filters);

} // namespace repair
