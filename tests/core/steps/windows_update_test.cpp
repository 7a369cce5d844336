// Builds that an update broke, at the edges of their ranges, and restarts that Windows waits for.
#include "tests/core/steps/photo.h"

namespace repair {
namespace {

using namespace photo;

Diagnosis on(std::uint32_t build, std::uint32_t revision)
{
    return diagnosed(steps::buildNotKnownBad, {{Fact{WindowsBuild{}}, WindowsVersion{build, revision, ""}}});
}

TEST(BuildNotKnownBad, KnowsJanuary2022FromItsFirstToItsLastRevision)
{
    EXPECT_TRUE(isHealthy(on(19044, 1465)));
    EXPECT_TRUE(isBroken(on(19044, 1466)));
    EXPECT_TRUE(isBroken(on(19044, 1468)));
    EXPECT_TRUE(isHealthy(on(19044, 1469)));
}

TEST(BuildNotKnownBad, NamesTheUpdateThatMendsIt)
{
    const Evidence expected{"build-breaks-ipsec", {"22000.434", "KB5009566", "KB5010795"}};

    EXPECT_EQ(problemOf(on(22000, 434)).evidence.front(), expected);
    EXPECT_TRUE(problemOf(on(22000, 434)).repair.empty());
}

TEST(BuildNotKnownBad, OnlyAsksWhereTheProtocolsWereNotTold)
{
    EXPECT_TRUE(isSuspect(on(22631, 3447)));
    EXPECT_TRUE(isHealthy(on(22631, 3593)));
}

TEST(NoRestartPending, SaysWhereWindowsAsksForOne)
{
    const auto found =
        diagnosed(steps::noRestartPending, {{Fact{PendingRestart{}}, TextList{{"Windows Update"}}}});

    ASSERT_TRUE(isSuspect(found));
    EXPECT_TRUE(problemOf(found).needsRestart);
    EXPECT_FALSE(problemOf(found).seenHere) << "decides no verdict";
    EXPECT_EQ(problemOf(found).evidence.front(), (Evidence{"restart-pending", {"Windows Update"}}));
}

TEST(NoRestartPending, IsHealthyWhereNothingWaits)
{
    EXPECT_TRUE(isHealthy(diagnosed(steps::noRestartPending, {{Fact{PendingRestart{}}, TextList{}}})));
}

} // namespace
} // namespace repair
