// Finds the NAT value where Windows does not look for it: of another type, misspelt, or under another key.
//
// What somebody put elsewhere stays there, for it does nothing; the right value is added. That it was wanted
// once does not say that this server needs it: only a NAT that the probe saw does.

#include "core/steps/catalog.h"
#include "core/steps/judgement.h"
#include "core/steps/last_dial.h"
#include "core/steps/misplaced_nat_value.h"
#include "core/steps/nat_value.h"
#include "core/steps/phonebook_reading.h"
#include "core/steps/server_reading.h"

#include <algorithm>

namespace repair {
namespace {

std::vector<Address> reads(const Target& target)
{
    std::vector<Address> addresses = placesOfNatValue();
    addresses.insert(addresses.end(), {Fact{RecentDials{}}, serverProbe(target)});
    if (target.hasEntry())
        addresses.emplace_back(fieldOf(target, "VpnStrategy"));
    return addresses;
}

Diagnosis diagnose(const Snapshot& pc, const Target& target)
{
    if (const auto unknown = firstUnreadable(pc, {natSetting()}))
        return *unknown;
    const auto misplaced = tryMisplacedNatValue(pc);
    if (!misplaced || lastDialPassedKeys(pc, target))
        return Healthy{};
    const auto nat = tryNatSeen(pc, target);
    const bool both = nat && nat->serverBehindNat && nat->clientBehindNat;
    const bool isNeeded = nat && nat->serverBehindNat && mayDialL2tp(pc, target);
    const std::uint32_t number = both ? natBoth : std::min(misplaced->meant, natBoth);
    const Problem problem{.repair = {Change{natSetting(), pc.at(natSetting()), dword(number)}},
        .evidence = {misplaced->why},
        .risk = Risk::weakensSecurity,
        .needsRestart = true,
        .seenHere = isNeeded || !nat};
    return isNeeded ? Diagnosis{Broken{problem}} : Diagnosis{Suspect{problem}};
}

} // namespace

constinit const Step steps::natValueInPlace{"nat-value-in-place", Chapter::natTraversal, About::pc,
    {Stage::reachServer, Stage::agreeOnKeys, Stage::buildTunnel}, reads, diagnose};

} // namespace repair
