// The stage of a failed dial, from the event sequences and codes of public RasClient logs.
#include "core/model/handshake.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

TEST(StageFrom, PlacesAnUnresolvedNameAtFindServer)
{
    // 20221, 20222, 20227 with 868
    EXPECT_EQ(stageFrom(20222, 868), Stage::findServer);
}

TEST(StageFrom, Places789AtTheKeysWhateverTheEventsSay)
{
    for (const int event : {0, 20220, 20221, 20222, 20223, 20224, 20225, 20227})
        EXPECT_EQ(stageFrom(event, 789), Stage::agreeOnKeys) << event;
}

TEST(StageFrom, TellsADisconnectionInTheTunnelFromOneInPpp)
{
    // Before "link established" 628 can only be the tunnel; after it the tunnel stands.
    EXPECT_EQ(stageFrom(20222, 628), Stage::buildTunnel);
    EXPECT_EQ(stageFrom(20224, 628), std::nullopt);
    EXPECT_EQ(possibleStages(20224, 628), (Stages{Stage::agreeOnPpp, Stage::signIn}));
}

TEST(StageFrom, LeavesOpenWhere809Broke)
{
    EXPECT_EQ(stageFrom(20222, 809), std::nullopt);
    EXPECT_EQ(possibleStages(20222, 809).inOrder(),
        (std::vector{Stage::reachServer, Stage::agreeOnKeys, Stage::buildTunnel}));
}

TEST(StageFrom, TellsABrokenDeviceFromABrokenTunnel)
{
    EXPECT_EQ(stageFrom(20221, 651), Stage::notStarted);
    EXPECT_EQ(stageFrom(20222, 651), std::nullopt);
}

TEST(StageFrom, PlacesWrongPasswordsAtSignIn)
{
    EXPECT_EQ(stageFrom(20224, 691), Stage::signIn);
    EXPECT_EQ(stageFrom(20223, 691), Stage::signIn);
}

TEST(StageFrom, ReadsAnExpiredCertificateByItsEvents)
{
    // -2146762495 appears for IKEv2 in the key exchange, and for EAP inside the tunnel.
    EXPECT_EQ(stageFrom(20222, 0x800B0101), Stage::agreeOnKeys);
    EXPECT_EQ(stageFrom(20224, 0x800B0101), Stage::signIn);
}

TEST(StageFrom, PlacesADropAfterTheConnection)
{
    EXPECT_EQ(stageFrom(20226, 829), Stage::connected);
    EXPECT_EQ(stageFrom(20226, 807), Stage::connected);
}

TEST(PossibleStages, FallBackToTheEventsForAnUnknownCode)
{
    EXPECT_EQ(possibleStages(20224, 4242), (Stages{Stage::agreeOnPpp, Stage::signIn, Stage::getAddress}));
    EXPECT_TRUE(possibleStages(20227, 4242).isEmpty());
    EXPECT_TRUE(possibleStages(0, 4242).isEmpty());
}

TEST(PossibleStages, NarrowA800ToWhatTheEventsAllow)
{
    EXPECT_EQ(possibleStages(20222, 800),
        (Stages{Stage::findServer, Stage::reachServer, Stage::agreeOnKeys, Stage::buildTunnel}));
}

TEST(Stages, KnowWhetherAllComeBeforeAnother)
{
    const Stages early{Stage::notStarted, Stage::buildTunnel};

    EXPECT_TRUE(early.areBefore(Stage::agreeOnPpp));
    EXPECT_FALSE(early.areBefore(Stage::buildTunnel));
    EXPECT_FALSE((Stages{Stage::reachServer, Stage::signIn}).areBefore(Stage::agreeOnPpp));
}

TEST(Stages, HaveAnIdEach)
{
    EXPECT_EQ(idOf(Stage::notStarted), "not-started");
    EXPECT_EQ(idOf(Stage::agreeOnKeys), "agree-on-keys");
    EXPECT_EQ(idOf(Stage::connected), "connected");
}

} // namespace
} // namespace repair
