// How long a program waits for its helper, which may have much to put back before it greets.
#include "core/elevation/helper_connection.h"

#include "core/elevation/memory_channel.h"

#include <gtest/gtest.h>

#include <functional>
#include <thread>

namespace repair {
namespace {

using namespace std::chrono_literals;

constexpr HelperPatience hurried {300ms, 5000ms};

/// A helper that says what a test wants.
class ScriptedHelper final : public Elevation {
public:
    using Script = std::function<void(ByteChannel&)>;

    explicit ScriptedHelper(Script script) : m_script(std::move(script)) { }
    ~ScriptedHelper() override
    {
        if (m_thread.joinable())
            m_thread.join();
    }
    ScriptedHelper(const ScriptedHelper&) = delete;
    ScriptedHelper& operator=(const ScriptedHelper&) = delete;

    Result<std::unique_ptr<ByteChannel>> startHelper() override
    {
        auto [ours, theirs] = memoryChannel();
        m_thread = std::thread([this, channel = std::move(theirs)] { m_script(*channel); });
        return std::move(ours);
    }

private:
    Script m_script;
    std::thread m_thread;
};

void say(ByteChannel& channel, const Reply& reply)
{
    (void)sendFrame(channel, {encodeReply(reply), nullptr}, replyLimits, 5000ms);
}

TEST(HelperConnection, WaitsForTheWelcomeAsLongAsAnythingIsPutBack)
{
    ScriptedHelper helper([](ByteChannel& channel) {
        for (std::uint32_t done = 0; done < 5; ++done) {
            std::this_thread::sleep_for(100ms);
            say(channel, Progressed {Activity::puttingBack, done, 5, "bfe-running"});
        }
        say(channel, Welcome {helperProtocol, {StepOutcome {"bfe-running", Outcome::applied, {}, {}, {}}}});
    });

    const auto connection = HelperConnection::open(helper, hurried);

    ASSERT_TRUE(connection.has_value()) << connection.error().subject;
    ASSERT_EQ((*connection)->recovered().size(), 1u);
    EXPECT_EQ((*connection)->recovered().front().stepId, "bfe-running");
}

TEST(HelperConnection, GivesUpAHelperThatGivesNoSignOfLife)
{
    ScriptedHelper helper([](ByteChannel& channel) {
        while (channel.receive(4096, 5000ms)) { } // until the program is gone
    });

    const auto connection = HelperConnection::open(helper, hurried);

    ASSERT_FALSE(connection.has_value());
    EXPECT_EQ(connection.error().operation, "reach the helper");
}

TEST(HelperConnection, WaitsForTheWelcomeAsLongAsForAnythingElse)
{
    EXPECT_GE(HelperPatience {}.silence, 10min) << "a recovery may stop and start several services";
}

} // namespace
} // namespace repair
