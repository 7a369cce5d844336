// Stores the pre-shared key of an entry that is set to use one and has none.
//
// To the person such an entry looks like any other, and the key box in Windows shows dots or nothing either
// way. Whether a key is there Windows tells (the mask of RasGetCredentials), what it is nobody but SYSTEM can
// read. That answer is not documented to be complete: a dial that agreed on keys stands above it, and it only
// accuses together with an error that a missing key explains.

#include "core/steps/catalog.h"
#include "core/steps/evidence.h"
#include "core/steps/judgement.h"
#include "core/steps/last_dial.h"
#include "core/steps/phonebook_reading.h"

namespace repair {
namespace {

Fact storedKey(const Target& target)
{
    return StoredKey{target.phonebook, target.entry};
}

std::vector<Address> reads(const Target& target)
{
    return {fieldOf(target, "IpSecFlags"), fieldOf(target, "VpnStrategy"), storedKey(target),
        Fact{RecentDials{}}};
}

Diagnosis diagnose(const Snapshot& pc, const Target& target)
{
    const Setting flags = fieldOf(target, "IpSecFlags");
    if (const auto unknown = firstUnreadable(pc, {flags}))
        return *unknown;
    // An entry set to a certificate belongs to preshared-key-chosen, which stores the key as well.
    if (!choosesKey(pc.at(flags)) || !mayDialL2tp(pc, target) || lastDialPassedKeys(pc, target))
        return Healthy{};
    if (const auto unknown = firstUnreadable(pc, {storedKey(target)}))
        return *unknown;
    if (pc.at(storedKey(target)) != Value{Switch::off})
        return Healthy{};
    const Problem problem{.repair = {Action{StoreKey{target.phonebook, target.entry}}},
        .evidence = {because("key-not-stored"), because("key-must-be-typed")},
        .risk = Risk::needsKeyAgain};
    const bool explainsTheError = lastDialFailedWith(pc, target, {766, 781, 786, 787, 789, 793, 811});
    return explainsTheError ? Diagnosis{Broken{problem}} : Diagnosis{Suspect{problem}};
}

} // namespace

constinit const Step steps::presharedKeyStored{"preshared-key-stored", Chapter::securityTab, About::entry,
    {Stage::agreeOnKeys, Stage::buildTunnel}, reads, diagnose};

} // namespace repair
