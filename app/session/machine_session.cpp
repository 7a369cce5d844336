// The same photographer, steps and planner as on the other side; a digest tells whether they agree.
#include "app/session/machine_session.h"

#include "app/session/allow_list.h"
#include "app/session/dial_memory.h"
#include "app/session/division.h"
#include "app/session/run_id.h"
#include "app/session/undo_plan.h"
#include "core/elevation/message.h"
#include "core/engine/judge.h"
#include "core/engine/photographer.h"
#include "core/engine/planner.h"

#include <algorithm>
#include <chrono>
#include <spdlog/spdlog.h>
#include <thread>

namespace repair {
namespace {

constexpr std::chrono::milliseconds settling {500};

Address answerOf(const Target& target)
{
    return Fact {ServerProbe {target.server}};
}

/// The server was asked by the other side. What it says decides nothing but whether and where to a rule or
/// the NAT value points, and that is in the plan that a person approved.
Snapshot withAnswer(const Snapshot& snapshot, const MachineApply& asked)
{
    Snapshot::Values values = snapshot.values();
    values.erase(answerOf(asked.target));
    if (asked.answer) {
        ServerAnswer answer;
        answer.address = asked.answer->address;
        answer.nat = asked.answer->nat;
        values.insert_or_assign(answerOf(asked.target), std::move(answer));
    }
    return Snapshot(std::move(values));
}

std::optional<RunBegin> newestOf(std::optional<RunBegin> own, const std::optional<LastRun>& told)
{
    if (!told || (own && own->startedAt >= told->startedAt))
        return own;
    RunBegin begin;
    begin.kind = told->wasRepair ? RunKind::repair : RunKind::undo;
    begin.startedAt = told->startedAt;
    return begin;
}

ExecuteOptions executionFor(const WorkOptions& options, Activity activity)
{
    return {.key = options.key,
        .progress = options.progress,
        .stop = options.stop,
        .activity = activity,
        .beforeFirst = {}};
}

} // namespace

MachineSession::MachineSession(Pc& pc, JournalStore& store, spdlog::logger& log)
    : m_pc(pc), m_store(store), m_log(log),
      m_runner(m_pc, store, log, [this](const Plan& plan) { return checkAllowed(m_pc, plan); })
{ }

std::string MachineSession::newRunId(std::uint32_t runsBefore) const
{
    return runIdFor(std::max(runsBefore, newestRunNumber(m_store)) + 1, m_pc.clock().now());
}

Result<Plan> MachineSession::planFor(const MachineApply& asked) const
{
    const Snapshot seen = withAnswer(photograph(m_pc, addressesFor(asked.target)), asked);
    const Snapshot snapshot = stillTelling(seen, newestOf(lastRunOf(m_store), asked.lastRun));
    auto plan = makePlan(snapshot, judge(snapshot, asked.target), asked.target, {false, asked.steps, {}});
    if (!plan)
        return fail(plan.error());
    return partOf(*plan, Scope::machine);
}

Result<RunResult> MachineSession::apply(const MachineApply& asked, const WorkOptions& options)
{
    if (auto meant = checkBounds(asked); !meant)
        return fail(meant.error());
    auto lock = m_store.lock();
    if (!lock)
        return fail(lock.error());
    auto plan = planFor(asked);
    if (plan && plan->digest != asked.digest) {
        // A service that was just starting, or a call that failed once, is no change of the PC.
        std::this_thread::sleep_for(settling);
        plan = planFor(asked);
    }
    if (!plan)
        return fail(plan.error());
    if (plan->digest != asked.digest) {
        m_log.warn("apply: the plan is {} and was approved as {}", plan->digest, asked.digest);
        return fail({ErrorKind::conflict, 0, "compare plan", {}});
    }
    RunBegin begin;
    begin.runId = newRunId(asked.runsBefore);
    return m_runner.run(*plan, std::move(begin), executionFor(options, Activity::changing));
}

Result<RunResult> MachineSession::undo(const MachineUndo& asked, const WorkOptions& options)
{
    if (auto meant = checkBounds(asked); !meant)
        return fail(meant.error());
    auto lock = m_store.lock();
    if (!lock)
        return fail(lock.error());
    auto past = readHistory(m_store, m_pc.system().identity());
    if (!past)
        return fail(past.error());
    const PastRun* run = past->find(asked.run);
    if (!run)
        return fail({ErrorKind::notFound, 0, "find run", asked.run});
    const Plan plan = undoPlan(m_pc, run->run, asked.only, asked.overwrite);
    if (plan.empty())
        return fail({ErrorKind::notFound, 0, "find a change to undo", asked.run});
    RunBegin begin;
    begin.runId = newRunId(asked.runsBefore);
    begin.kind = RunKind::undo;
    begin.undoes = {asked.run};
    begin.changes = asked.only;
    return m_runner.run(plan, std::move(begin), executionFor(options, Activity::puttingBack));
}

Result<Snapshot> MachineSession::scan(const Target& target)
{
    return photograph(m_pc, addressesFor(target));
}

Result<std::optional<RunReport>> MachineSession::recover(std::uint32_t runsBefore, const Progress& progress)
{
    return m_runner.recover(std::min(runsBefore, mostRuns), progress);
}

std::optional<AnswerSeen> answerSeenIn(const Snapshot& snapshot, const Target& target)
{
    const auto* answer = snapshot.tryAt<ServerAnswer>(answerOf(target));
    if (!answer)
        return std::nullopt;
    return AnswerSeen {answer->address, answer->nat};
}

} // namespace repair
