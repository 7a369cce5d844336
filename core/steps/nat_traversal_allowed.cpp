// Allows IPsec to a server behind a NAT, which Windows refuses by default (KB 926179).
//
// 1 is enough for a server behind a NAT, 2 for both sides; 2 is what we write, as documented. It takes effect
// after a restart. The probe knows whether a NAT is there; without it only whoever runs the server does. A
// dial that got past the keys knows better than both: some servers pretend a NAT.
// A value of the wrong type or in the wrong place belongs to nat-value-in-place.

#include "core/steps/catalog.h"
#include "core/steps/evidence.h"
#include "core/steps/judgement.h"
#include "core/steps/last_dial.h"
#include "core/steps/nat_value.h"
#include "core/steps/phonebook_reading.h"
#include "core/steps/server_reading.h"

namespace repair {
namespace {

std::vector<Address> reads(const Target& target)
{
    std::vector<Address> addresses = steps::natValueInPlace.reads(target);
    addresses.insert(addresses.end(), {natKeyWritten(), Fact{BootTime{}}});
    return addresses;
}

Diagnosis judgeSet(const Snapshot& pc, const Target& target)
{
    const auto* written = pc.tryAt<Timestamp>(natKeyWritten());
    const auto* started = pc.tryAt<Timestamp>(Fact{BootTime{}});
    // Where a missing value shows: no answer, or keys that cannot be agreed.
    const bool dialHurts = lastDialFailedWith(pc, target, {788, 789, 792, 809});
    if (!written || !started || written->seconds <= started->seconds || !dialHurts)
        return Healthy{};
    return Suspect{{.repair = {}, .evidence = {because("nat-written-not-restarted")}, .needsRestart = true}};
}

Diagnosis diagnose(const Snapshot& pc, const Target& target)
{
    if (!mayDialL2tp(pc, target) || lastDialPassedKeys(pc, target))
        return Healthy{};
    if (const auto unknown = firstUnreadable(pc, {natSetting()}))
        return *unknown;
    const Diagnosis place = steps::natValueInPlace.diagnose(pc, target);
    if (!std::holds_alternative<Healthy>(place))
        return Healthy{};
    const Value& found = pc.at(natSetting());
    const std::uint32_t number = natNumber(found);
    const auto nat = tryNatSeen(pc, target);
    const bool both = nat && nat->serverBehindNat && nat->clientBehindNat;
    if (number == natBoth || (number == 1 && !both))
        return judgeSet(pc, target);
    Problem problem{.repair = {Change{natSetting(), found, dword(natBoth)}},
        .evidence = {},
        .risk = Risk::weakensSecurity,
        .needsRestart = true};
    if (nat && nat->serverBehindNat) {
        problem.evidence.push_back(both ? because("nat-at-both") : because("nat-at-server"));
        return Broken{problem};
    }
    if (nat && !nat->clientBehindNat)
        return Healthy{};
    problem.evidence.push_back(nat ? because("nat-at-this-pc") : because("nat-unknown"));
    problem.seenHere = false;
    return Suspect{problem};
}

} // namespace

constinit const Step steps::natTraversalAllowed{"nat-traversal-allowed", Chapter::natTraversal, About::entry,
    {Stage::reachServer, Stage::agreeOnKeys, Stage::buildTunnel}, reads, diagnose};

} // namespace repair
