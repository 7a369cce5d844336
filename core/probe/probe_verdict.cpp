// The tables of what servers do, as rules. Silence is never called "blocked" while it has another
// explanation.
#include "core/probe/probe_verdict.h"

#include "core/probe/ip_text.h"

#include <algorithm>
#include <array>

namespace repair {
namespace {

using State = IkeAnswer::State;
using Statements = std::vector<ProbeStatement>;

void say(Statements& statements, ProbeMeaning meaning)
{
    statements.push_back(stated(meaning));
}

bool isHeard(const IkeAnswer& answer)
{
    return answer.microseconds.has_value();
}

bool anyIs(const ServerAnswer& answer, State state)
{
    return answer.ikev1On500.state == state || answer.ikev1On4500.state == state
        || answer.ikev2On500.state == state || answer.ikev2On4500.state == state;
}

bool is500Heard(const ServerAnswer& answer)
{
    return isHeard(answer.ikev1On500) || isHeard(answer.ikev2On500);
}

bool is4500Heard(const ServerAnswer& answer)
{
    return isHeard(answer.ikev1On4500) || isHeard(answer.ikev2On4500);
}

bool isIkev1Heard(const ServerAnswer& answer)
{
    return isHeard(answer.ikev1On500) || isHeard(answer.ikev1On4500);
}

bool isTcpThere(const SstpAnswer& sstp)
{
    using Sstp = SstpAnswer::State;
    return sstp.state == Sstp::offered || sstp.state == Sstp::refusedCall || sstp.state == Sstp::webServer
        || sstp.state == Sstp::httpSilent || sstp.state == Sstp::noTls || sstp.state == Sstp::refused;
}

/// A PC in a network without IPv6 has no way there, and is not offline.
bool isIpv6(const ServerAnswer& answer)
{
    const auto address = tryIpAddress(answer.address);
    return address && address->family == IpFamily::v6;
}

void judgeName(const ServerAnswer& answer, Statements& statements)
{
    using Name = NameAnswer::State;
    const Name v4 = answer.ipv4.state;
    const Name v6 = answer.ipv6.state;
    if (v4 == Name::none && v6 == Name::found)
        say(statements, ProbeMeaning::onlyIpv6);
    else if (v4 == Name::none && v6 == Name::none)
        say(statements, ProbeMeaning::nameUnknown);
    else if (answer.address.empty())
        say(statements, ProbeMeaning::resolverSilent);
}

/// Nothing came back from either port.
void judgeSilence(const ServerAnswer& answer, Statements& statements)
{
    if (anyIs(answer, State::noRoute))
        say(statements, isIpv6(answer) ? ProbeMeaning::noIpv6Here : ProbeMeaning::noNetwork);
    else if (anyIs(answer, State::blockedHere))
        say(statements, ProbeMeaning::blockedHere);
    else if (anyIs(answer, State::forbidden))
        say(statements, ProbeMeaning::forbiddenOnTheWay);
    else if (anyIs(answer, State::garbage))
        say(statements, ProbeMeaning::notIke);
    // ICMP is rate-limited: one refusal is enough, its absence elsewhere means nothing.
    else if (anyIs(answer, State::refused))
        say(statements, ProbeMeaning::noIkeService);
    else if (isTcpThere(answer.sstp))
        say(statements, ProbeMeaning::onlyTcpAnswers);
    else
        say(statements, ProbeMeaning::nobodyAnswers);
}

void judgeIkev1(const ServerAnswer& answer, Statements& statements)
{
    if (anyIs(answer, State::limited))
        say(statements, ProbeMeaning::halfOpenLimit);
    else if (!isIkev1Heard(answer))
        say(statements, ProbeMeaning::ikev1SwitchedOff);
    if (!isIkev1Heard(answer))
        return;
    if (answer.windowsProposalAccepted == true)
        say(statements, ProbeMeaning::ikeAnswers);
    else if (answer.windowsProposalAccepted == false && answer.transform)
        say(statements, ProbeMeaning::windowsListRefused);
    else if (answer.windowsProposalAccepted == false)
        say(statements, ProbeMeaning::noCommonProposal);
    else
        say(statements, ProbeMeaning::refusedByNotify);
}

void judgePorts(const ServerAnswer& answer, Statements& statements)
{
    // One port only: what this PC blocks itself says nothing about the way or the server.
    if (anyIs(answer, State::blockedHere)) {
        say(statements, ProbeMeaning::blockedHere);
        return;
    }
    // A server at its limit is silent to whatever came last, on either port.
    if (anyIs(answer, State::limited))
        return;
    // Whoever speaks IKE on 4500 listens on 500 as well: what is lost there is lost on the way.
    if (!is500Heard(answer))
        say(statements, ProbeMeaning::port500Closed);
    // A server that is silent to IKEv1 everywhere says nothing about the port.
    if (is4500Heard(answer) || !isIkev1Heard(answer))
        return;
    const bool isNeeded = answer.nat && (answer.nat->clientBehindNat || answer.nat->serverBehindNat);
    if (isNeeded)
        say(statements, ProbeMeaning::port4500Closed);
    else
        say(statements, ProbeMeaning::port4500Unheard);
}

void judgeNat(const ServerAnswer& answer, Statements& statements)
{
    if (!answer.nat)
        return;
    const auto local = tryIpAddress(answer.localAddress);
    const NatAnswer& nat = *answer.nat;
    say(statements,
        nat.serverBehindNat ? ProbeMeaning::natSettingNeeded : ProbeMeaning::natSettingNotNeeded);
    if (nat.clientBehindNat && local && isPublic(*local))
        say(statements, ProbeMeaning::serverWantsEncapsulation);
    else if (nat.clientBehindNat)
        say(statements, ProbeMeaning::clientBehindNat);
    if (!nat.clientBehindNat && !nat.serverBehindNat)
        say(statements, ProbeMeaning::espUntestable);
}

/// Message 5 may never have arrived.
bool mayBeLost(const ServerAnswer& answer)
{
    return answer.key.sentToPort == 4500 && !is4500Heard(answer);
}

/// Silence and repetitions of message 4 look the same where message 5 went to a port that was never heard.
ProbeStatement keyUnanswered(const ServerAnswer& answer)
{
    if (mayBeLost(answer))
        return stated(ProbeMeaning::keyUndecided);
    if (answer.key.state == KeyAnswer::State::silent)
        return stated(ProbeMeaning::keyUntold);
    return stated(ProbeMeaning::keyProbablyWrong);
}

/// Anybody on the way could have sent it, and only these four speak of the key or the identity.
ProbeStatement keyRefusedUnprotected(const ServerAnswer& answer)
{
    constexpr std::array<std::uint16_t, 4> telling {16 /* PAYLOAD-MALFORMED */, 18 /* INVALID-ID */,
        23 /* INVALID-HASH */, 24 /* AUTHENTICATION-FAILED */};
    const bool tells = answer.key.notify && std::ranges::count(telling, *answer.key.notify) != 0;
    if (tells)
        return stated(ProbeMeaning::keyProbablyWrong);
    return stated(ProbeMeaning::keyUntold);
}

void judgeKey(const ServerAnswer& answer, Statements& statements)
{
    using Key = KeyAnswer::State;
    switch (answer.key.state) {
    case Key::notTested:
        break;
    case Key::right:
        say(statements, ProbeMeaning::keyRight);
        break;
    case Key::rightButRefused:
        say(statements, ProbeMeaning::keyRightButRefused);
        break;
    case Key::wrong:
        say(statements, ProbeMeaning::keyWrong);
        break;
    case Key::refusedUnprotected:
        statements.push_back(keyRefusedUnprotected(answer));
        break;
    case Key::onlyRepeats:
    case Key::silent:
        statements.push_back(keyUnanswered(answer));
        break;
    case Key::noKeyForThisClient:
        say(statements, ProbeMeaning::noKeyForThisClient);
        break;
    }
}

void judgeWaysOut(const ServerAnswer& answer, Statements& statements)
{
    if (answer.ikev2On500.state == State::accepted || answer.ikev2On4500.state == State::accepted)
        say(statements, ProbeMeaning::ikev2Offered);
    if (answer.sstp.state == SstpAnswer::State::offered)
        say(statements, ProbeMeaning::sstpOffered);
}

} // namespace

std::vector<ProbeStatement> judge(const ServerAnswer& answer)
{
    Statements statements;
    if (answer.mustWaitSeconds)
        return {stated(ProbeMeaning::mustWait)};
    judgeName(answer, statements);
    if (answer.address.empty())
        return statements;
    if (!is500Heard(answer) && !is4500Heard(answer)) {
        judgeSilence(answer, statements);
    } else {
        judgeIkev1(answer, statements);
        judgePorts(answer, statements);
        judgeNat(answer, statements);
        judgeKey(answer, statements);
    }
    judgeWaysOut(answer, statements);
    return statements;
}

} // namespace repair
