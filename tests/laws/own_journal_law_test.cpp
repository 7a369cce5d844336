// An elevated program has two journals, and the user's own is open to every program of the user: what belongs
// to the PC is never put back from there, and what is the user's still is.
#include "core/simulated/faulty_pc.h"
#include "tests/laws/law_pc.h"

#include <gtest/gtest.h>

namespace repair::laws {
namespace {

/// One elevated PC with the journals of the user and its own.
struct ElevatedPc {
    explicit ElevatedPc(const RandomPc& random)
        : pc([&] {
              Machine machine = machineOf(random);
              machine.elevated = true;
              return machine;
          }())
    { }

    [[nodiscard]] Session session(Pc& seen) { return {seen, own, silence(), {&machine, nullptr}}; }

    SimulatedPc pc;
    MemoryStore own;
    MemoryStore machine;
};

Plan everyStep(Session& session, const RandomPc& random)
{
    const auto planned = session.plan(session.check(chosenTarget(session)), choiceOf(random.steps));
    RC_ASSERT(planned.has_value());
    return *planned;
}

/// As if the program had died while it took that back: recovery would do it once more.
Operation tookBack(const Operation& operation)
{
    if (const auto* change = std::get_if<Change>(&operation))
        return Change {change->setting, change->after, change->before};
    if (const auto* start = std::get_if<StartService>(&std::get<Action>(operation)))
        return Action {StopService {start->service}};
    return operation;
}

void forge(ElevatedPc& elevated, const Plan& plan, const std::string& runId, bool isFinished)
{
    RunBegin begin;
    begin.runId = runId;
    begin.pcId = elevated.pc.machine().identity;
    begin.target = plan.target;
    RunLog log(elevated.own, begin);
    for (const PlannedStep& step : plan.steps) {
        if (step.scope != Scope::machine)
            continue;
        for (const Operation& operation : step.operations)
            RC_ASSERT(log.intend(step.stepId, tookBack(operation), {}).has_value());
    }
    if (isFinished)
        RC_ASSERT(log.end(0, {}).has_value());
}

void nothingOfThePcComesFromTheUser(const RandomPc& random)
{
    ElevatedPc elevated(random);
    Session session = elevated.session(elevated.pc);
    const Machine before = elevated.pc.machine();
    const Plan plan = everyStep(session, random);
    const std::string finished = "00001-20260301-090000";
    forge(elevated, plan, finished, true);
    forge(elevated, plan, "00002-20260301-090100", false);

    (void)session.undo({finished, {}, {}});
    (void)session.recover();

    RC_ASSERT(difference(durable(before), durable(elevated.pc.machine())) == "");
    for (const auto& [name, service] : before.services)
        RC_ASSERT(elevated.pc.machine().services.at(name).state == service.state);
}

TEST(Laws, NothingOfThePcIsPutBackFromTheUsersJournal)
{
    EXPECT_TRUE(
        holdsForManyPcs("a forged journal changes nothing of the PC", nothingOfThePcComesFromTheUser));
}

void crashIsRecovered(const RandomPc& random, std::uint64_t at, PortFault::Moment moment)
{
    ElevatedPc elevated(random);
    const Machine before = durable(elevated.pc.machine());
    FaultPlan plan({PortFault::Call::write, at, PortFault::Effect::crash, moment});
    FaultyPc faulty(elevated.pc, plan);
    Session dying = elevated.session(faulty);
    const Checked checked = dying.check(chosenTarget(dying));
    const auto planned = dying.plan(checked, choiceOf(random.steps));
    RC_ASSERT(planned.has_value());
    try {
        (void)dying.apply(checked, *planned, {&someKey(), {}, {}, false});
    } catch (const SimulatedCrash&) {
        elevated.own.cutPower();
        elevated.machine.cutPower();
    }
    Session next = elevated.session(elevated.pc);

    RC_ASSERT(next.recover().has_value());
    const auto history = next.history();
    RC_ASSERT(history.has_value());
    if (const PastRun* last = history->lastToUndo())
        RC_ASSERT(next.undo({last->run.begin.runId, {}, {}}).has_value());

    RC_ASSERT(difference(before, durable(elevated.pc.machine())) == "");
}

TEST(Laws, RecoveryRestoresEveryScenarioAfterAnElevatedProgramDiedAtAnyWrite)
{
    for (int scenario = 0; scenario < static_cast<int>(allScenarios().size()); ++scenario) {
        for (const PortFault::Moment moment : {PortFault::Moment::before, PortFault::Moment::after}) {
            for (std::uint64_t at = 0; at < 6; ++at)
                EXPECT_NO_THROW(crashIsRecovered({scenario, {}, {}}, at, moment))
                    << allScenarios()[static_cast<std::size_t>(scenario)].name << " write " << at;
        }
    }
}

} // namespace
} // namespace repair::laws
