// A crash at any write, of the PC or of the journal, followed by recovery, restores the PC.
#include "core/simulated/faulty_pc.h"
#include "tests/laws/faulty_store.h"
#include "tests/laws/law_pc.h"

#include <gtest/gtest.h>

namespace repair::laws {
namespace {

/// Where the process dies: at a write of the PC or of the journal, before or after it took effect.
struct Crash {
    bool inJournal = false;
    std::uint64_t at = 0;
    PortFault::Moment moment = PortFault::Moment::before;
    bool powerCut = false; ///< what was not flushed is lost as well
};

/// Repairs with that crash. True if the process died.
bool repairAndDie(SimulatedPc& pc, MemoryStore& store, const Choice& choice, const Crash& crash)
{
    FaultPlan none;
    FaultPlan plan({PortFault::Call::write, crash.at, PortFault::Effect::crash, crash.moment});
    FaultyPc faultyPc(pc, crash.inJournal ? none : plan);
    FaultyStore faultyStore(store, crash.inJournal ? plan : none);
    Session session(faultyPc, faultyStore, silence());
    const Checked checked = session.check(chosenTarget(session));
    const auto planned = session.plan(checked, choice);
    RC_ASSERT(planned.has_value());
    try {
        (void)session.apply(checked, *planned, {&someKey(), {}, {}, false});
    } catch (const SimulatedCrash&) {
        if (crash.powerCut)
            store.cutPower();
        return true;
    }
    return false;
}

/// The run had ended for the journal: then the repair stands, and undo is what takes it back.
void undoIfEnded(Session& session)
{
    const auto history = session.history();
    RC_ASSERT(history.has_value());
    if (const PastRun* last = history->lastToUndo())
        RC_ASSERT(session.undo({last->run.begin.runId, {}, {}}).has_value());
}

void recoveryRestores(const RandomPc& random, const Crash& crash)
{
    SimulatedPc pc(machineOf(random));
    const Machine before = durable(pc.machine());
    MemoryStore store;
    if (!repairAndDie(pc, store, choiceOf(random.steps), crash))
        return;

    Session next(pc, store, silence());
    const auto recovered = next.recover();

    RC_ASSERT(recovered.has_value());
    undoIfEnded(next);
    RC_ASSERT(difference(before, durable(pc.machine())) == "");
}

void randomCrash(const RandomPc& random)
{
    recoveryRestores(random,
        {*rc::gen::arbitrary<bool>(), *rc::gen::inRange<std::uint64_t>(0, 24),
            *rc::gen::element(PortFault::Moment::before, PortFault::Moment::after),
            *rc::gen::arbitrary<bool>()});
}

TEST(Laws, RecoveryRestoresRandomPcsAfterACrash)
{
    EXPECT_TRUE(holdsForManyPcs("recovery after a crash restores every PC", randomCrash));
}

TEST(Laws, RecoveryRestoresEveryScenarioAfterACrashAtEveryWrite)
{
    for (int scenario = 0; scenario < static_cast<int>(allScenarios().size()); ++scenario) {
        for (const bool inJournal : {false, true}) {
            for (const PortFault::Moment moment : {PortFault::Moment::before, PortFault::Moment::after}) {
                for (std::uint64_t at = 0; at < 40; ++at) {
                    EXPECT_NO_THROW(recoveryRestores({scenario, {}, {}}, {inJournal, at, moment, true}))
                        << allScenarios()[static_cast<std::size_t>(scenario)].name
                        << (inJournal ? " journal " : " ") << "write " << at
                        << (moment == PortFault::Moment::before ? " before" : " after");
                }
            }
        }
    }
}

/// Recovery itself dies, as often as it likes, and still comes to the end.
void recoveryMayDie(const RandomPc& random)
{
    SimulatedPc pc(machineOf(random));
    const Machine before = durable(pc.machine());
    MemoryStore store;
    if (!repairAndDie(pc, store, choiceOf(random.steps), {false, 3, PortFault::Moment::after, true}))
        return;
    for (std::uint64_t at = 0; at < 3; ++at) {
        FaultPlan plan({PortFault::Call::write, at, PortFault::Effect::crash, PortFault::Moment::after});
        FaultyPc faulty(pc, plan);
        Session session(faulty, store, silence());
        try {
            (void)session.recover();
        } catch (const SimulatedCrash&) {
            store.cutPower();
        }
    }

    Session last(pc, store, silence());
    RC_ASSERT(last.recover().has_value());

    undoIfEnded(last);
    RC_ASSERT(difference(before, durable(pc.machine())) == "");
}

TEST(Laws, RecoveryMayItselfBeInterrupted)
{
    EXPECT_TRUE(holdsForManyPcs("recovery may be interrupted", recoveryMayDie));
}

} // namespace
} // namespace repair::laws
