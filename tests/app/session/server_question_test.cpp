// A check asks the server side by side with the photograph, and only if it was told to.
#include "app/session/session.h"
#include "core/journal/memory_store.h"
#include "core/simulated/scenario.h"
#include "core/simulated/simulated_pc.h"

#include <gtest/gtest.h>
#include <spdlog/logger.h>

#include <algorithm>
#include <chrono>
#include <thread>

namespace repair {
namespace {

/// A server that takes its time, and remembers what it was asked.
class SlowServer final : public ServerProbing {
public:
    Result<ServerAnswer> ask(
        const std::string& server, const AskingProgress& progress, std::stop_token stop) override
    {
        asked.push_back(server);
        // Longer than the photograph takes, or the bar would speak of that.
        for (auto left = secondsToWait; left > 0; --left) {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            progress(left);
        }
        for (int beat = 0; beat < beats && !stop.stop_requested(); ++beat) {
            progress(0);
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        if (stop.stop_requested())
            return fail({ErrorKind::cancelled, 0, "ask server", server});
        return answer;
    }
    std::optional<ServerAnswer> lastAnswer(const std::string&) const override { return last; }
    Result<ServerAnswer> testKey(
        const std::string& server, const Secret&, const AskingProgress&, std::stop_token) override
    {
        tested.push_back(server);
        return answer;
    }

    ServerAnswer answer;
    std::optional<ServerAnswer> last;
    std::vector<std::string> asked;
    std::vector<std::string> tested;
    int beats = 3;
    std::uint32_t secondsToWait = 0;
};

ServerAnswer behindNat()
{
    ServerAnswer answer;
    answer.host = "vpn.example.com";
    answer.address = "203.0.113.7";
    answer.ikev1On500.state = IkeAnswer::State::accepted;
    answer.nat = NatAnswer {true, true, 1, 500};
    return answer;
}

class ServerQuestionTest : public testing::Test {
protected:
    ServerQuestionTest()
        : m_pc(machine()), m_log("test"), m_session(m_pc, m_store, m_log), m_choice(*m_session.choose({}))
    {
        m_session.askServersBy(&m_server);
    }

    static Machine machine()
    {
        Machine machine = loadScenario("office-vpn")->machine;
        machine.probes.clear();
        return machine;
    }

    SimulatedPc m_pc;
    MemoryStore m_store;
    spdlog::logger m_log;
    SlowServer m_server;
    Session m_session;
    TargetChoice m_choice;
};

TEST_F(ServerQuestionTest, AnswerIsPartOfTheSnapshotAndDecidesAboutNat)
{
    m_server.answer = behindNat();

    const Checked unasked = m_session.check(m_choice);
    const Checked checked = m_session.check(m_choice, {}, {}, ServerQuestion::askNow);

    EXPECT_TRUE(unasked.find("nat-traversal-allowed")->isSuspect());
    EXPECT_TRUE(checked.find("nat-traversal-allowed")->isBroken());
    ASSERT_TRUE(checked.serverAnswer());
    EXPECT_EQ(m_server.answer, *checked.serverAnswer());
    EXPECT_EQ(std::vector {m_choice.target.server}, m_server.asked);
}

TEST_F(ServerQuestionTest, NothingIsSentUnlessAsked)
{
    m_server.last = behindNat();

    const Checked checked = m_session.check(m_choice);

    EXPECT_TRUE(m_server.asked.empty());
    ASSERT_TRUE(checked.serverAnswer());
    EXPECT_EQ(*m_server.last, *checked.serverAnswer());
}

TEST_F(ServerQuestionTest, PauseBeforeTheQuestionIsToldAndTakesNothingOfTheBar)
{
    m_server.secondsToWait = 12;
    std::vector<ProgressEvent> events;

    (void)m_session.check(
        m_choice, [&](const ProgressEvent& event) { events.push_back(event); }, {}, ServerQuestion::askNow);

    const auto told = std::ranges::find(events, Activity::waitingForServer, &ProgressEvent::activity);
    ASSERT_NE(events.end(), told);
    EXPECT_EQ(12U, told->secondsToWait);
    EXPECT_EQ(events.back().total - 16, told->done); // only the photograph is done
}

TEST_F(ServerQuestionTest, ProgressNeverGoesBackAndEndsFull)
{
    m_server.answer = behindNat();
    m_server.beats = 40; // more than the bar has room for
    std::vector<ProgressEvent> events;

    (void)m_session.check(
        m_choice, [&](const ProgressEvent& event) { events.push_back(event); }, {}, ServerQuestion::askNow);

    ASSERT_FALSE(events.empty());
    for (std::size_t i = 1; i < events.size(); ++i)
        EXPECT_GE(events[i].done, events[i - 1].done);
    EXPECT_EQ(events.back().total, events.back().done);
}

TEST_F(ServerQuestionTest, StopEndsTheQuestionAtOnce)
{
    m_server.beats = 100000;
    std::stop_source stop;
    std::jthread presser([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        stop.request_stop();
    });
    const auto begun = std::chrono::steady_clock::now();

    const Checked checked = m_session.check(m_choice, {}, stop.get_token(), ServerQuestion::askNow);

    EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::seconds(5));
    EXPECT_FALSE(checked.serverAnswer());
}

TEST_F(ServerQuestionTest, KeyIsNotTestedWhileAnyVpnIsConnected)
{
    EXPECT_TRUE(m_session.testKey(m_choice.target, Secret("key")));
    EXPECT_EQ(std::vector {m_choice.target.server}, m_server.tested);
    ASSERT_TRUE(m_pc.meddle([&](Machine& machine) {
        machine.connections.push_back({m_choice.target.phonebook, m_choice.target.entry});
    }));

    const auto refused = m_session.testKey(m_choice.target, Secret("key"));

    ASSERT_FALSE(refused);
    EXPECT_EQ(ErrorKind::busy, refused.error().kind);
    EXPECT_EQ(1U, m_server.tested.size());
}

} // namespace
} // namespace repair
