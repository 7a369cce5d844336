// What the probe says about a pre-shared key, for everything a server can do after message 5.
#include "core/probe/probe.h"
#include "tests/core/probe/scripted_responder.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

using After = ResponderManners::AfterFifth;
using State = KeyAnswer::State;

const Endpoint behindNat {ip("203.0.113.9"), 17342};

class KeyTest : public testing::Test {
protected:
    ScriptedNetwork network;
    ScriptedMemory memory {network};
    ResponderManners manners;

    Result<ServerAnswer> ask(std::string key)
    {
        network.localAddress = ip("192.168.77.10");
        ScriptedResponder server(network, manners);
        server.listenOn(ip("198.51.100.1"));
        ProbeRequest request {ServerAddress {"198.51.100.1", std::nullopt}};
        request.key = Secret(std::move(key));
        auto answer = probe(std::move(request), {network, memory}, nullptr, {});
        deletes = server.deletesSeen();
        return answer;
    }

    int deletes = 0;
};

class EveryTransform : public KeyTest, public testing::WithParamInterface<IkeTransform> { };

TEST_P(EveryTransform, ProvesTheRightKeyAndLeavesNothingBehind)
{
    manners.chooses = GetParam();

    const auto answer = ask("correct horse");

    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->key.state, State::right);
    EXPECT_EQ(answer->key.serverIdentity, "198.51.100.1");
    EXPECT_EQ(answer->transform, GetParam());
    EXPECT_EQ(deletes, 1);
    EXPECT_EQ(answer->unfinishedExchanges, 2); // 4500 and IKEv2, but not the proof
}

INSTANTIATE_TEST_SUITE_P(OfWindows, EveryTransform,
    testing::Values(IkeTransform {7, 256, 2, 20}, IkeTransform {7, 128, 2, 19}, IkeTransform {7, 256, 2, 14},
        IkeTransform {5, 0, 2, 14}, IkeTransform {5, 0, 2, 2}));

TEST_F(KeyTest, IsProvedOn500WithoutNat)
{
    EXPECT_EQ(ask("correct horse")->key.sentToPort, 500);
}

TEST_F(KeyTest, IsProvedOn4500WithNat)
{
    manners.seesClientAs = behindNat;

    const auto answer = ask("correct horse");

    EXPECT_EQ(answer->key.sentToPort, 4500);
    EXPECT_EQ(answer->key.state, State::right);
}

TEST_F(KeyTest, IsNotProvedToAServerWithAnotherKey)
{
    // Given a server that says nothing when it cannot read message 5
    const auto answer = ask("incorrect horse");

    EXPECT_EQ(answer->key.state, State::silent);
    EXPECT_EQ(deletes, 0);
}

TEST_F(KeyTest, IsWrongIfTheServerAnswersWithOtherKeys)
{
    manners.afterFifth = After::refuseUnreadably;

    EXPECT_EQ(ask("correct horse")->key.state, State::wrong);
}

TEST_F(KeyTest, IsRightIfTheRefusalCanBeRead)
{
    manners.afterFifth = After::refuseReadably;

    const auto answer = ask("correct horse");

    EXPECT_EQ(answer->key.state, State::rightButRefused);
    EXPECT_EQ(answer->key.notify, 24);
}

TEST_F(KeyTest, IsHeardOfOnPort500ThoughTheProofWentTo4500)
{
    manners.afterFifth = After::refuseUnreadably;
    manners.seesClientAs = behindNat;

    const auto answer = ask("correct horse");

    EXPECT_EQ(answer->key.sentToPort, 4500);
    EXPECT_EQ(answer->key.state, State::wrong);
}

TEST_F(KeyTest, TellsAnUnprotectedRefusalFromACertainOne)
{
    manners.afterFifth = After::notifyInTheClear;

    const auto answer = ask("correct horse");

    EXPECT_EQ(answer->key.state, State::refusedUnprotected);
    EXPECT_EQ(answer->key.notify, 24);
}

TEST_F(KeyTest, TellsRepetitionsFromSilence)
{
    manners.afterFifth = After::repeatFourth;
    EXPECT_EQ(ask("correct horse")->key.state, State::onlyRepeats);
}

TEST_F(KeyTest, WaitsLongEnoughForTheLastRepetition)
{
    manners.afterFifth = After::silence;

    const auto answer = ask("correct horse");

    EXPECT_EQ(answer->key.state, State::silent);
    EXPECT_GE(answer->milliseconds, 4000);
    EXPECT_LE(answer->milliseconds, 8000);
}

TEST_F(KeyTest, IsNotAskedForByAServerWithoutOne)
{
    manners.notifyInsteadOfFourth = 17;

    EXPECT_EQ(ask("correct horse")->key.state, State::noKeyForThisClient);
}

TEST_F(KeyTest, IsRefusedHereIfWindowsCouldNotHoldIt)
{
    EXPECT_EQ(ask(std::string("with\0NUL", 8)).error().kind, ErrorKind::invalidInput);
    EXPECT_EQ(ask("").error().kind, ErrorKind::invalidInput);
    EXPECT_EQ(ask(std::string(10 * 1024, 'k')).error().kind, ErrorKind::tooLarge);
    EXPECT_TRUE(network.sent().empty());
}

} // namespace
} // namespace repair
