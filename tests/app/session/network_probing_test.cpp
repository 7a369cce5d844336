// One run to a server in half a minute, whichever process asks; in between the kept answer stands for it.
#include "app/session/network_probing.h"

#include "core/probe/probe_memory_file.h"
#include "tests/core/probe/scripted_responder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <unistd.h>
#include <utility>

namespace repair {
namespace {

class SteppedClock final : public Clock {
public:
    Timestamp now() const override { return {seconds}; }
    std::int64_t seconds = 1'700'000'000;
};

/// A network of its own for each run, with one server in it.
class OneServer final : public Transport {
public:
    OneServer(const ResponderManners& manners, const std::string& local, int& runs)
        : m_responder(m_network, manners), m_runs(runs)
    {
        m_network.localAddress = ip(local);
        m_responder.listenOn(ip("198.51.100.1"));
    }
    Moment now() const override { return m_network.now(); }
    void startResolving(const std::string& host, IpFamily family) override
    {
        m_network.startResolving(host, family);
    }
    Result<SocketId> openUdp(const Endpoint& server) override { return m_network.openUdp(server); }
    Result<SocketId> openTcp(const Endpoint& server) override { return m_network.openTcp(server); }
    Result<Endpoint> localEndpoint(SocketId socket) const override { return m_network.localEndpoint(socket); }
    Status send(SocketId socket, std::string_view bytes) override
    {
        m_runs += std::exchange(m_isAsked, true) ? 0 : 1;
        return m_network.send(socket, bytes);
    }
    void close(SocketId socket) override { m_network.close(socket); }
    std::optional<NetworkEvent> wait(Moment until) override { return m_network.wait(until); }
    void wake() override { m_network.wake(); }

private:
    ScriptedNetwork m_network;
    ScriptedResponder m_responder;
    int& m_runs; ///< in which something was sent
    bool m_isAsked = false;
};

class NetworkProbingTest : public testing::Test {
protected:
    NetworkProbingTest()
        : m_folder(std::filesystem::temp_directory_path()
            / ("network-probing-" + std::to_string(getpid()) + "-"
                + testing::UnitTest::GetInstance()->current_test_info()->name()))
    { }
    ~NetworkProbingTest() override { std::filesystem::remove_all(m_folder); }

    /// As another process makes its own, over the same folder.
    NetworkProbing process()
    {
        return {[this] { return std::make_unique<OneServer>(m_manners, m_local, m_runs); },
            std::make_unique<ProbeMemoryFile>(m_folder / "probes", m_clock),
            AnswerFile(answerFileIn(m_folder.string()), m_clock)};
    }

