// What is planned, in which order, and what is said of the rest.
#include "core/engine/judge.h"
#include "core/engine/photographer.h"
#include "core/engine/planner.h"
#include "core/simulated/simulated_pc.h"
#include "tests/support/machine_edits.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace repair {
namespace {

const Target office {"user", "Office VPN", "vpn.example.com"};

struct Judged {
    Snapshot snapshot;
    std::vector<Finding> findings;
};

Judged judged(Machine machine)
{
    const SimulatedPc pc(std::move(machine));
    Snapshot snapshot = photograph(pc, addressesFor(office));
    auto findings = judge(snapshot, office);
    return {std::move(snapshot), std::move(findings)};
}

void breakTwo(Machine& machine)
{
    for (const char* service : {"IKEEXT", "BFE"}) {
        machine.services.find(service)->second.config.start.kind = StartType::Kind::disabled;
        machine.services.find(service)->second.state = ServiceStatus::State::stopped;
    }
}

Problem problemOf(Change change)
{
    Problem problem;
    problem.repair.emplace_back(std::move(change));
    return problem;
}

std::vector<std::string> idsOf(const Plan& plan)
{
    std::vector<std::string> ids;
    for (const PlannedStep& step : plan.steps)
        ids.push_back(step.stepId);
    return ids;
}

TEST(Planner, PutsAServiceBeforeThoseThatStandOnIt)
{
    const auto [snapshot, findings] = judged(support::healthyBut(breakTwo));

    const auto plan = makePlan(snapshot, findings, office, {true, {}, {}});

    ASSERT_TRUE(plan.has_value());
    EXPECT_EQ(idsOf(*plan), (std::vector<std::string> {"bfe-running", "ikeext-enabled"}));
}

TEST(Planner, LeavesOutWhatThePersonLeftOut)
{
    const auto [snapshot, findings] = judged(support::healthyBut(breakTwo));

    const auto plan = makePlan(snapshot, findings, office, {true, {}, {"ikeext-enabled"}});

    EXPECT_EQ(idsOf(plan.value()), std::vector<std::string> {"bfe-running"});
}

TEST(Planner, SaysThatAHealthyStepNeedsNothing)
{
    const auto [snapshot, findings] = judged(healthyMachine());

    const auto plan = makePlan(snapshot, findings, office, {false, {"rasman-enabled"}, {}});

    EXPECT_TRUE(plan.value().empty());
    EXPECT_EQ(plan.value().nothingToDo, std::vector<std::string> {"rasman-enabled"});
}

TEST(Planner, RunsADocumentedStepOnDemandThoughNothingIsWrong)
{
    const auto [snapshot, findings] = judged(healthyMachine());

    const auto plan = makePlan(snapshot, findings, office, {false, {"ipsec-services-restarted"}, {}});

    ASSERT_EQ(plan.value().steps.size(), 1u);
    const auto& action = std::get<Action>(plan.value().steps.front().operations.front());
    EXPECT_TRUE(std::holds_alternative<RestartServices>(action));
}

TEST(Planner, RefusesAStepThatDoesNotExist)
{
    const auto [snapshot, findings] = judged(healthyMachine());

    const auto plan = makePlan(snapshot, findings, office, {false, {"no-such-step"}, {}});

    ASSERT_FALSE(plan.has_value());
    EXPECT_EQ(plan.error().kind, ErrorKind::notFound);
    EXPECT_EQ(plan.error().subject, "no-such-step");
}

TEST(Planner, FindsTwoStepsThatWantOneSettingDifferently)
{
    const Setting setting {RegistryValue {"HKLM\\A", "b"}};
    const auto wish = [&](const char* id, std::uint32_t value) {
        return Finding {id, Chapter::natTraversal, Scope::machine,
            Broken {problemOf(Change {setting, Absent {}, dword(value)})}, {}};
    };
    const std::vector<Finding> findings {wish("ikeext-enabled", 1), wish("bfe-running", 2)};

    const auto plan = makePlan({}, findings, office, {true, {}, {}});

    EXPECT_TRUE(plan.value().empty());
    ASSERT_EQ(plan.value().conflicts.size(), 1u);
    EXPECT_EQ(plan.value().conflicts.front().setting, setting);
}

TEST(Planner, GivesEqualPlansEqualDigestsAndOthersOthers)
{
    const auto [snapshot, findings] = judged(support::healthyBut(breakTwo));
    const Choice all {true, {}, {}};

    const std::string digest = makePlan(snapshot, findings, office, all).value().digest;

    EXPECT_EQ(makePlan(snapshot, findings, office, all).value().digest, digest);
    EXPECT_NE(makePlan(snapshot, findings, office, {true, {}, {"bfe-running"}}).value().digest, digest);
    EXPECT_EQ(digest.size(), 64u);
}

} // namespace
} // namespace repair
