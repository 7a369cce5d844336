// What every plan keeps to: nothing unread is changed, nothing outside the allow-list, one kind of rights a
// step.
#include "core/engine/photographer.h"
#include "core/steps/catalog.h"
#include "tests/laws/law_pc.h"

#include <gtest/gtest.h>

#include <set>

namespace repair::laws {
namespace {

Plan everythingAsked(const Session& session, const Checked& checked)
{
    Choice choice {true, {}, {}};
    for (const Step* step : allSteps())
        choice.steps.emplace_back(step->id);
    const auto plan = session.plan(checked, choice);
    RC_ASSERT(plan.has_value());
    return *plan;
}

std::vector<Change> changesOf(const Plan& plan)
{
    std::vector<Change> changes;
    for (const PlannedStep& step : plan.steps) {
        for (const Operation& operation : step.operations) {
            if (const auto* change = std::get_if<Change>(&operation))
                changes.push_back(*change);
        }
    }
    return changes;
}

void keepsToTheRules(const RandomPc& random)
{
    SimulatedPc pc(machineOf(random));
    MemoryStore store;
    const Session session(pc, store, silence());
    const Checked checked = session.check(chosenTarget(session));
    const Plan plan = everythingAsked(session, checked);
    const auto list = addressesFor(checked.target);
    const std::set<Address> allowed(list.begin(), list.end());

    for (const Change& change : changesOf(plan)) {
        RC_ASSERT(!std::holds_alternative<Unreadable>(change.before));
        RC_ASSERT(!std::holds_alternative<Unreadable>(change.after));
        RC_ASSERT(change.before == checked.snapshot.at(change.setting));
        RC_ASSERT(allowed.contains(Address {change.setting}));
        RC_ASSERT(std::holds_alternative<Absent>(checked.snapshot.at(Fact {OwnerOf {change.setting}})));
    }
    for (const PlannedStep& step : plan.steps) {
        for (const Operation& operation : step.operations)
            RC_ASSERT(scopeOf(operation) == step.scope);
    }
}

void judgesOnlyWhatItReads(const RandomPc& random)
{
    SimulatedPc pc(machineOf(random));
    MemoryStore store;
    const Session session(pc, store, silence());
    const Checked checked = session.check(chosenTarget(session));

    for (const Step* step : allSteps()) {
        if (step->about == About::entry && !checked.target.hasEntry())
            continue;
        Snapshot::Values own;
        for (const Address& address : step->reads(checked.target))
            own.insert_or_assign(address, checked.snapshot.at(address));
        const Snapshot narrow(std::move(own));
        RC_ASSERT(step->diagnose(narrow, checked.target) == step->diagnose(checked.snapshot, checked.target));
    }
}

void unreadableChangesNothing(const RandomPc& random)
{
    SimulatedPc pc(machineOf(random));
    MemoryStore store;
    const Session session(pc, store, silence());
    Checked checked = session.check(chosenTarget(session));
    Snapshot::Values blind;
    for (const auto& [address, value] : checked.snapshot.values())
        blind.insert_or_assign(address, Unreadable {5});
    const Snapshot unreadable(std::move(blind));

    for (const Step* step : allSteps()) {
        if (step->about == About::entry && !checked.target.hasEntry())
            continue;
        const Diagnosis diagnosis = step->diagnose(unreadable, checked.target);
        RC_ASSERT(!std::holds_alternative<Broken>(diagnosis));
        RC_ASSERT(!std::holds_alternative<Suspect>(diagnosis));
    }
}

TEST(Laws, PlansKeepToWhatWasReadAndAllowed)
{
    EXPECT_TRUE(holdsForManyPcs("plans keep to the rules", keepsToTheRules));
}

TEST(Laws, StepsJudgeOnlyWhatTheyList)
{
    EXPECT_TRUE(holdsForManyPcs("steps judge only what they list", judgesOnlyWhatItReads));
}

TEST(Laws, UnreadableNeverLeadsToAChange)
{
    EXPECT_TRUE(holdsForManyPcs("unreadable never leads to a change", unreadableChangesNothing));
}

} // namespace
} // namespace repair::laws
