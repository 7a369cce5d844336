// Makes the entry dial L2TP/IPsec and nothing else.
//
// "Automatic" tries one protocol after the other and reports 800, whatever L2TP itself failed with. L2TP
// first works as well, so 4 and 13 are left alone. An entry for another protocol alone is probably meant so,
// whatever it failed with. Any other error is that of a protocol, so the type explains none of them.

#include "core/model/vpn_strategy.h"
#include "core/steps/catalog.h"
#include "core/steps/evidence.h"
#include "core/steps/judgement.h"
#include "core/steps/last_dial.h"
#include "core/steps/phonebook_reading.h"

namespace repair {
namespace {

std::vector<Address> reads(const Target& target)
{
    return {fieldOf(target, "VpnStrategy"), Fact{RecentDials{}}};
}

Diagnosis diagnose(const Snapshot& pc, const Target& target)
{
    constexpr std::uint32_t automaticVpnFailed = 800;
    const Setting type = fieldOf(target, "VpnStrategy");
    if (const auto unknown = firstUnreadable(pc, {type}))
        return *unknown;
    const Value& found = pc.at(type);
    const std::uint32_t strategy = tryNumber(found).value_or(vpnStrategy::automatic);
    if (strategy == vpnStrategy::l2tpOnly || strategy == vpnStrategy::l2tpFirst
        || strategy == vpnStrategy::l2tpSstp)
        return Healthy{};

    Problem problem{.repair = {Change{type, found, numberField(vpnStrategy::l2tpOnly)}}, .evidence = {}};
    const bool isAutomatic = mayDialL2tp(pc, target);
    if (isAutomatic && lastDialFailedWith(pc, target, {automaticVpnFailed})) {
        problem.evidence.push_back(because("type-hides-error"));
        return Broken{problem};
    }
    if (lastDialConnected(pc, target))
        return Healthy{};
    problem.evidence.push_back(isAutomatic ? because("type-is-automatic") : because("type-is-another"));
    problem.byDefault = false;
    problem.seenHere = false;
    return Suspect{problem};
}

} // namespace

constinit const Step steps::typeIsL2tp{"type-is-l2tp", Chapter::securityTab, About::entry,
    {Stage::notStarted, Stage::reachServer, Stage::agreeOnKeys, Stage::buildTunnel, Stage::agreeOnPpp}, reads,
    diagnose};

} // namespace repair
