// Every scenario we ship can be read, tells a whole story, and dials as it says while nothing is repaired.
#include "core/simulated/scenario.h"
#include "core/simulated/simulated_pc.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace repair {
namespace {

class EachScenario : public testing::TestWithParam<std::string> {
protected:
    const Scenario scenario = loadScenario(GetParam()).value();
};

TEST_P(EachScenario, TellsAWholeStory)
{
    EXPECT_EQ(scenario.name, GetParam());
    EXPECT_FALSE(scenario.title.empty());
    EXPECT_FALSE(scenario.story.empty());
    EXPECT_FALSE(scenario.cause.empty());
    const std::vector<std::string> faults {"this-pc", "network", "server", "none", "unknown"};
    EXPECT_NE(std::find(faults.begin(), faults.end(), scenario.expect.fault), faults.end());
}

TEST_P(EachScenario, DialsAsItSaysBeforeTheRepair)
{
    if (!scenario.expect.dialBefore) {
        EXPECT_TRUE(scenario.entry.empty()) << "an entry must be dialled";
        return;
    }
    SimulatedPc pc(scenario.machine);

    const auto outcome = pc.dialler().dial({scenario.phonebook, scenario.entry, {}}, {}, {});

    EXPECT_EQ(outcome.value(), *scenario.expect.dialBefore);
}

TEST_P(EachScenario, HasLoggedTheFailureThatItDialsInto)
{
    if (!scenario.expect.dialBefore) {
        EXPECT_TRUE(scenario.machine.dials.empty());
        return;
    }

    const DialAttempt& last = scenario.machine.dials.back();

    EXPECT_EQ(last.entry, scenario.entry);
    EXPECT_EQ(last.connected, scenario.expect.dialBefore->connected);
    EXPECT_EQ(last.errorCode, scenario.expect.dialBefore->errorCode);
}

TEST_P(EachScenario, DoesNotExpectOneStepTwice)
{
    std::vector<std::string> all = scenario.expect.broken;
    for (const auto* list : {&scenario.expect.suspect, &scenario.expect.unknown, &scenario.expect.notFound})
        all.insert(all.end(), list->begin(), list->end());

    std::sort(all.begin(), all.end());

    EXPECT_EQ(std::adjacent_find(all.begin(), all.end()), all.end());
}

INSTANTIATE_TEST_SUITE_P(Shipped, EachScenario, testing::ValuesIn(scenarioNames()),
    [](const testing::TestParamInfo<std::string>& info) {
        std::string name = info.param;
        std::replace(name.begin(), name.end(), '-', '_');
        return name;
    });

TEST(Scenarios, AreAtLeastTwentyTwo)
{
    EXPECT_GE(scenarioNames().size(), 22u);
    EXPECT_TRUE(loadScenario(firstScenario));
}

TEST(Scenarios, SayWhichOneIsUnknown)
{
    const auto none = loadScenario("no-such-scenario");
    const auto hidden = loadScenario("_default");

    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().kind, ErrorKind::notFound);
    EXPECT_EQ(none.error().subject, "no-such-scenario");
    EXPECT_FALSE(hidden);
}

TEST(Scenarios, RefuseASlipOfThePen)
{
    const auto text = [](const std::string& pc) {
        return R"({"name": "a", "title": "b", "story": "c", "cause": "d", "pc": )" + pc
            + R"(, "expect": {"verdict": {"fault": "none"}}})";
    };

    EXPECT_TRUE(scenarioFromText(text("{}")));
    const auto slip = scenarioFromText(text(R"({"network": {"udp500Opne": false}})"));
    ASSERT_FALSE(slip);
    EXPECT_EQ(slip.error().subject, "network/udp500Opne/");
    EXPECT_FALSE(scenarioFromText(text(R"({"phonebooks": {"user": {"entries": {"X": {"A": 1.5}}}}})")));
    EXPECT_FALSE(scenarioFromText("{}"));
    EXPECT_FALSE(scenarioFromText("not JSON"));
}

TEST(Scenarios, CanMoveToToday)
{
    constexpr std::int64_t today = 2'000'000'000;
    const Machine before = healthyMachine();

    const Machine moved = withRunningClock(before, today);

    EXPECT_EQ(today - moved.windows.bootTime, before.clock.now - before.windows.bootTime);
    EXPECT_EQ(today - moved.dials.back().startedAt, before.clock.now - before.dials.back().startedAt);
    EXPECT_TRUE(moved.clock.hostOffset);
}

} // namespace
} // namespace repair
