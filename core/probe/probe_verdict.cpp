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

void judgeName(const ServerAnswer& answer, Statements& statements)
{
    using Name = NameAnswer::State;
    const Name v4 = answer.ipv4.state;
    const Name v6 = answer.ipv6.state;
    if (v4 == Name::none && v6 == Name::found)
        statements.push_back({ProbeMeaning::onlyIpv6, Certainty::seen, Fault::server});
    else if (v4 == Name::none && v6 == Name::none)
        statements.push_back({ProbeMeaning::nameUnknown, Certainty::seen, Fault::unknown});
    else if (answer.address.empty())
        statements.push_back({ProbeMeaning::resolverSilent, Certainty::likely, Fault::network});
}

/// Nothing came back from either port.
void judgeSilence(const ServerAnswer& answer, Statements& statements)
{
    if (anyIs(answer, State::noRoute))
        statements.push_back({ProbeMeaning::noNetwork, Certainty::seen, Fault::thisPc});
    else if (anyIs(answer, State::blockedHere))
        statements.push_back({ProbeMeaning::blockedHere, Certainty::possible, Fault::thisPc});
    else if (anyIs(answer, State::forbidden))
        statements.push_back({ProbeMeaning::forbiddenOnTheWay, Certainty::likely, Fault::network});
    else if (anyIs(answer, State::garbage))
        statements.push_back({ProbeMeaning::notIke, Certainty::likely, Fault::server});
    // ICMP is rate-limited: one refusal is enough, its absence elsewhere means nothing.
    else if (anyIs(answer, State::refused))
        statements.push_back({ProbeMeaning::noIkeService, Certainty::likely, Fault::server});
    else if (isTcpThere(answer.sstp))
        statements.push_back({ProbeMeaning::onlyTcpAnswers, Certainty::possible, Fault::unknown});
    else
        statements.push_back({ProbeMeaning::nobodyAnswers, Certainty::possible, Fault::unknown});
}

void judgeIkev1(const ServerAnswer& answer, Statements& statements)
{
    if (anyIs(answer, State::limited))
        statements.push_back({ProbeMeaning::halfOpenLimit, Certainty::likely, Fault::unknown});
    else if (!isIkev1Heard(answer))
        statements.push_back({ProbeMeaning::ikev1SwitchedOff, Certainty::likely, Fault::server});
    if (!isIkev1Heard(answer))
        return;
    if (answer.windowsProposalAccepted == true)
        statements.push_back({ProbeMeaning::ikeAnswers, Certainty::seen, Fault::none});
    else if (answer.windowsProposalAccepted == false && answer.transform)
        statements.push_back({ProbeMeaning::windowsListRefused, Certainty::seen, Fault::server});
    else if (answer.windowsProposalAccepted == false)
        statements.push_back({ProbeMeaning::noCommonProposal, Certainty::likely, Fault::server});
    else
        statements.push_back({ProbeMeaning::refusedByNotify, Certainty::likely, Fault::server});
}

void judgePorts(const ServerAnswer& answer, Statements& statements)
{
    // One port only: what this PC blocks itself says nothing about the way or the server.
    if (anyIs(answer, State::blockedHere)) {
        statements.push_back({ProbeMeaning::blockedHere, Certainty::possible, Fault::thisPc});
        return;
    }
    // A server at its limit is silent to whatever came last, on either port.
    if (anyIs(answer, State::limited))
        return;
    // Whoever speaks IKE on 4500 listens on 500 as well: what is lost there is lost on the way.
    if (!is500Heard(answer))
        statements.push_back({ProbeMeaning::port500Closed, Certainty::likely, Fault::network});
    // A server that is silent to IKEv1 everywhere says nothing about the port.
    if (is4500Heard(answer) || !isIkev1Heard(answer))
        return;
    const bool isNeeded = answer.nat && (answer.nat->clientBehindNat || answer.nat->serverBehindNat);
    if (isNeeded)
        statements.push_back({ProbeMeaning::port4500Closed, Certainty::likely, Fault::network});
    else
        statements.push_back({ProbeMeaning::port4500Unheard, Certainty::possible, Fault::none});
}

