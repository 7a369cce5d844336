// Names the program that holds the ports of IKE or L2TP in place of Windows.
//
// VPN clients with an IPsec of their own bind UDP 500 and 4500, and IKEEXT then hears no answer. Which of the
// two should have the ports only the person can say, so nothing is changed.

#include "core/steps/catalog.h"
#include "core/steps/evidence.h"
#include "core/steps/judgement.h"

namespace repair {
namespace {

std::vector<Address> reads(const Target&)
{
    return {Fact{PortUse{}}};
}

Diagnosis diagnose(const Snapshot& pc, const Target&)
{
    const Fact portUse = PortUse{};
    if (const auto unknown = firstUnreadable(pc, {portUse}))
        return *unknown;
    const auto* holders = pc.tryAt<PortUsers>(portUse);
    if (!holders || holders->users.empty())
        return Healthy{};
    Suspect suspect{{.repair = {}, .evidence = {}}};
    for (const PortUser& user : holders->users)
        suspect.evidence.push_back(because("port-held", user.process, std::to_string(user.port)));
    return suspect;
}

} // namespace

constinit const Step steps::noPortConflict{"no-port-conflict", Chapter::services, About::pc,
    {Stage::reachServer, Stage::agreeOnKeys, Stage::buildTunnel}, reads, diagnose};

} // namespace repair
