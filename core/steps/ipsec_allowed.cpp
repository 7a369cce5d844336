// Stops Windows from dialling L2TP with IPsec switched off.
//
// Guides for old internet providers set ProhibitIpSec to 1, and Microsoft does so for hand-made IPsec
// policies (KB 240262). The client then sends bare L2TP, which an L2TP/IPsec server ignores; such a provider
// wants exactly that, so it is asked. Absent and 0 both mean "use IPsec"; it is deleted rather than set to 0
// because absent is what a fresh Windows has.

#include "core/steps/catalog.h"
#include "core/steps/evidence.h"
#include "core/steps/judgement.h"

namespace repair {
namespace {

Setting prohibitIpsec()
{
    return RegistryValue{R"(HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters)", "ProhibitIpSec"};
}

std::vector<Address> reads(const Target&)
{
    return {prohibitIpsec()};
}

Diagnosis diagnose(const Snapshot& pc, const Target&)
{
    if (const auto unknown = firstUnreadable(pc, {prohibitIpsec()}))
        return *unknown;
    const Value& found = pc.at(prohibitIpsec());
    if (found == Value{Absent{}} || found == Value{dword(0)})
        return Healthy{};
    return Suspect{{.repair = {Change{prohibitIpsec(), found, Absent{}}},
        .evidence = {because("ipsec-prohibited")},
        .risk = Risk::mayBreakAnother,
        .needsRestart = true}};
}

} // namespace

constinit const Step steps::ipsecAllowed{"ipsec-allowed", Chapter::natTraversal, About::pc,
    {Stage::notStarted, Stage::reachServer, Stage::agreeOnKeys, Stage::buildTunnel}, reads, diagnose};

} // namespace repair
