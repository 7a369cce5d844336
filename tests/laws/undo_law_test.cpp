// Undo restores the exact state; applying twice changes nothing; a fresh process can undo. Over 10,000 random
// PCs.
#include "tests/laws/law_pc.h"

#include <gtest/gtest.h>

namespace repair::laws {
namespace {

void undoRestores(const RandomPc& random)
{
    SimulatedPc pc(machineOf(random));
    const Machine before = durable(pc.machine());
    MemoryStore store;
    std::string runId;
    {
        Session session(pc, store, silence());
        const Checked checked = session.check(chosenTarget(session));
        const auto plan = session.plan(checked, choiceOf(random.steps));
        RC_ASSERT(plan.has_value());
        const auto applied = session.apply(checked, *plan, {&someKey(), {}, {}, false});
        RC_ASSERT(applied.has_value());
        runId = applied->report.runId;
    }
    if (!runId.empty()) {
        // A fresh session: the journal is all it has.
        Session later(pc, store, silence());
        const auto undone = later.undo({runId, {}, {}});
        RC_ASSERT(undone.has_value() || undone.error().kind == ErrorKind::notFound);
    }
    RC_ASSERT(difference(before, durable(pc.machine())) == "");
}

void twiceChangesNothing(const RandomPc& random)
{
    SimulatedPc pc(machineOf(random));
    MemoryStore store;
    Session session(pc, store, silence());
    const Checked checked = session.check(chosenTarget(session));
    const auto plan = session.plan(checked, choiceOf(random.steps));
    RC_ASSERT(plan.has_value());
    RC_ASSERT(session.apply(checked, *plan, {&someKey(), {}, {}, false}).has_value());
    const Machine once = durable(pc.machine());

    RC_ASSERT(session.apply(checked, *plan, {&someKey(), {}, {}, false}).has_value());

    RC_ASSERT(durable(pc.machine()) == once);
}

TEST(Laws, UndoRestoresEveryPc)
{
    EXPECT_TRUE(holdsForManyPcs("undo restores every PC", undoRestores));
}

TEST(Laws, ApplyingTwiceChangesNothingTheSecondTime)
{
    EXPECT_TRUE(holdsForManyPcs("applying twice changes nothing", twiceChangesNothing));
}

} // namespace
} // namespace repair::laws
