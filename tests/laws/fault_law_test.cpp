// Any one call of a port or of the journal failing leaves every step repaired, or the PC as it was.
#include "core/simulated/faulty_pc.h"
#include "tests/laws/faulty_store.h"
#include "tests/laws/law_pc.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace repair::laws {
namespace {

bool changedSomething(const Applied& applied)
{
    return std::ranges::any_of(applied.report.steps, [](const StepOutcome& step) {
        return step.outcome == Outcome::repaired || step.outcome == Outcome::applied
            || step.outcome == Outcome::notRepaired || step.outcome == Outcome::needsRestart
            || step.outcome == Outcome::rollbackFailed;
    });
}

void oneFailureIsContained(const RandomPc& random, const PortFault& fault, bool inJournal)
{
    SimulatedPc pc(machineOf(random));
    const Machine before = durable(pc.machine());
    MemoryStore store;
    {
        FaultPlan none;
        FaultPlan plan(fault);
        FaultyPc faultyPc(pc, inJournal ? none : plan);
        FaultyStore faultyStore(store, inJournal ? plan : none);
        Session session(faultyPc, faultyStore, silence());
        const Checked checked = session.check(chosenTarget(session));
        const auto planned = session.plan(checked, choiceOf(random.steps));
        RC_ASSERT(planned.has_value());

        const auto applied = session.apply(checked, *planned, {&someKey(), {}, {}, false});

        // What says that nothing changed must have changed nothing.
        if (!applied || (!changedSomething(*applied) && !applied->journalError))
            RC_ASSERT(difference(before, durable(pc.machine())) == "");
    }
    // And whatever was changed, the journal knows how to take it back.
    Session next(pc, store, silence());
    RC_ASSERT(next.recover().has_value());
    const auto history = next.history();
    RC_ASSERT(history.has_value());
    if (const PastRun* last = history->lastToUndo())
        RC_ASSERT(next.undo({last->run.begin.runId, {}, {}}).has_value());
    RC_ASSERT(difference(before, durable(pc.machine())) == "");
}

void randomFailure(const RandomPc& random)
{
    const auto effect =
        *rc::gen::element(PortFault::Effect::fail, PortFault::Effect::deny, PortFault::Effect::timeOut);
    const auto moment = *rc::gen::element(PortFault::Moment::before, PortFault::Moment::after);
    const bool inJournal = *rc::gen::arbitrary<bool>();
    const auto call =
        inJournal ? PortFault::Call::write : *rc::gen::element(PortFault::Call::read, PortFault::Call::write);
    const auto nth = *rc::gen::inRange<std::uint64_t>(0, call == PortFault::Call::read ? 160 : 24);
    oneFailureIsContained(random, {call, nth, effect, moment}, inJournal);
}

TEST(Laws, OneFailingCallIsContained)
{
    EXPECT_TRUE(holdsForManyPcs("one failing call is contained", randomFailure));
}

TEST(Laws, AFullDiskAtAnyWriteOfAnyScenarioIsContained)
{
    for (int scenario = 0; scenario < static_cast<int>(allScenarios().size()); ++scenario) {
        for (std::uint64_t at = 0; at < 40; ++at)
            oneFailureIsContained({scenario, {}, {}},
                {PortFault::Call::write, at, PortFault::Effect::fail, PortFault::Moment::before}, true);
    }
}

} // namespace
} // namespace repair::laws
