// What a server said has a number that never changes, and the most telling thing is what is told.
#include "core/support_code/server_field.h"

#include "core/support_code/fields.h"
#include "core/support_code/findings_field.h"

#include <gtest/gtest.h>

namespace repair::coding {
namespace {

using M = ProbeMeaning;

std::vector<ProbeStatement> saying(std::initializer_list<M> meanings)
{
    std::vector<ProbeStatement> statements;
    for (const M meaning : meanings)
        statements.push_back(stated(meaning));
    return statements;
}

TEST(ServerField, NumbersAreForEver)
{
    EXPECT_EQ(0U, tryServerNumber({M::ikeAnswers, false}));
    EXPECT_EQ(1U, tryServerNumber({M::ikeAnswers, true}));
    EXPECT_EQ(5U, tryServerNumber({M::port4500Closed, true}));
    EXPECT_EQ(15U, tryServerNumber({M::nobodyAnswers, false}));
    EXPECT_EQ(21U, tryServerNumber({M::noIpv6Here, false}));
    EXPECT_FALSE(tryServerSignAt(22));
}

TEST(ServerField, EveryNumberIsReadBackAsItself)
{
    for (std::uint32_t number = 0; number < 32; ++number)
        if (const auto sign = tryServerSignAt(number)) {
            EXPECT_EQ(number, tryServerNumber(*sign));
        }
}

TEST(ServerSign, PrefersWhatGoesWrongToTheAnswerItself)
{
    EXPECT_EQ((ServerSign {M::port4500Closed, true}),
        tryServerSign(saying({M::ikeAnswers, M::port4500Closed, M::natSettingNeeded, M::clientBehindNat})));
    EXPECT_EQ((ServerSign {M::ikeAnswers, true}),
        tryServerSign(saying({M::ikeAnswers, M::natSettingNeeded, M::ikev2Offered})));
    EXPECT_EQ((ServerSign {M::nobodyAnswers, false}), tryServerSign(saying({M::nobodyAnswers})));
}

TEST(ServerSign, SaysNothingWhereNothingWasAsked)
{
    EXPECT_FALSE(tryServerSign({}));
    EXPECT_FALSE(tryServerSign(saying({M::mustWait})));
}

TEST(ServerSign, TakesFromACodeWithoutItNothingThatItHad)
{
    // Given what a program of layout 1 and one of a layout to come would write
    constexpr std::uint64_t layout3 = std::uint64_t {3} << 48;
    constexpr std::uint64_t layout2 = std::uint64_t {2} << 48;
    constexpr std::uint64_t layout1 = std::uint64_t {1} << 48;
    constexpr std::uint64_t noNumber = std::uint64_t {22} << findingsBitsBesideServer;
    constexpr std::uint64_t beyondTheLast = (std::uint64_t {1} << findingsBitsBesideServer) - 1;

    EXPECT_EQ(SupportCode {}, tryReadFields(layout1));
    EXPECT_EQ((ServerSign {M::ikeAnswers, false}), tryReadFields(layout2)->server);
    EXPECT_FALSE(tryReadFields(layout2 | noNumber));
    EXPECT_FALSE(tryReadFields(layout2 | beyondTheLast));
    EXPECT_FALSE(tryReadFields(layout3));
    EXPECT_FALSE(tryReadFields(0));
}

} // namespace
} // namespace repair::coding
