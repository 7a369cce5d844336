// What a check becomes in a support code, and that nothing private can be in it.
#include "core/support_code/support_code.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <regex>
#include <type_traits>

namespace repair {
namespace {

// No string, no pointer, nothing that grows: there is no place for a name.
static_assert(std::is_trivially_copyable_v<SupportCode>);

Finding finding(const char* id, Diagnosis diagnosis)
{
    return {id, Chapter::services, Scope::machine, std::move(diagnosis), std::nullopt};
}

DialAttempt failedWith(std::uint32_t code)
{
    DialAttempt dial;
    dial.highestEvent = 20222;
    dial.errorCode = code;
    return dial;
}

/// The story of the mockups: 789, the key service off, a certificate chosen, perhaps a router.
SupportCode mockupCode()
{
    const std::vector<Finding> findings {finding("ikeext-enabled", Broken {}),
        finding("preshared-key-chosen", Broken {}), finding("nat-traversal-allowed", Suspect {}),
        finding("no-restart-pending", Unknown {}), finding("type-is-l2tp", Healthy {})};
    return supportCodeFor({findings, failedWith(789), 26100, true, {2, std::nullopt}});
}

TEST(SupportCode, TellsWhatTheCallersPcFound)
{
    const auto code = decode(words(mockupCode()));

    ASSERT_TRUE(code);
    EXPECT_EQ(StepSign::broken, code->sign("ikeext-enabled"));
    EXPECT_EQ(StepSign::broken, code->sign("preshared-key-chosen"));
    EXPECT_EQ(StepSign::suspect, code->sign("nat-traversal-allowed"));
    EXPECT_EQ(StepSign::unknown, code->sign("no-restart-pending"));
    EXPECT_EQ(StepSign::healthy, code->sign("type-is-l2tp"));
    EXPECT_EQ(WindowsClass::windows11V24H2, code->windows);
    EXPECT_EQ(2, code->page.number);
    EXPECT_EQ(789U, code->error);
    EXPECT_EQ(Stage::agreeOnKeys, code->stages().only());
}

TEST(SupportCode, IsSpelledTheSameForEver)
{
    EXPECT_EQ("badih torab dizar tuhas", words(mockupCode()));
    EXPECT_EQ("00N-6TR-0BW-QQ8C", characters(mockupCode()));
    EXPECT_EQ("bibuz vopam bikog moriz", words(SupportCode {}));
    EXPECT_EQ("08F-ZAH-02T-72PZ", characters(SupportCode {}));
}

TEST(SupportCode, HasFourWordsAndThirteenCharactersInGroups)
{
    const std::regex fourWords("([bdfghj-np-tvz][aiou][bdfghj-np-tvz][aiou][bdfghj-np-tvz]( |$)){4}");
    const std::regex groups("[0-9A-F][0-9A-HJKMNP-TV-Z]{2}(-[0-9A-HJKMNP-TV-Z]{3}){2}-[0-9A-HJKMNP-TV-Z]{4}");

    EXPECT_TRUE(std::regex_match(words(mockupCode()), fourWords)) << words(mockupCode());
    EXPECT_TRUE(std::regex_match(characters(mockupCode()), groups)) << characters(mockupCode());
}

TEST(SupportCode, SaysNothingOfNamesAddressesAndEvidence)
{
    DialAttempt named = failedWith(789);
    named.user = "alice";
    named.entry = "Office VPN";
    Broken broken;
    broken.evidence = {{"service", {"vpn.example"}}};
    const std::vector<Finding> told {finding("ikeext-enabled", broken)};
    const std::vector<Finding> bare {finding("ikeext-enabled", Broken {})};

    const auto withNames = supportCodeFor({told, named, 19045, true, {}});
    const auto without = supportCodeFor({bare, failedWith(789), 19045, true, {}});

    EXPECT_EQ(words(without), words(withNames));
}

TEST(SupportCode, KnowsTheLastDialThatDidNotFail)
{
    const std::vector<Finding> none;
    DialAttempt up = failedWith(0);
    up.connected = true;

    EXPECT_EQ(LastDial::none, decode(words(supportCodeFor({none, std::nullopt, 0, true, {}})))->lastDial);
    EXPECT_EQ(LastDial::connected, decode(words(supportCodeFor({none, up, 0, true, {}})))->lastDial);
    EXPECT_EQ(LastDial::noEntry, decode(words(supportCodeFor({none, up, 0, false, {}})))->lastDial);
}

TEST(SupportCode, FlagsAnErrorThatHasNoNumber)
{
    const std::vector<Finding> none;

    const auto code = decode(words(supportCodeFor({none, failedWith(4711), 0, true, {}})));

    ASSERT_TRUE(code);
    EXPECT_EQ(LastDial::failed, code->lastDial);
    EXPECT_FALSE(code->error);
    EXPECT_EQ(20222, code->highestEvent);
}

TEST(SupportCode, TellsWhatTheServerItselfSaid)
{
    const std::vector<Finding> findings {finding("nat-traversal-allowed", Broken {})};
    const ServerSign said {ProbeMeaning::ikeAnswers, true};

    const auto code = decode(words(supportCodeFor({findings, failedWith(809), 26100, true, {}, said})));

    ASSERT_TRUE(code);
    EXPECT_EQ(said, code->server);
    EXPECT_EQ(StepSign::broken, code->sign("nat-traversal-allowed"));
    EXPECT_EQ(809U, code->error);
}

TEST(SupportCode, LeavesTheServerOutRatherThanASixthFinding)
{
    const ServerSign said {ProbeMeaning::nobodyAnswers, false};
    std::vector<Finding> findings {finding("ikeext-enabled", Broken {}), finding("bfe-running", Broken {}),
        finding("rasman-enabled", Suspect {}), finding("type-is-l2tp", Unknown {}),
        finding("ipv4-included", Broken {})};

    const auto five = decode(words(supportCodeFor({findings, failedWith(809), 26100, true, {}, said})));
    findings.push_back(finding("no-restart-pending", Unknown {}));
    const auto six = decode(words(supportCodeFor({findings, failedWith(809), 26100, true, {}, said})));

    ASSERT_TRUE(five && six);
    EXPECT_EQ(said, five->server);
    EXPECT_EQ(StepSign::suspect, five->sign("rasman-enabled"));
    EXPECT_FALSE(six->server);
    EXPECT_EQ(StepSign::unknown, six->sign("no-restart-pending"));
}

TEST(SupportCode, ChangesWithThePage)
{
    SupportCode code = mockupCode();
    std::vector<std::string> seen;
    for (int page = 0; page <= 8; ++page)
        for (const Chapter chapter : allChapters) {
            code.page = {page, page == 3 ? std::optional(chapter) : std::nullopt};
            EXPECT_EQ(code.page, decode(characters(code))->page);
            seen.push_back(words(code));
        }

    std::sort(seen.begin(), seen.end());
    EXPECT_EQ(16, std::unique(seen.begin(), seen.end()) - seen.begin());
}

} // namespace
} // namespace repair
