// A helper's view of a check: the same verdict as the caller's, from the code alone.
#include "app/session/caller.h"

#include "core/engine/verdict.h"
#include "core/probe/probe_verdict.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace repair {
namespace {

/// A check of a PC whose dial failed so, with these steps found.
Checked checkedWith(std::uint32_t code, std::vector<Finding> findings)
{
    Checked checked;
    checked.target = {"user", "Office VPN", "vpn.example"};
    DialAttempt dial;
    dial.highestEvent = 20222;
    dial.errorCode = code;
    checked.lastDial = dial;
    checked.snapshot = Snapshot({{Fact {WindowsBuild {}}, WindowsVersion {26100, 1, "24H2"}}});
    checked.findings = std::move(findings);
    checked.verdict = judgeVerdict({checked.findings, true, checked.lastDial, {}});
    return checked;
}

Finding finding(const char* step, Chapter chapter, Diagnosis diagnosis)
{
    return {step, chapter, Scope::machine, std::move(diagnosis), std::nullopt};
}

TEST(Caller, HelperAndCallerReadTheSameVerdict)
{
    const Checked checked = checkedWith(789,
        {finding("ikeext-enabled", Chapter::services, Broken {}),
            finding("lcp-extensions-on", Chapter::pppSettings, Broken {})});

    const auto code = decode(words(supportCodeOf(checked, {2, std::nullopt})));

    ASSERT_TRUE(code);
    EXPECT_EQ(checked.verdict, callersCheck(*code).verdict);
}

TEST(Caller, HelperTakesAQuestionForNoMoreThanTheCallerDoes)
{
    const Checked checked = checkedWith(789,
        {finding("nat-traversal-allowed", Chapter::natTraversal,
            Suspect {{.repair = {}, .evidence = {}, .seenHere = false}})});

    const CallersCheck seen = callersCheck(supportCodeOf(checked, {2, std::nullopt}));

    EXPECT_EQ(verdictId::keyOrServer, checked.verdict.id);
    EXPECT_EQ(checked.verdict, seen.verdict);
}

TEST(Caller, HelperReadsTheServersShareOfTheVerdict)
{
    // Given a check whose server is silent, behind a dial that nobody answered
    Checked checked = checkedWith(809, {});
    checked.lastDial->highestEvent = 20221;
    ServerAnswer silent;
    silent.address = "198.51.100.1";
    for (IkeAnswer* ike : {&silent.ikev1On500, &silent.ikev1On4500, &silent.ikev2On500})
        ike->state = IkeAnswer::State::silent;
    Snapshot::Values values = checked.snapshot.values();
    values.insert_or_assign(Address {Fact {ServerProbe {checked.target.server}}}, silent);
    checked.snapshot = Snapshot(std::move(values));
    checked.verdict = judgeVerdict({{}, true, checked.lastDial, judge(silent)});

    const auto code = decode(words(supportCodeOf(checked, {2, std::nullopt})));

    ASSERT_TRUE(code);
    ASSERT_TRUE(code->server);
    EXPECT_EQ(ProbeMeaning::nobodyAnswers, code->server->meaning);
    EXPECT_EQ(verdictId::nobodyAnswers, checked.verdict.id);
    EXPECT_EQ(checked.verdict, callersCheck(*code).verdict);
}

TEST(Caller, HasAFindingForEachStep)
{
    const Checked checked =
        checkedWith(789, {finding("nat-traversal-allowed", Chapter::natTraversal, Suspect {})});

    const CallersCheck seen = callersCheck(supportCodeOf(checked, {2, std::nullopt}));

    EXPECT_EQ(26U, seen.findings.size());
    EXPECT_EQ(1, std::ranges::count_if(seen.findings, [](const Finding& each) { return each.isSuspect(); }));
}

TEST(Caller, TellsTheReleaseOfWindows)
{
    const SupportCode code = supportCodeOf(checkedWith(789, {}), {1, std::nullopt});

    EXPECT_EQ(WindowsClass::windows11V24H2, code.windows);
}

TEST(Caller, AnErrorWithoutANumberIsStillAFailure)
{
    const SupportCode code = supportCodeOf(checkedWith(4711, {}), {2, std::nullopt});

    const Verdict verdict = callersCheck(code).verdict;

    EXPECT_FALSE(verdict.code);
    EXPECT_NE(verdictId::nothingWrong, verdict.id);
}

TEST(Caller, SaysThatThereIsNoConnection)
{
    Checked checked = checkedWith(789, {});
    checked.target = {};

    EXPECT_EQ(verdictId::noEntry, callersCheck(supportCodeOf(checked, {1, std::nullopt})).verdict.id);
}

} // namespace
} // namespace repair
