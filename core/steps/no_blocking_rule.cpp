// Names the firewall rule or the product that blocks UDP 500, 4500 or 1701 on this PC.
//
// Windows lets its own key service through whenever a VPN is dialled, so Defender Firewall with its default
// rules is almost never the cause; an explicit block rule or another product's filter is. Which rule that is
// only the snapshot tells, so a person takes it away where it was made.

#include "core/steps/catalog.h"
#include "core/steps/evidence.h"
#include "core/steps/firewall_reading.h"
#include "core/steps/judgement.h"

namespace repair {
namespace {

Fact blocking()
{
    return FirewallBlocking{};
}
std::vector<Address> reads(const Target&)
{
    return {blocking(), firewallControl()};
}

Evidence nameOf(const FirewallBlock& block)
{
    if (block.product.empty())
        return because("blocked-by-rule", block.rule, block.ports);
    return because("blocked-by-product", block.rule, block.product, block.ports);
}

Diagnosis diagnose(const Snapshot& pc, const Target&)
{
    if (const auto unknown = firstUnreadable(pc, {blocking()}))
        return *unknown;
    const auto* found = pc.tryAt<FirewallBlocks>(blocking());
    if (!found || found->blocks.empty())
        return Healthy{};
    Broken broken{{.repair = {}, .evidence = {}}};
    for (const FirewallBlock& block : found->blocks)
        broken.evidence.push_back(nameOf(block));
    if (isFirewallManaged(pc))
        broken.evidence.push_back(because("firewall-managed"));
    return broken;
}

} // namespace

constinit const Step steps::noBlockingRule{"no-blocking-rule", Chapter::firewall, About::pc,
    {Stage::reachServer, Stage::agreeOnKeys, Stage::buildTunnel}, reads, diagnose};

} // namespace repair
