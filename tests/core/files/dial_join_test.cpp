// Events of one dial belong together by their CoId, in whatever order they come.
#include "core/events/dial_join.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

TEST(DialJoin, TellsStageAndCodeOfAFailure)
{
    const std::vector<RasEvent> newestFirst {{20227, 131, {"{A}", "ann", "Office", "789"}},
        {20222, 101, {"{a}", "ann", "Office", "vpn.example.com"}},
        {20221, 100, {"{A}", "ann", "VPN", "per-user", "Office", "settings"}}};

    const DialHistory history = dialsFrom(newestFirst);

    ASSERT_EQ(history.attempts.size(), 1u);
    const DialAttempt& dial = history.attempts.front();
    EXPECT_EQ(dial.entry, "Office");
    EXPECT_EQ(dial.user, "ann");
    EXPECT_EQ(dial.startedAt, 100);
    EXPECT_EQ(dial.highestEvent, 20222);
    EXPECT_EQ(dial.errorCode, 789u);
    EXPECT_FALSE(dial.connected);
}

TEST(DialJoin, ReadsANegativeCodeAsHresult)
{
    const DialHistory history = dialsFrom({{20227, 1, {"{A}", "SYSTEM", "Office", "-2146762495"}}});

    EXPECT_EQ(history.attempts.at(0).errorCode, 0x800B0101u);
}

TEST(DialJoin, TakesAConnectionThatEndedForOneThatWasUp)
{
    const DialHistory history = dialsFrom({{20226, 9, {"{A}", "ann", "Office", "829"}}});

    EXPECT_TRUE(history.attempts.at(0).connected);
    EXPECT_EQ(history.attempts.at(0).highestEvent, 20225);
    EXPECT_EQ(history.attempts.at(0).errorCode, 0u);
}

TEST(DialJoin, TakesTheOtherFormOfFailureWhereTheUsualOneIsMissing)
{
    const DialHistory both =
        dialsFrom({{20227, 1, {"{A}", "ann", "Office", "789"}}, {20220, 2, {"{A}", "ann", "Office", "800"}}});
    const DialHistory other = dialsFrom({{20220, 2, {"{B}", "ann", "Office", "800"}}});

    EXPECT_EQ(both.attempts.at(0).errorCode, 789u);
    EXPECT_EQ(other.attempts.at(0).errorCode, 800u);
}

TEST(DialJoin, SortsOldestFirstAndKeepsNamelessEventsApart)
{
    const DialHistory history = dialsFrom(
        {{20227, 30, {"", "ann", "C", "691"}}, {20227, 10, {"", "ann", "A", "809"}}, {20227, 20, {}}});

    ASSERT_EQ(history.attempts.size(), 3u);
    EXPECT_EQ(history.attempts[0].entry, "A");
    EXPECT_EQ(history.attempts[1].entry, "");
    EXPECT_EQ(history.attempts[2].entry, "C");
}

} // namespace
} // namespace repair
