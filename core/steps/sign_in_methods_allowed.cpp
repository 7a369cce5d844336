// Lets the entry sign in the way the server asks for.
//
// PAP alone is a legitimate design inside IPsec (Meraki wants it), so methods are only added, never taken
// away, and only where the last dial broke at the sign-in. Which one is right only whoever runs the server
// can say; hence one step further each time: MS-CHAP v2, then CHAP, then PAP, which sends the password as it
// is.

#include "core/steps/catalog.h"
#include "core/steps/evidence.h"
#include "core/steps/judgement.h"
#include "core/steps/last_dial.h"
#include "core/steps/phonebook_reading.h"

namespace repair {
namespace {

std::vector<Address> reads(const Target& target)
{
    return {fieldOf(target, "AuthRestrictions"), fieldOf(target, "VpnStrategy"), Fact{RecentDials{}}};
}

struct Addition {
    std::uint32_t method = 0;
    Evidence why;
};

/// What to allow next after a failed sign-in; nothing if everything is allowed.
std::optional<Addition> nextMethod(std::uint32_t methods, const std::string& code)
{
    if (!(methods & signIn::msChapV2))
        return Addition{signIn::msChapV2, because("sign-in-without-ms-chap", code)};
    if (!(methods & signIn::chap))
        return Addition{signIn::chap, because("sign-in-ms-chap-only", code)};
    if (!(methods & signIn::pap))
        return Addition{signIn::pap, because("sign-in-without-pap", code)};
    return std::nullopt;
}

Diagnosis diagnose(const Snapshot& pc, const Target& target)
{
    const Setting field = fieldOf(target, "AuthRestrictions");
    if (const auto unknown = firstUnreadable(pc, {field}))
        return *unknown;
    const auto methods = tryNumber(pc.at(field));
    if (!methods || (*methods & signIn::eap) || !mayDialL2tp(pc, target) || lastDialConnected(pc, target))
        return Healthy{};
    const auto allow = [&](std::uint32_t method) {
        return Operation{Change{field, pc.at(field), numberField(*methods | method)}};
    };
    // Windows no longer speaks MS-CHAP v1 and the like; with nothing else allowed there is no way to sign in.
    if (!(*methods & (signIn::pap | signIn::chap | signIn::msChapV2)))
        return Broken{{.repair = {allow(signIn::msChapV2)}, .evidence = {because("sign-in-nothing-usable")}}};
    const auto next = nextMethod(*methods, lastCodeOf(pc, target));
    if (!next || !lastDialFailedWith(pc, target, {628, 691, 734, 812}))
        return Healthy{};
    const bool weaker = next->method != signIn::msChapV2;
    return Suspect{{.repair = {allow(next->method)},
        .evidence = {next->why},
        .risk = weaker ? Risk::weakensSecurity : Risk::none,
        .seenHere = !weaker}};
}

} // namespace

constinit const Step steps::signInMethodsAllowed{"sign-in-methods-allowed", Chapter::securityTab,
    About::entry, {Stage::agreeOnPpp, Stage::signIn}, reads, diagnose};

} // namespace repair
