// The laws of undo and of crashes once more, for a user without rights and a helper that has them.
#include "app/helper/in_process_elevation.h"
#include "core/elevation/helper_connection.h"
#include "core/simulated/faulty_pc.h"
#include "tests/laws/law_pc.h"

#include <gtest/gtest.h>

namespace repair::laws {
namespace {

/// One PC and its two journals, whatever becomes of the programs.
struct DividedPc {
    explicit DividedPc(const RandomPc& random)
        : pc([&] {
              Machine machine = machineOf(random);
              machine.elevated = false;
              return machine;
          }()),
          administrators(pc.asAdministrator())
    { }

    SimulatedPc pc;
    std::unique_ptr<SimulatedPc> administrators;
    MemoryStore own;
    MemoryStore machine;
};

/// The program and its helper, for as long as they run.
struct Programs {
    Programs(DividedPc& divided, FaultPlan& faults)
        : faulty(*divided.administrators, faults),
          elevation(faulty, divided.machine, silence(), [] { return true; }),
          session(divided.pc, divided.own, silence(), {&divided.machine, &elevation})
    { }

    FaultyPc faulty;
    InProcessElevation elevation;
    Session session;
};

void repairAll(Session& session, const RandomPc& random)
{
    const Checked checked = session.check(chosenTarget(session));
    const auto planned = session.plan(checked, choiceOf(random.steps));
    RC_ASSERT(planned.has_value());
    const auto applied = session.apply(checked, *planned, {&someKey(), {}, {}, false});
    RC_ASSERT(applied.has_value() || applied.error().operation != "compare plan");
}

/// Whatever an interrupted helper left is put back by the next one before it greets.
void recoverBoth(Programs& programs)
{
    RC_ASSERT(programs.session.recover().has_value());
    RC_ASSERT(HelperConnection::open(programs.elevation).has_value());
}

void undoAll(Session& session)
{
    const auto history = session.history();
    RC_ASSERT(history.has_value());
    if (const PastRun* last = history->lastToUndo())
        RC_ASSERT(session.undo({last->run.begin.runId, {}, {}}).has_value());
}

void undoRestores(const RandomPc& random)
{
    DividedPc divided(random);
    const Machine before = durable(divided.pc.machine());
    FaultPlan none;
    Programs programs(divided, none);

    repairAll(programs.session, random);
    undoAll(programs.session);

    RC_ASSERT(difference(before, durable(divided.pc.machine())) == "");
}

TEST(Laws, UndoRestoresWhatAHelperRepaired)
{
    EXPECT_TRUE(holdsForManyPcs("undo restores what a helper repaired", undoRestores));
}

void crashOfTheHelperIsRecovered(const RandomPc& random, std::uint64_t at, PortFault::Moment moment)
{
    DividedPc divided(random);
    const Machine before = durable(divided.pc.machine());
    {
        FaultPlan plan({PortFault::Call::write, at, PortFault::Effect::crash, moment});
        Programs dying(divided, plan);
        repairAll(dying.session, random);
    }
    divided.machine.cutPower();
    FaultPlan none;
    Programs next(divided, none);

    recoverBoth(next);
    undoAll(next.session);

    RC_ASSERT(difference(before, durable(divided.pc.machine())) == "");
}

TEST(Laws, RecoveryRestoresEveryScenarioAfterTheHelperDiedAtAnyWrite)
{
    for (int scenario = 0; scenario < static_cast<int>(allScenarios().size()); ++scenario) {
        for (const PortFault::Moment moment : {PortFault::Moment::before, PortFault::Moment::after}) {
            for (std::uint64_t at = 0; at < 6; ++at)
                EXPECT_NO_THROW(crashOfTheHelperIsRecovered({scenario, {}, {}}, at, moment))
                    << allScenarios()[static_cast<std::size_t>(scenario)].name << " write " << at;
        }
    }
}

} // namespace
} // namespace repair::laws