void judgeNat(const ServerAnswer& answer, Statements& statements)
{
    if (!answer.nat)
        return;
    const auto local = tryIpAddress(answer.localAddress);
    const NatAnswer& nat = *answer.nat;
    const auto setting =
        nat.serverBehindNat ? ProbeMeaning::natSettingNeeded : ProbeMeaning::natSettingNotNeeded;
    statements.push_back({setting, Certainty::seen, nat.serverBehindNat ? Fault::thisPc : Fault::none});
    if (nat.clientBehindNat && local && isPublic(*local))
        statements.push_back({ProbeMeaning::serverWantsEncapsulation, Certainty::likely, Fault::none});
    else if (nat.clientBehindNat)
        statements.push_back({ProbeMeaning::clientBehindNat, Certainty::seen, Fault::none});
    if (!nat.clientBehindNat && !nat.serverBehindNat)
        statements.push_back({ProbeMeaning::espUntestable, Certainty::possible, Fault::unknown});
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
        return {ProbeMeaning::keyUndecided, Certainty::possible, Fault::unknown};
    if (answer.key.state == KeyAnswer::State::silent)
        return {ProbeMeaning::keyUntold, Certainty::possible, Fault::unknown};
    return {ProbeMeaning::keyProbablyWrong, Certainty::likely, Fault::thisPc};
}

/// Anybody on the way could have sent it, and only these four speak of the key or the identity.
ProbeStatement keyRefusedUnprotected(const ServerAnswer& answer)
{
    constexpr std::array<std::uint16_t, 4> telling {16 /* PAYLOAD-MALFORMED */, 18 /* INVALID-ID */,
        23 /* INVALID-HASH */, 24 /* AUTHENTICATION-FAILED */};
    const bool tells = answer.key.notify && std::ranges::count(telling, *answer.key.notify) != 0;
    if (tells)
        return {ProbeMeaning::keyProbablyWrong, Certainty::likely, Fault::thisPc};
    return {ProbeMeaning::keyUntold, Certainty::possible, Fault::unknown};
}

void judgeKey(const ServerAnswer& answer, Statements& statements)
{
    using Key = KeyAnswer::State;
    switch (answer.key.state) {
    case Key::notTested:
        break;
    case Key::right:
        statements.push_back({ProbeMeaning::keyRight, Certainty::seen, Fault::none});
        break;
    case Key::rightButRefused:
        statements.push_back({ProbeMeaning::keyRightButRefused, Certainty::seen, Fault::server});
        break;
    case Key::wrong:
        statements.push_back({ProbeMeaning::keyWrong, Certainty::seen, Fault::thisPc});
        break;
    case Key::refusedUnprotected:
        statements.push_back(keyRefusedUnprotected(answer));
        break;
    case Key::onlyRepeats:
    case Key::silent:
        statements.push_back(keyUnanswered(answer));
        break;
    case Key::noKeyForThisClient:
        statements.push_back({ProbeMeaning::noKeyForThisClient, Certainty::likely, Fault::server});
        break;
    }
}

void judgeWaysOut(const ServerAnswer& answer, Statements& statements)
{
    if (answer.ikev2On500.state == State::accepted || answer.ikev2On4500.state == State::accepted)
        statements.push_back({ProbeMeaning::ikev2Offered, Certainty::seen, Fault::none});
    if (answer.sstp.state == SstpAnswer::State::offered)
        statements.push_back({ProbeMeaning::sstpOffered, Certainty::seen, Fault::none});
}

} // namespace

std::vector<ProbeStatement> judge(const ServerAnswer& answer)
{
    Statements statements;
    if (answer.mustWaitSeconds)
        return {{ProbeMeaning::mustWait, Certainty::seen, Fault::none}};
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
