// Where it fails, whose fault that is, and what is never blamed.
#include "core/engine/verdict.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

Finding broken(const char* stepId)
{
    return {stepId, Chapter::services, Scope::machine, Broken {}, {}};
}

Finding unknown(const char* stepId)
{
    return {stepId, Chapter::services, Scope::machine, Unknown {Fact {BootTime {}}, 5}, {}};
}

Verdict verdictFor(
    std::uint32_t code, int event, const std::vector<Finding>& findings, const ServerAnswer* answer = nullptr)
{
    DialAttempt dial;
    dial.errorCode = code;
    dial.highestEvent = event;
    return judgeVerdict({findings, true, dial, answer});
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
    ServerAnswer answer;
    answer.address = "198.51.100.1";
    answer.ikev1On500.state = IkeAnswer::State::accepted;
    answer.key.state = KeyAnswer::State::wrong;

    const Verdict verdict = verdictFor(789, 20222, {}, &answer);

    EXPECT_EQ(verdict.id, verdictId::keyWrong);
    EXPECT_EQ(verdict.certainty, Certainty::seen);
}

TEST(Verdict, CallsSilenceOfAServerTheNetworkAtMostLikely)
{
    ServerAnswer answer;
    answer.address = "198.51.100.1";
    answer.ikev1On500.state = IkeAnswer::State::silent;

    const Verdict verdict = verdictFor(809, 20222, {}, &answer);

    EXPECT_EQ(verdict.fault, Fault::network);
    EXPECT_EQ(verdict.certainty, Certainty::likely);
}

TEST(Verdict, SaysSoWhereNothingIsWrong)
{
    const Verdict verdict = judgeVerdict({{}, true, std::nullopt, nullptr});

    EXPECT_EQ(verdict.fault, Fault::none);
    EXPECT_EQ(verdict.id, verdictId::nothingWrong);
}

} // namespace
} // namespace repair
