// The PPP settings, and that no failure before PPP is ever laid at their door.
#include "tests/core/steps/photo.h"

namespace repair {
namespace {

using namespace photo;

TEST(LcpExtensionsOn, IsBrokenWhereLcpItselfFailed)
{
    const auto found = diagnosed(steps::lcpExtensionsOn, {text("LcpExtensions", "0"), lastDial(20224, 734)});

    ASSERT_TRUE(isBroken(found));
    EXPECT_EQ(
        problemOf(found).repair, only(Change{field("LcpExtensions"), std::string("0"), std::string("1")}));
}

TEST(LcpExtensionsOn, OnlyAsksAfterAnErrorThatPppCannotCause)
{
    EXPECT_TRUE(isSuspect(diagnosed(steps::lcpExtensionsOn, {text("LcpExtensions", "0"), failedWith(789)})));
}

TEST(LcpExtensionsOn, TakesAMissingLineAsOn)
{
    EXPECT_TRUE(isHealthy(diagnosed(steps::lcpExtensionsOn, {lastDial(20224, 734)})));
}

TEST(LcpExtensionsOn, CannotCauseAFailureToAgreeOnKeys)
{
    for (const Step* step : {&steps::lcpExtensionsOn, &steps::ipv4Included, &steps::encryptionAsNeeded,
             &steps::signInMethodsAllowed}) {
        EXPECT_FALSE(step->actsAt.contains(Stage::agreeOnKeys)) << step->id;
        EXPECT_FALSE(step->actsAt.contains(Stage::reachServer)) << step->id;
    }
}

TEST(Ipv4Included, TakesAwayOnlyTheBitForIpv4)
{
    const auto found = diagnosed(steps::ipv4Included, {text("ExcludedProtocols", "12")});

    ASSERT_TRUE(isBroken(found));
    EXPECT_EQ(problemOf(found).repair,
        only(Change{field("ExcludedProtocols"), std::string("12"), std::string("8")}));
}

TEST(Ipv4Included, LeavesAnEntryWithoutIpv6Alone)
{
    EXPECT_TRUE(isHealthy(diagnosed(steps::ipv4Included, {text("ExcludedProtocols", "8")})));
}

TEST(LastDial, IsTheLastOneOfThisEntryAndNotOfAnother)
{
    DialAttempt ours;
    ours.entry = "OFFICE vpn";
    ours.errorCode = 734;
    DialAttempt other;
    other.entry = "Home";
    other.errorCode = 809;
    const Seen history{Fact{RecentDials{}}, DialHistory{{ours, other}}};

    EXPECT_TRUE(isBroken(diagnosed(steps::lcpExtensionsOn, {text("LcpExtensions", "0"), history})));
}

} // namespace
} // namespace repair
