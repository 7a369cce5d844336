// Asks PPP for no more encryption than both sides can give.
//
// This is the encryption of PPP (MPPE) inside the tunnel; IPsec encrypts everything anyway. MPPE takes its
// keys from MS-CHAP v2 or EAP, so "required" together with PAP or CHAP alone can never connect (741, 742).
// Optional works with every server that lets us in.

#include "core/steps/catalog.h"
#include "core/steps/evidence.h"
#include "core/steps/judgement.h"
#include "core/steps/last_dial.h"
#include "core/steps/phonebook_reading.h"

namespace repair {
namespace {

std::vector<Address> reads(const Target& target)
{
    return {fieldOf(target, "DataEncryption"), fieldOf(target, "AuthRestrictions"),
        fieldOf(target, "VpnStrategy"), Fact{RecentDials{}}};
}

/// Whether the sign-in methods are known, and none of them makes keys for MPPE.
bool makesNoKeys(const Snapshot& pc, const Target& target)
{
    const auto methods = tryNumber(pc.at(fieldOf(target, "AuthRestrictions")));
    return methods && *methods != 0 && !(*methods & (signIn::msChapV2 | signIn::eap));
}

Diagnosis diagnose(const Snapshot& pc, const Target& target)
{
    const Setting level = fieldOf(target, "DataEncryption");
    if (const auto unknown = firstUnreadable(pc, {level}))
        return *unknown;
    const Value& found = pc.at(level);
    const auto number = tryNumber(found);
    const bool isStrict = number == encryption::required || number == encryption::maximum;
    const bool isOff = number == encryption::none;
    if ((!isStrict && !isOff) || !mayDialL2tp(pc, target) || lastDialConnected(pc, target))
        return Healthy{};

    Problem problem{.repair = {Change{level, found, numberField(encryption::optional)}}, .evidence = {}};
    if (isStrict)
        problem.risk = Risk::weakensSecurity;
    // 741: this side lacks the encryption that was asked for; 742: the server does; 743: the server insists.
    const bool isRefused = lastDialFailedWith(pc, target, {741, 742});
    if (isRefused || (isOff && lastDialFailedWith(pc, target, {743}))) {
        problem.evidence.push_back(because("encryption-refused", lastCodeOf(pc, target)));
        return Broken{problem};
    }
    if (isStrict && !makesNoKeys(pc, target))
        return Healthy{};
    problem.evidence.push_back(isOff ? because("encryption-off") : because("encryption-without-keys"));
    return Suspect{problem};
}

} // namespace

constinit const Step steps::encryptionAsNeeded{"encryption-as-needed", Chapter::securityTab, About::entry,
    {Stage::agreeOnPpp, Stage::signIn, Stage::getAddress}, reads, diagnose};

} // namespace repair
