// Each row of what servers and networks do has its meaning, and silence is never overrated.
#include "core/probe/probe_verdict.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace repair {
namespace {

using State = IkeAnswer::State;
using Meaning = ProbeMeaning;
using testing::Contains;
using testing::Not;

IkeAnswer answered(State state)
{
    IkeAnswer answer;
    answer.state = state;
    answer.microseconds = 12'000;
    return answer;
}

IkeAnswer unanswered(State state)
{
    IkeAnswer answer;
    answer.state = state;
    return answer;
}

/// A server that answers everything, with this NAT.
ServerAnswer healthy(bool clientNat, bool serverNat)
{
    ServerAnswer answer;
    answer.address = "198.51.100.1";
    answer.localAddress = "192.168.77.10";
    answer.ikev1On500 = answered(State::accepted);
    answer.ikev1On4500 = answered(State::accepted);
    answer.ikev2On500 = answered(State::noProposal);
    answer.windowsProposalAccepted = true;
    answer.nat = NatAnswer {clientNat, serverNat, 1, 500};
    return answer;
}

ServerAnswer unreachable(State on500, State on4500)
{
    ServerAnswer answer;
    answer.address = "198.51.100.1";
    answer.ikev1On500 = unanswered(on500);
    answer.ikev2On500 = unanswered(on500);
    answer.ikev1On4500 = unanswered(on4500);
    return answer;
}

std::vector<Meaning> meanings(const ServerAnswer& answer)
{
    std::vector<Meaning> all;
    for (const ProbeStatement& statement : judge(answer))
        all.push_back(statement.meaning);
    return all;
}

ProbeStatement first(const ServerAnswer& answer)
{
    return judge(answer).at(0);
}

TEST(ProbeVerdict, NeedsTheNatSettingIfTheServerIsBehindNat)
{
    EXPECT_THAT(judge(healthy(true, true)),
        Contains(ProbeStatement {Meaning::natSettingNeeded, Certainty::seen, Fault::thisPc}));
    EXPECT_THAT(meanings(healthy(true, false)), Contains(Meaning::natSettingNotNeeded));
    EXPECT_THAT(meanings(healthy(true, false)), Contains(Meaning::clientBehindNat));
}

TEST(ProbeVerdict, AdmitsThatEspCannotBeTestedWithoutNat)
{
    EXPECT_THAT(meanings(healthy(false, false)), Contains(Meaning::espUntestable));
    EXPECT_THAT(meanings(healthy(true, false)), Not(Contains(Meaning::espUntestable)));
}

TEST(ProbeVerdict, KnowsAServerThatPretendsNat)
{
    ServerAnswer answer = healthy(true, false);
    answer.localAddress = "198.51.100.10";

    EXPECT_THAT(meanings(answer), Contains(Meaning::serverWantsEncapsulation));
    EXPECT_THAT(meanings(answer), Not(Contains(Meaning::clientBehindNat)));
}

TEST(ProbeVerdict, CallsTotalSilenceUndecided)
{
    EXPECT_EQ(first(unreachable(State::silent, State::silent)),
        (ProbeStatement {Meaning::nobodyAnswers, Certainty::possible, Fault::unknown}));
}

TEST(ProbeVerdict, SeesThatTheHostIsThereByItsTcp)
{
    ServerAnswer answer = unreachable(State::silent, State::silent);
    answer.sstp.state = SstpAnswer::State::webServer;

    EXPECT_EQ(first(answer).meaning, Meaning::onlyTcpAnswers);
    EXPECT_EQ(first(answer).certainty, Certainty::possible);
}

TEST(ProbeVerdict, TakesOneRefusalAsEnoughBecauseIcmpIsRateLimited)
{
    EXPECT_EQ(first(unreachable(State::refused, State::silent)).meaning, Meaning::noIkeService);
    EXPECT_EQ(first(unreachable(State::refused, State::refused)).fault, Fault::server);
}

TEST(ProbeVerdict, BlamesThisPcForWhatItDoesItself)
{
    EXPECT_EQ(first(unreachable(State::noRoute, State::noRoute)).meaning, Meaning::noNetwork);
    EXPECT_EQ(first(unreachable(State::blockedHere, State::blockedHere)),
        (ProbeStatement {Meaning::blockedHere, Certainty::possible, Fault::thisPc}));
}

TEST(ProbeVerdict, BlamesTheNetworkForAFirewallThatSaysSo)
{
    EXPECT_EQ(first(unreachable(State::forbidden, State::silent)).meaning, Meaning::forbiddenOnTheWay);
}

TEST(ProbeVerdict, Says500IsClosedOnlyIf4500Answers)
{
    ServerAnswer answer = healthy(true, false);
    answer.ikev1On500 = unanswered(State::silent);
    answer.ikev2On500 = {};

    EXPECT_THAT(
        judge(answer), Contains(ProbeStatement {Meaning::port500Closed, Certainty::likely, Fault::network}));
}

TEST(ProbeVerdict, Minds4500OnlyWithNat)
{
    ServerAnswer withNat = healthy(true, false);
    withNat.ikev1On4500 = unanswered(State::silent);
    ServerAnswer withoutNat = healthy(false, false);
    withoutNat.ikev1On4500 = unanswered(State::silent);

    EXPECT_THAT(meanings(withNat), Contains(Meaning::port4500Closed));
    EXPECT_THAT(meanings(withoutNat), Not(Contains(Meaning::port4500Closed)));
    EXPECT_THAT(meanings(withoutNat), Contains(Meaning::port4500Unheard));
}

TEST(ProbeVerdict, SaysIkev1IsOffIfOnlyIkev2Answers)
{
    ServerAnswer answer = unreachable(State::silent, State::silent);
    answer.ikev2On500 = answered(State::accepted);

    EXPECT_EQ(first(answer), (ProbeStatement {Meaning::ikev1SwitchedOff, Certainty::likely, Fault::server}));
    EXPECT_THAT(meanings(answer), Not(Contains(Meaning::port4500Closed)));
    EXPECT_THAT(meanings(answer), Contains(Meaning::ikev2Offered));
}

TEST(ProbeVerdict, SuspectsTheHalfOpenLimitBeforeAnythingElse)
{
    ServerAnswer answer = unreachable(State::silent, State::silent);
    answer.ikev2On500 = answered(State::limited);

    EXPECT_EQ(first(answer).meaning, Meaning::halfOpenLimit);
}

TEST(ProbeVerdict, TellsARefusedListFromNothingInCommon)
{
    ServerAnswer answer = healthy(true, false);
    answer.ikev1On500 = answered(State::noProposal);
    answer.windowsProposalAccepted = false;
    EXPECT_EQ(first(answer), (ProbeStatement {Meaning::noCommonProposal, Certainty::likely, Fault::server}));

    answer.transform = IkeTransform {7, 256, 4, 14};
    EXPECT_EQ(first(answer), (ProbeStatement {Meaning::windowsListRefused, Certainty::seen, Fault::server}));
}

TEST(ProbeVerdict, ReadsTheNameBeforeAnythingElse)
{
    ServerAnswer answer;
    answer.ipv4.state = NameAnswer::State::none;
    answer.ipv6.state = NameAnswer::State::none;
    EXPECT_EQ(first(answer).meaning, Meaning::nameUnknown);

    answer.ipv4.state = NameAnswer::State::noAnswer;
    EXPECT_EQ(first(answer).meaning, Meaning::resolverSilent);

    answer = healthy(false, false);
    answer.ipv4.state = NameAnswer::State::none;
    answer.ipv6.state = NameAnswer::State::found;
    EXPECT_EQ(first(answer).meaning, Meaning::onlyIpv6);
}

TEST(ProbeVerdict, SaysOnlyThatWeMustWaitIfNothingWasSent)
{
    ServerAnswer answer;
    answer.mustWaitSeconds = 12;

    EXPECT_EQ(meanings(answer), std::vector<Meaning> {Meaning::mustWait});
}

ProbeStatement keyStatement(KeyAnswer::State state, std::uint16_t sentTo, bool hears4500)
{
    ServerAnswer answer = healthy(true, false);
    answer.key.state = state;
    answer.key.sentToPort = sentTo;
    if (!hears4500)
        answer.ikev1On4500 = unanswered(State::silent);
    const auto statements = judge(answer);
    const auto found = std::find_if(statements.begin(), statements.end(), [](const ProbeStatement& s) {
        return s.meaning >= Meaning::keyRight && s.meaning <= Meaning::noKeyForThisClient;
    });
    return found == statements.end() ? ProbeStatement {} : *found;
}

TEST(ProbeVerdict, IsAsSureAboutTheKeyAsTheAnswerAllows)
{
    using Key = KeyAnswer::State;
    EXPECT_EQ(keyStatement(Key::right, 4500, true),
        (ProbeStatement {Meaning::keyRight, Certainty::seen, Fault::none}));
    EXPECT_EQ(keyStatement(Key::rightButRefused, 4500, true),
        (ProbeStatement {Meaning::keyRightButRefused, Certainty::seen, Fault::server}));
    EXPECT_EQ(keyStatement(Key::wrong, 4500, true),
        (ProbeStatement {Meaning::keyWrong, Certainty::seen, Fault::thisPc}));
    EXPECT_EQ(keyStatement(Key::refusedUnprotected, 4500, true).certainty, Certainty::likely);
    EXPECT_EQ(keyStatement(Key::noKeyForThisClient, 500, true).fault, Fault::server);
}

TEST(ProbeVerdict, DoesNotCallAKeyWrongThatMayHaveBeenLostOn4500)
{
    using Key = KeyAnswer::State;
    EXPECT_EQ(keyStatement(Key::onlyRepeats, 4500, true).meaning, Meaning::keyProbablyWrong);
    EXPECT_EQ(keyStatement(Key::onlyRepeats, 500, false).meaning, Meaning::keyProbablyWrong);
    EXPECT_EQ(keyStatement(Key::onlyRepeats, 4500, false).meaning, Meaning::keyUndecided);
    EXPECT_EQ(keyStatement(Key::silent, 4500, true).meaning, Meaning::keyUndecided);
}

} // namespace
} // namespace repair
