// In doubt a product is not accused: most have a block of everything below their list of exceptions.
#include "core/windows/filter_arbitration.h"

#include <algorithm>
#include <map>
#include <set>

namespace repair {
namespace {

using Filters = std::vector<EngineFilter>;

/// Null if none decides for sure. The filters are one sub-layer's, heaviest first.
const EngineFilter* decisive(const Filters& filters, std::size_t port)
{
    for (const EngineFilter& filter : filters) {
        const FilterMatch match = filter.matches[port];
        const bool blocks = filter.decision == EngineFilter::Decision::block;
        if (match == FilterMatch::no || (match == FilterMatch::maybe && blocks))
            continue;
        return blocks ? &filter : nullptr;
    }
    return nullptr;
}

bool mayLetThrough(const EngineFilter& permit, const EngineFilter& block, std::size_t port)
{
    return permit.isHard && permit.decision == EngineFilter::Decision::permit && permit.layer == block.layer
        && permit.sublayer != block.sublayer && permit.matches[port] != FilterMatch::no;
}

} // namespace

std::vector<FirewallBlock> productBlocks(std::vector<EngineFilter> filters)
{
    std::ranges::stable_sort(filters, std::ranges::greater {}, &EngineFilter::weight);
    std::map<std::string, Filters> sublayers;
    for (const EngineFilter& filter : filters)
        sublayers[filter.layer + filter.sublayer].push_back(filter);
    const auto isAcquitted = [&](const EngineFilter& block, std::size_t port) {
        return std::ranges::any_of(
            filters, [&](const EngineFilter& permit) { return mayLetThrough(permit, block, port); });
    };
    std::map<std::pair<std::string, std::string>, std::set<std::size_t>> found;
    for (const auto& [layer, members] : sublayers) {
        for (std::size_t port = 0; port < vpnPorts.size(); ++port) {
            const EngineFilter* filter = decisive(members, port);
            if (filter != nullptr && !filter->product.empty() && !isAcquitted(*filter, port))
                found[{filter->name, filter->product}].insert(port);
        }
    }
    std::vector<FirewallBlock> blocks;
    for (const auto& [who, ports] : found) {
        std::string list;
        for (const std::size_t port : ports)
            list += (list.empty() ? "" : ",") + std::to_string(vpnPorts[port]);
        blocks.push_back({who.first, who.second, list});
    }
    return blocks;
}

} // namespace repair
