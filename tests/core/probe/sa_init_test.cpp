// IKE_SA_INIT with its detours, against a scripted server.
#include "core/probe/probe.h"
#include "tests/core/probe/scripted_responder.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

const Endpoint behindNat {ip("203.0.113.9"), 17342};
const Endpoint privateServer {ip("10.50.0.2"), 500};

/// Only IKEv2 is spoken, so that everything known comes from it.
ServerAnswer askIkev2(ResponderManners manners)
{
    ScriptedNetwork network;
    network.localAddress = ip("192.168.77.10");
    ScriptedMemory memory(network);
    manners.speaksIkev1 = false;
    ScriptedResponder server(network, manners);
    server.listenOn(ip("198.51.100.1"));
    return probe({ServerAddress {"198.51.100.1", std::nullopt}}, {network, memory}, nullptr, {}).value();
}

TEST(SaInit, TellsNatOnBothSides)
{
    ResponderManners manners;
    manners.seesClientAs = behindNat;
    manners.callsItself = privateServer;

    const ServerAnswer answer = askIkev2(manners);

    ASSERT_TRUE(answer.nat);
    EXPECT_TRUE(answer.nat->clientBehindNat);
    EXPECT_TRUE(answer.nat->serverBehindNat);
    EXPECT_EQ(answer.nat->ikeVersion, 2);
}

TEST(SaInit, SeesNoNatWhereThereIsNone)
{
    const ServerAnswer answer = askIkev2({});

    ASSERT_TRUE(answer.nat);
    EXPECT_FALSE(answer.nat->clientBehindNat);
    EXPECT_FALSE(answer.nat->serverBehindNat);
}

TEST(SaInit, ComesBackWithTheCookie)
{
    ResponderManners manners;
    manners.asksForCookie = true;

    const ServerAnswer answer = askIkev2(manners);

    EXPECT_EQ(answer.ikev2On500.state, IkeAnswer::State::accepted);
}

TEST(SaInit, ComesBackWithTheGroupThatIsWanted)
{
    for (const std::uint16_t group : {2, 5, 19, 20}) {
        ResponderManners manners;
        manners.wantsGroup = group;

        const ServerAnswer answer = askIkev2(manners);

        EXPECT_EQ(answer.ikev2On500.state, IkeAnswer::State::accepted) << group;
    }
}

TEST(SaInit, TakesBothDetoursInOneRun)
{
    ResponderManners manners;
    manners.asksForCookie = true;
    manners.wantsGroup = 19;

    EXPECT_EQ(askIkev2(manners).ikev2On500.state, IkeAnswer::State::accepted);
}

TEST(SaInit, ReportsAGroupItCannotOfferAsARefusal)
{
    ResponderManners manners;
    manners.wantsGroup = 31;

    const ServerAnswer answer = askIkev2(manners);

    EXPECT_EQ(answer.ikev2On500.state, IkeAnswer::State::otherNotify);
    EXPECT_EQ(answer.ikev2On500.notify, 17);
}

TEST(SaInit, CallsSilenceAfterTheCookieALimitAndNotSilence)
{
    ResponderManners manners;
    manners.asksForCookie = true;
    manners.silentAfterCookie = true;

    const ServerAnswer answer = askIkev2(manners);

    EXPECT_EQ(answer.ikev2On500.state, IkeAnswer::State::limited);
}

TEST(SaInit, LeavesOut4500IfThreeExchangesMayBeHalfOpen)
{
    const ServerAnswer answer = askIkev2({});

    EXPECT_EQ(answer.ikev1On500.state, IkeAnswer::State::silent);
    EXPECT_EQ(answer.ikev1On4500.state, IkeAnswer::State::silent);
    EXPECT_EQ(answer.ikev2On4500.state, IkeAnswer::State::notTried);
    EXPECT_EQ(answer.unfinishedExchanges, 3);
}

} // namespace
} // namespace repair
