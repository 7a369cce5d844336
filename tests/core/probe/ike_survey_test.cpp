// Which exchanges are started, and that never more than three are left unfinished.
#include "core/probe/ike_survey.h"
#include "core/probe/probe.h"
#include "tests/core/probe/scripted_responder.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

using State = IkeAnswer::State;

class SurveyTest : public testing::Test {
protected:
    ScriptedNetwork network;
    ScriptedMemory memory {network};
    ResponderManners manners;
    const IpAddress server = ip("198.51.100.1");
    std::optional<std::uint16_t> deafPort;

    ServerAnswer ask()
    {
        network.localAddress = ip("192.168.77.10");
        ScriptedResponder responder(network, manners);
        responder.listenOn(server);
        if (deafPort)
            network.servers.erase({server, *deafPort});
        ProbeRequest request {ServerAddress {"198.51.100.1", std::nullopt}};
        request.asksForSstp = false;
        auto answer = probe(std::move(request), {network, memory}, nullptr, {});
        exchanges = responder.exchangesSeen();
        return answer.value();
    }

    std::size_t exchanges = 0;
};

TEST_F(SurveyTest, NeedsThreeExchangesForAServerThatAnswers)
{
    const ServerAnswer answer = ask();

    EXPECT_EQ(answer.ikev1On500.state, State::accepted);
    EXPECT_TRUE(answer.ikev1On500.keyExchanged);
    EXPECT_EQ(answer.ikev1On4500.state, State::accepted);
    EXPECT_EQ(answer.ikev2On500.state, State::accepted);
    EXPECT_EQ(exchanges, 3U);
    EXPECT_LT(answer.milliseconds, 50);
}

TEST_F(SurveyTest, BeginsNoFourthExchangeWhateverTheServerDoes)
{
    for (const bool speaksIkev1 : {true, false})
        for (const bool speaksIkev2 : {true, false})
            for (const std::optional<std::uint16_t> deaf :
                {std::optional<std::uint16_t>(), std::optional(ikePort), std::optional(natPort)}) {
                network.servers.clear();
                memory.forget();
                manners.speaksIkev1 = speaksIkev1;
                manners.speaksIkev2 = speaksIkev2;
                deafPort = deaf;
                EXPECT_LE(ask().unfinishedExchanges, 3);
                EXPECT_LE(exchanges, 3U);
            }
}

TEST_F(SurveyTest, LearnsNatFrom4500If500IsDropped)
{
    deafPort = ikePort;
    manners.seesClientAs = Endpoint {ip("203.0.113.9"), 17342};

    const ServerAnswer answer = ask();

    EXPECT_EQ(answer.ikev1On500.state, State::silent);
    EXPECT_EQ(answer.ikev1On4500.state, State::accepted);
    EXPECT_TRUE(answer.ikev1On4500.keyExchanged);
    EXPECT_EQ(answer.ikev2On4500.state, State::accepted);
    ASSERT_TRUE(answer.nat);
    EXPECT_EQ(answer.nat->port, 4500);
    EXPECT_TRUE(answer.nat->clientBehindNat);
}

TEST_F(SurveyTest, Tells4500SilentFrom500Answering)
{
    deafPort = natPort;

    const ServerAnswer answer = ask();

    EXPECT_EQ(answer.ikev1On500.state, State::accepted);
    EXPECT_EQ(answer.ikev1On4500.state, State::silent);
    EXPECT_EQ(answer.nat->port, 500);
}

TEST_F(SurveyTest, AsksAWiderListOnlyAfterWindowsOwnWasRefused)
{
    manners.chooses = {7, 256, 4, 14}; // AES-256 with SHA-256: Windows does not offer it

    const ServerAnswer answer = ask();

    EXPECT_EQ(answer.ikev1On500.state, State::noProposal);
    EXPECT_EQ(answer.windowsProposalAccepted, false);
    EXPECT_EQ(answer.transform, (IkeTransform {7, 256, 4, 14}));
}

TEST_F(SurveyTest, SaysNothingIsAcceptedIfNothingIs)
{
    manners.chooses = {1, 0, 1, 1}; // DES, MD5, 768 bits

    const ServerAnswer answer = ask();

    EXPECT_EQ(answer.windowsProposalAccepted, false);
    EXPECT_FALSE(answer.transform);
    EXPECT_EQ(answer.unfinishedExchanges, 1); // IKEv2
}

TEST_F(SurveyTest, SendsTheMarkerOn4500AndNowhereElse)
{
    (void)ask();

    const std::string marker(4, '\0');
    for (const SentDatagram& datagram : network.sent())
        EXPECT_EQ(datagram.bytes.starts_with(marker), datagram.to.port == natPort);
}

TEST_F(SurveyTest, SurvivesTheLossOfEveryOtherDatagram)
{
    ScriptedResponder responder(network, manners);
    responder.listenOn(server);
    int count = 0;
    for (auto& [endpoint, deliver] : network.servers)
        deliver = [real = deliver, &count](const SentDatagram& datagram) {
            if (++count % 2 == 0)
                real(datagram);
        };
    network.localAddress = ip("192.168.77.10");

    const auto answer = probe({ServerAddress {"198.51.100.1", std::nullopt}}, {network, memory}, nullptr, {});

    EXPECT_EQ(answer->ikev1On500.state, State::accepted);
    EXPECT_TRUE(answer->ikev1On500.keyExchanged);
    EXPECT_EQ(answer->ikev1On4500.state, State::accepted);
    EXPECT_EQ(responder.exchangesSeen(), 3U); // lost datagrams were repeated, not begun anew
}

} // namespace
} // namespace repair
