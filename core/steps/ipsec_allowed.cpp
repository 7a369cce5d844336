// Stops Windows from dialling L2TP with IPsec switched off.
//
// Guides for old internet providers set ProhibitIpSec to 1, and Microsoft does so for hand-made IPsec
// policies (KB 240262). The client then sends bare L2TP, which an L2TP/IPsec server ignores; such a provider
// wants exactly that, so it is asked. It is wrong for certain only where the entry is to use a pre-shared
// key, the server speaks IKE and the dial fails. Absent and 0 both mean "use IPsec"; it is deleted rather
// than set to 0 because absent is what a fresh Windows has.

#include "core/steps/catalog.h"
#include "core/steps/evidence.h"
#include "core/steps/judgement.h"
#include "core/steps/last_dial.h"
#include "core/steps/phonebook_reading.h"
#include "core/steps/server_reading.h"

namespace repair {
namespace {

Setting prohibitIpsec()
{
    return RegistryValue{R"(HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters)", "ProhibitIpSec"};
}

std::vector<Address> reads(const Target& target)
{
    std::vector<Address> addresses{prohibitIpsec(), Fact{RecentDials{}}, serverProbe(target)};
    if (target.hasEntry())
        addresses.insert(addresses.end(), {fieldOf(target, "IpSecFlags"), fieldOf(target, "VpnStrategy")});
    return addresses;
}

bool isInTheWay(const Snapshot& pc, const Target& target)
{
    const bool wantsIpsec =
        target.hasEntry() && mayDialL2tp(pc, target) && choosesKey(pc.at(fieldOf(target, "IpSecFlags")));
    // Where bare L2TP ends, as the error catalogue has it; 800 hides one of them.
    return wantsIpsec && answersIke(pc, target)
        && lastDialFailedWith(pc, target, {728, 789, 791, 793, 800, 809});
}

Diagnosis diagnose(const Snapshot& pc, const Target& target)
{
    if (const auto unknown = firstUnreadable(pc, {prohibitIpsec()}))
        return *unknown;
    const Value& found = pc.at(prohibitIpsec());
    if (found == Value{Absent{}} || found == Value{dword(0)} || lastDialPassedKeys(pc, target))
        return Healthy{};
    const Problem problem{.repair = {Change{prohibitIpsec(), found, Absent{}}},
        .evidence = {because("ipsec-prohibited")},
        .risk = Risk::mayBreakAnother,
        .needsRestart = true};
    return isInTheWay(pc, target) ? Diagnosis{Broken{problem}} : Diagnosis{Suspect{problem}};
}

} // namespace

constinit const Step steps::ipsecAllowed{"ipsec-allowed", Chapter::natTraversal, About::pc,
    {Stage::notStarted, Stage::reachServer, Stage::agreeOnKeys, Stage::buildTunnel}, reads, diagnose};

} // namespace repair
