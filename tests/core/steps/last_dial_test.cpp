// What the last dial proves about the keys of L2TP, and what it does not.
#include "core/steps/last_dial.h"

#include "tests/core/steps/photo.h"

namespace repair {
namespace {

using namespace photo;

bool passedKeys(const char* vpnStrategy, const Seen& dial)
{
    return lastDialPassedKeys(of({text("VpnStrategy", vpnStrategy), dial}), office);
}

TEST(LastDialPassedKeys, GoesByTheLinkOfAnEntryThatDialsNothingButL2tp)
{
    EXPECT_TRUE(passedKeys("3", lastDial(20223, 691)));
    EXPECT_TRUE(passedKeys("3", lastDial(20224, 631)));
    EXPECT_FALSE(passedKeys("3", lastDial(20222, 789)));
}

TEST(LastDialPassedKeys, DoesNotTakeTheLinkOfAnotherTypeForThatOfL2tp)
{
    for (const char* strategy : {"0", "4", "6", "8", "13"})
        for (const std::uint32_t code : {789U, 809U, 792U, 800U, 868U, 4711U})
            EXPECT_FALSE(passedKeys(strategy, lastDial(20224, code))) << strategy << " " << code;
}

TEST(LastDialPassedKeys, BelievesACodeThatComesAfterTheTunnelOnly)
{
    for (const std::uint32_t code : {691U, 718U, 720U, 734U})
        EXPECT_TRUE(passedKeys("0", lastDial(20224, code))) << code;
}

TEST(LastDialPassedKeys, DoesNotCountADialOfTheTimeBeforeTheTypeWasSet)
{
    EXPECT_FALSE(passedKeys("3", lastDial(20224, 800)));
}

TEST(LastDialPassedKeys, LeavesAnEntryAloneThatConnectsByWhateverType)
{
    EXPECT_TRUE(passedKeys("3", connected()));
    EXPECT_TRUE(passedKeys("0", connected()));
}

TEST(LastDialPassedKeys, IsFalseWithoutADial)
{
    EXPECT_FALSE(lastDialPassedKeys(of({text("VpnStrategy", "3")}), office));
}

} // namespace
} // namespace repair
