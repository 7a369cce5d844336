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
    std::string layer;
    std::string sublayer; ///< filters of one sub-layer are judged together
    std::uint64_t weight = 0;
    Decision decision = Decision::open;
    bool isHard = false; ///< FWPM_FILTER_FLAG_CLEAR_ACTION_RIGHT: no other sub-layer may overrule it
    std::array<FilterMatch, vpnPorts.size()> matches {}; ///< in the order of vpnPorts
    std::string name;
    std::string product; ///< empty: Windows', or nobody's
};

/// In each sub-layer the heaviest filter that matches decides. A block of one sub-layer stands whatever the
/// others say, but for a hard permit of a heavier sub-layer; whose are heavier is not asked, so any hard
/// permit that may match acquits ("Filter Arbitration" of the WFP documentation). Told are blocks of products
/// only, and only those that no heavier filter may let through.
[[nodiscard]] std::vector<FirewallBlock> productBlocks(std::vector<EngineFilter> filters);

} // namespace repair