    std::filesystem::path m_folder;
    SteppedClock m_clock;
    ResponderManners m_manners;
    std::string m_local = "192.168.77.10";
    int m_runs = 0;
};

constexpr const char* server = "198.51.100.1";

TEST_F(NetworkProbingTest, SecondProcessUsesTheAnswerOfTheFirst)
{
    const auto first = process().ask(server, {}, {});
    m_clock.seconds += 29;
    const auto second = process().ask(server, {}, {});

    ASSERT_TRUE(first && second);
    EXPECT_EQ(IkeAnswer::State::accepted, first->ikev1On500.state);
    EXPECT_EQ(*first, *second);
    EXPECT_EQ(1, m_runs);
}

TEST_F(NetworkProbingTest, KnowsAServerHoweverItIsWritten)
{
    (void)process().ask(server, {}, {});

    EXPECT_TRUE(process().lastAnswer("https://198.51.100.1:443/remote"));
}

TEST_F(NetworkProbingTest, AsksAgainAfterThePause)
{
    (void)process().ask(server, {}, {});
    m_clock.seconds += 30;
    (void)process().ask(server, {}, {});

    EXPECT_EQ(2, m_runs);
}

TEST_F(NetworkProbingTest, AnswerHeardInAnotherNetworkIsNone)
{
    (void)process().ask(server, {}, {});
    m_local = "10.20.0.5";

    EXPECT_FALSE(process().lastAnswer(server));
}

TEST_F(NetworkProbingTest, AskedFromAnotherNetworkItWaitsForThePauseAndThenAsks)
{
    // Given a PC that changed networks twelve seconds after the server was asked
    (void)process().ask(server, {}, {});
    m_local = "10.20.0.5";
    m_clock.seconds += 12;
    std::vector<std::uint32_t> waits;

    const auto answer = process().ask(server, [&](std::uint32_t seconds) { waits.push_back(seconds); }, {});

    // The pause is the server's: it cannot know that this is another network.
    EXPECT_EQ(18U, std::ranges::max(waits));
    ASSERT_TRUE(answer);
    EXPECT_FALSE(answer->mustWaitSeconds);
    EXPECT_EQ("10.20.0.5", answer->localAddress);
    EXPECT_EQ(2, m_runs);
}

TEST_F(NetworkProbingTest, CancelledQuestionHoldsUpTheNextOneOnlyForThePause)
{
    std::stop_source stop;
    const auto cut = process().ask(
        server, [&](std::uint32_t) { stop.request_stop(); }, stop.get_token());
    m_clock.seconds += 20;
    std::vector<std::uint32_t> waits;

    const auto answer = process().ask(server, [&](std::uint32_t seconds) { waits.push_back(seconds); }, {});

    EXPECT_FALSE(cut);
    EXPECT_EQ(10U, std::ranges::max(waits));
    EXPECT_EQ(IkeAnswer::State::accepted, answer->ikev1On500.state);
}

TEST_F(NetworkProbingTest, OlderAnswerFromHereSparesTheWait)
{
    // Given an answer of a minute ago, and a key that was tested just now
    const auto first = process().ask(server, {}, {});
    m_clock.seconds += 60;
    (void)process().testKey(server, Secret("correct horse"), {}, {});
    std::vector<std::uint32_t> waits;

    const auto second = process().ask(server, [&](std::uint32_t seconds) { waits.push_back(seconds); }, {});

    EXPECT_EQ(std::ranges::ssize(waits), std::ranges::count(waits, 0U));
    ASSERT_TRUE(first && second);
    EXPECT_EQ(*first, *second);
    EXPECT_EQ(2, m_runs);
}

TEST_F(NetworkProbingTest, LastAnswerSendsNothingAndIsForgottenAfterAnHour)
{
    EXPECT_FALSE(process().lastAnswer(server));
    (void)process().ask(server, {}, {});
    m_clock.seconds += 3600;
    EXPECT_TRUE(process().lastAnswer(server));
    m_clock.seconds += 1;
    EXPECT_FALSE(process().lastAnswer(server));
    EXPECT_EQ(1, m_runs);
}

TEST_F(NetworkProbingTest, DamagedFileCountsAsEmpty)
{
    (void)process().ask(server, {}, {});
    std::ofstream(answerFileIn(m_folder.string()), std::ios::trunc)
        << R"({"version": 1, "answers": [{"server": 7)";

    EXPECT_FALSE(process().lastAnswer(server));
}

TEST_F(NetworkProbingTest, ClockThatWasSetBackMakesNoAnswerYoung)
{
    (void)process().ask(server, {}, {});
    m_clock.seconds -= 10;

    EXPECT_FALSE(process().lastAnswer(server));
}

TEST_F(NetworkProbingTest, KeyIsToldAndNotKept)
{
    const auto right = process().testKey(server, Secret("correct horse"), {}, {});
    m_clock.seconds += 30;
    const auto wrong = process().testKey(server, Secret("wrong"), {}, {});

    ASSERT_TRUE(right && wrong);
    EXPECT_EQ(KeyAnswer::State::right, right->key.state);
    EXPECT_NE(KeyAnswer::State::right, wrong->key.state);
    EXPECT_FALSE(process().lastAnswer(server));
    AnswerFile file(answerFileIn(m_folder.string()), m_clock);
    ASSERT_TRUE(file.keep(server, *right));
    EXPECT_EQ(KeyAnswer(), file.find(server)->key);
}

TEST_F(NetworkProbingTest, KeyWaitsForThePauseAndSaysSo)
{
    (void)process().ask(server, {}, {});
    std::vector<std::uint32_t> waits;
    std::stop_source stop;

    const auto cut = process().testKey(
        server, Secret("correct horse"),
        [&](std::uint32_t seconds) {
            waits.push_back(seconds);
            if (seconds > 0)
                stop.request_stop();
        },
        stop.get_token());

    ASSERT_FALSE(cut);
    EXPECT_EQ(ErrorKind::cancelled, cut.error().kind);
    EXPECT_GT(waits.back(), 0U);
}

TEST_F(NetworkProbingTest, WhatIsNoServerIsRefusedUnasked)
{
    EXPECT_EQ(ErrorKind::invalidInput, process().ask("   ", {}, {}).error().kind);
    EXPECT_EQ(0, m_runs);
}

} // namespace
} // namespace repair
