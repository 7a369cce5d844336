// Where it fails, whose fault that is, and what is never blamed.
#include "core/engine/verdict.h"

#include <gtest/gtest.h>

#include <tuple>
#include <utility>

namespace repair {
namespace {

Finding broken(const char* stepId)
{
    return {stepId, Chapter::services, Scope::machine, Broken {}, {}};
}

Finding suspect(const char* stepId, bool seenHere = true)
{
    Suspect suspect;
    suspect.seenHere = seenHere;
    return {stepId, Chapter::services, Scope::machine, suspect, {}};
}

Finding unknown(const char* stepId)
{
    return {stepId, Chapter::services, Scope::machine, Unknown {Fact {BootTime {}}, 5}, {}};
}

Verdict verdictFor(std::uint32_t code, int event, const std::vector<Finding>& findings,
    std::vector<ProbeStatement> serverSays = {})
{
    DialAttempt dial;
    dial.errorCode = code;
    dial.highestEvent = event;
    return judgeVerdict({findings, true, dial, std::move(serverSays)});
}

TEST(Verdict, NeverBlamesPppFor789)
{
    const Verdict verdict = verdictFor(789, 20222, {broken("lcp-extensions-on"), broken("ipv4-included")});

    EXPECT_TRUE(verdict.blamed.empty());
    EXPECT_EQ(verdict.unrelated, (std::vector<std::string> {"lcp-extensions-on", "ipv4-included"}));
    EXPECT_EQ(verdict.stage, Stage::agreeOnKeys);
    EXPECT_EQ(verdict.id, verdictId::keyOrServer);
}

TEST(Verdict, BlamesABrokenServiceFor789)
{
    const Verdict verdict = verdictFor(789, 20222, {broken("ikeext-enabled"), broken("lcp-extensions-on")});

    EXPECT_EQ(verdict.fault, Fault::thisPc);
    EXPECT_EQ(verdict.certainty, Certainty::seen);
    EXPECT_EQ(verdict.blamed, std::vector<std::string> {"ikeext-enabled"});
}

TEST(Verdict, StaysOpenWhereWhatMattersCouldNotBeRead)
{
    const Verdict verdict = verdictFor(789, 20222, {unknown("ikeext-enabled")});

    EXPECT_EQ(verdict.id, verdictId::couldNotTell);
    EXPECT_EQ(verdict.fault, Fault::unknown);
}

TEST(Verdict, BelievesTheServerThatTheKeyIsWrong)
{
    const Verdict verdict =
        verdictFor(789, 20222, {}, {{ProbeMeaning::keyWrong, Certainty::seen, Fault::thisPc}});

    EXPECT_EQ(verdict.id, verdictId::keyWrong);
    EXPECT_EQ(verdict.certainty, Certainty::seen);
}

TEST(Verdict, NeverCallsSilenceBlocked)
{
    const ProbeStatement silence {ProbeMeaning::nobodyAnswers, Certainty::possible, Fault::unknown};

    for (const auto& serverSays : {std::vector<ProbeStatement> {}, {silence}}) {
        const Verdict verdict = verdictFor(809, 20222, {}, serverSays);

        EXPECT_EQ(verdict.id, verdictId::nobodyAnswers);
        EXPECT_EQ(verdict.fault, Fault::unknown);
        EXPECT_EQ(verdict.certainty, Certainty::possible);
    }
}

TEST(Verdict, TakesARefusalForTheServersAndAForbiddingFirewallForTheNetworks)
{
    const Verdict refused =
        verdictFor(809, 20222, {}, {{ProbeMeaning::noIkeService, Certainty::likely, Fault::server}});
    const Verdict forbidden =
        verdictFor(809, 20222, {}, {{ProbeMeaning::forbiddenOnTheWay, Certainty::likely, Fault::network}});

    EXPECT_EQ(refused.id, verdictId::noService);
    EXPECT_EQ(refused.fault, Fault::server);
    EXPECT_EQ(forbidden.id, verdictId::networkBlocks);
    EXPECT_EQ(forbidden.fault, Fault::network);
}

TEST(Verdict, DoesNotSayNobodyAnswersOfAServerThatAnsweredTheProbe)
{
    const std::vector<ProbeStatement> healthy {{ProbeMeaning::ikeAnswers, Certainty::seen, Fault::none},
        {ProbeMeaning::clientBehindNat, Certainty::seen, Fault::none}};

    const Verdict verdict = verdictFor(809, 20222, {}, healthy);

    EXPECT_EQ(verdict.id, verdictId::serverAnswers);
    EXPECT_EQ(verdict.certainty, Certainty::possible);
}

TEST(Verdict, DoesNotTakeSilenceForTheReasonWhereL2tpMayGoOutBare)
{
    for (const ProbeMeaning meaning :
        {ProbeMeaning::nobodyAnswers, ProbeMeaning::onlyTcpAnswers, ProbeMeaning::noIkeService}) {
        const Verdict bare = verdictFor(809, 20222, {suspect("ipsec-allowed")}, {stated(meaning)});
        const Verdict other = verdictFor(809, 20222, {suspect("nat-value-in-place")}, {stated(meaning)});

        EXPECT_EQ(bare.id, verdictId::maybeSettings);
        EXPECT_EQ(bare.blamed, std::vector<std::string> {"ipsec-allowed"});
        EXPECT_NE(other.id, verdictId::maybeSettings);
        EXPECT_TRUE(other.blamed.empty());
    }
}

TEST(Verdict, BlamesTheServerAfterTheKeysOnlyWhereNothingHereIsOpen)
{
    constexpr const char* methods = "sign-in-methods-allowed";
    for (const auto& [code, id, step] : {std::tuple {691U, verdictId::signInRefused, methods},
             std::tuple {734U, verdictId::serverEnds, methods},
             std::tuple {738U, verdictId::serverEnds, "no-restart-pending"}}) {
        const Verdict clear = verdictFor(code, 20224, {});
        const Verdict open = verdictFor(code, 20224, {suspect(step, false)});

        EXPECT_EQ(clear.id, id);
        EXPECT_EQ(clear.fault, Fault::server);
        EXPECT_EQ(clear.certainty, Certainty::likely);
        EXPECT_EQ(open.id, id);
        EXPECT_EQ(open.fault, Fault::unknown);
        EXPECT_EQ(open.certainty, Certainty::possible);
    }
}

TEST(Verdict, BlamesTheServerWhereWhatIsOpenCannotShowThere)
{
    const Verdict verdict = verdictFor(691, 20224, {suspect("nat-traversal-allowed", false)});

    EXPECT_EQ(verdict.fault, Fault::server);
}

TEST(Verdict, BlamesNeitherSideForAnAddressThatNobodyRefused)
{
    for (const std::uint32_t code : {720U, 728U}) {
        const Verdict verdict = verdictFor(code, 20224, {});

        EXPECT_EQ(verdict.id, verdictId::noAddress) << code;
        EXPECT_EQ(verdict.fault, Fault::unknown) << code;
        EXPECT_EQ(verdict.certainty, Certainty::possible) << code;
    }
}

TEST(Verdict, SaysSoWhereNothingIsWrong)
{
    const Verdict verdict = judgeVerdict({{}, true, std::nullopt, {}});

    EXPECT_EQ(verdict.fault, Fault::none);
    EXPECT_EQ(verdict.id, verdictId::nothingWrong);
}

} // namespace
} // namespace repair
