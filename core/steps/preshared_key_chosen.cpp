// Makes the entry use its pre-shared key where it asks for a certificate.
//
// An entry that lost this setting is the commonest cause of 766 and 786, whose texts speak of certificates.
// Without a stored key and without such an error a certificate may be meant, so that is asked. The key is
// stored in the same step, for one without the other does not connect.

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

Problem chooseKey(const Snapshot& pc, const Target& target)
{
    const Setting flags = fieldOf(target, "IpSecFlags");
    Problem problem{.repair = {Change{flags, pc.at(flags), numberField(1)}}, .evidence = {}};
    if (pc.at(storedKey(target)) == Value{Switch::off}) {
        problem.repair.push_back(Action{StoreKey{target.phonebook, target.entry}});
        problem.risk = Risk::needsKeyAgain;
    }
    return problem;
}

Diagnosis diagnose(const Snapshot& pc, const Target& target)
{
    const Setting flags = fieldOf(target, "IpSecFlags");
    if (const auto unknown = firstUnreadable(pc, {flags}))
        return *unknown;
    if (choosesKey(pc.at(flags)) || !mayDialL2tp(pc, target) || lastDialPassedKeys(pc, target))
        return Healthy{};
    Problem problem = chooseKey(pc, target);
    // The texts of 766, 786 and 13806 say that a certificate is missing.
    const bool lacksCertificate = lastDialFailedWith(pc, target, {766, 786, 13806});
    const bool hasKey = pc.at(storedKey(target)) == Value{Switch::on};
    if (hasKey)
        problem.evidence.push_back(because("certificate-beside-stored-key"));
    if (lacksCertificate)
        problem.evidence.push_back(because("certificate-missing", lastCodeOf(pc, target)));
    if (!hasKey && !lacksCertificate)
        problem.evidence.push_back(because("certificate-chosen"));
    if (problem.risk == Risk::needsKeyAgain)
        problem.evidence.push_back(because("key-must-be-typed"));
    return hasKey || lacksCertificate ? Diagnosis{Broken{problem}} : Diagnosis{Suspect{problem}};
}

} // namespace

constinit const Step steps::presharedKeyChosen{"preshared-key-chosen", Chapter::securityTab, About::entry,
    {Stage::agreeOnKeys, Stage::buildTunnel}, reads, diagnose};

} // namespace repair
