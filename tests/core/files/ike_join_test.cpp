// Events of IKE name no dial: they belong to the one in whose time they fall, if that is certain.
#include "core/events/ike_join.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

DialAttempt failedAt(std::int64_t time, std::uint32_t code = 789)
{
    DialAttempt dial;
    dial.startedAt = time;
    dial.highestEvent = 20222;
    dial.errorCode = code;
    return dial;
}

IkeEvent because(std::int64_t time, std::uint32_t code, const char* peer = "203.0.113.10")
{
    return {time, peer, {code, IkeFailure::Mode::main, IkeFailure::Side::thisPc}};
}

std::uint32_t reasonOf(const DialAttempt& dial)
{
    return dial.ikeFailure ? dial.ikeFailure->code : 0;
}

TEST(IkeJoin, GivesEachDialTheLastReasonOfItsOwnTime)
{
    DialHistory history {{failedAt(100), failedAt(160)}};

    addIkeFailures(
        history, {because(170, 13805), because(130, 13801), because(120, 13824), because(99, 13868)});

    EXPECT_EQ(reasonOf(history.attempts[0]), 13801u);
    EXPECT_EQ(reasonOf(history.attempts[1]), 13805u);
}

TEST(IkeJoin, SaysNothingWhereTwoPeersFailed)
{
    DialHistory history {{failedAt(100)}};

    addIkeFailures(history, {because(110, 13801), because(120, 13805, "198.51.100.1")});

    EXPECT_EQ(history.attempts[0].ikeFailure, std::nullopt);
}

TEST(IkeJoin, LeavesDialsAloneThatDidNotFailOverKeys)
{
    DialHistory history {{failedAt(100, 691), failedAt(300, 0), failedAt(500), failedAt(900)}};
    history.attempts[0].highestEvent = 20224;
    history.attempts[2].connected = true;

    addIkeFailures(
        history, {because(110, 13801), because(310, 13801), because(510, 13801), because(1080, 13801)});

    for (const DialAttempt& dial : history.attempts)
        EXPECT_EQ(dial.ikeFailure, std::nullopt) << dial.startedAt;
}

} // namespace
} // namespace repair
