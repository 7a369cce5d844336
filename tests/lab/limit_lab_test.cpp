// A server with strongSwan's default limits: our run must not cost the person their own VPN.
#include "core/posix/posix_transport.h"
#include "core/probe/probe_memory_file.h"
#include "core/probe/probe_verdict.h"
#include "tests/lab/laboratory.h"

#include <gtest/gtest.h>

#include <chrono>

namespace repair::lab {
namespace {

constexpr const char* limitedServer = "198.51.100.40";
constexpr const char* personsOwnVpn =
    "env STRONGSWAN_CONF=/run/hidden/strongswan.conf swanctl --initiate --ike limited --timeout 8 "
    "--uri unix:///run/hidden/charon.vici";

class RealClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override
    {
        const auto passed = std::chrono::system_clock::now().time_since_epoch();
        return {std::chrono::duration_cast<std::chrono::seconds>(passed).count()};
    }
};

TEST(LimitLab, LeavesThePersonsOwnVpnItsPlace)
{
    const ServerAnswer answer = ask({"hidden", limitedServer});

    EXPECT_EQ(answer.unfinishedExchanges, 3);
    EXPECT_EQ(run("hidden", personsOwnVpn), 0);
}

TEST(LimitLab, LeavesItsPlaceAlsoAfterAWrongKey)
{
    Log log("limited");

    // From another address, so that the run before does not count
    const ServerAnswer answer = ask({"inner", limitedServer, "incorrect horse"});

    EXPECT_EQ(answer.key.state, KeyAnswer::State::wrong);
    EXPECT_LE(answer.unfinishedExchanges, 3);
    EXPECT_EQ(log.text().find("limit"), std::string::npos);
}

TEST(LimitLab, RefusesASecondRunWithinThirtySeconds)
{
    enter("direct");
    PosixTransport transport;
    RealClock clock;
    ProbeMemoryFile memory("/run/probe_memory", clock);
    const ServerAddress server {"198.51.100.1", std::nullopt};

    const auto first = probe({server}, {transport, memory}, nullptr, {});
    const auto second = probe({server}, {transport, memory}, nullptr, {});

    EXPECT_FALSE(first->mustWaitSeconds);
    EXPECT_GE(second->mustWaitSeconds, 25U);
    EXPECT_EQ(second->ikev1On500.state, IkeAnswer::State::notTried);
}

TEST(LimitLab, RecognisesTheLimitWhenSomebodyElseHasUsedItUp)
{
    // Given a client that does not keep to the pause
    Log log("limited");
    (void)ask({"direct", limitedServer});
    (void)ask({"direct", limitedServer});

    const ServerAnswer answer = ask({"direct", limitedServer});

    EXPECT_EQ(answer.ikev1On500.state, IkeAnswer::State::silent);
    EXPECT_EQ(answer.ikev2On500.state, IkeAnswer::State::limited);
    EXPECT_EQ(judge(answer).front().meaning, ProbeMeaning::halfOpenLimit);
    EXPECT_TRUE(log.says("half-open IKE_SA limit"));
}

} // namespace
} // namespace repair::lab
