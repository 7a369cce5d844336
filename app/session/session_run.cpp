// One run in two halves: the machine half first, because whoever refuses it leaves everything as it was.
#include "app/session/dial_memory.h"
#include "app/session/division.h"
#include "app/session/machine_session.h"
#include "app/session/run_id.h"
#include "app/session/session.h"
#include "core/elevation/helper_connection.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace repair {
namespace {

/// The stage that a dial reached; a connected one is past all of them.
Stage reached(const DialOutcome& dial)
{
    return dial.connected ? Stage::connected : dial.stage;
}

bool gotFurther(const DialOutcome& now, const std::optional<DialAttempt>& before)
{
    if (now.connected || !before || before->connected)
        return now.connected || !before;
    const auto stages = possibleStages(before->highestEvent, before->errorCode).inOrder();
    return stages.empty() || reached(now) > stages.front() || now.errorCode != before->errorCode;
}

/// What one half of a run reports, as a share of the whole.
Progress shareOf(const Progress& whole, std::size_t before, std::size_t total)
{
    if (!whole)
        return {};
    return [whole, before, total](ProgressEvent event) {
        const bool isChanging =
            event.activity == Activity::changing || event.activity == Activity::puttingBack;
        // The end of a half is not the end of the run.
        if (isChanging && event.stepId.empty() && before + event.done < total)
            return;
        if (isChanging)
            event = {event.activity, before + event.done, total, event.stepId};
        whole(event);
    };
}

std::vector<StepOutcome> allOf(const Plan& part, Outcome outcome, const std::optional<Error>& error)
{
    std::vector<StepOutcome> steps;
    for (const PlannedStep& step : part.steps)
        steps.push_back({step.stepId, outcome, error, {}, {}});
    return steps;
}

/// The outcomes of both halves in the order of the plan.
std::vector<StepOutcome> inOrder(
    const Plan& plan, std::vector<StepOutcome> machine, std::vector<StepOutcome> own)
{
    std::vector<StepOutcome> all;
    std::size_t fromMachine = 0;
    std::size_t fromOwn = 0;
    for (const PlannedStep& step : plan.steps) {
        if (step.scope == Scope::machine && fromMachine < machine.size())
            all.push_back(std::move(machine[fromMachine++]));
        else if (fromOwn < own.size())
            all.push_back(std::move(own[fromOwn++]));
    }
    std::move(machine.begin() + std::ptrdiff_t(fromMachine), machine.end(), std::back_inserter(all));
    std::move(own.begin() + std::ptrdiff_t(fromOwn), own.end(), std::back_inserter(all));
    return all;
}

Activity activityOf(RunKind kind)
{
    return kind == RunKind::repair ? Activity::changing : Activity::puttingBack;
}

} // namespace

bool Session::needsMachine(const Plan& plan) const
{
    return m_machine.store && !partOf(plan, Scope::machine).empty();
}

Session::SideOrNone Session::reachMachine(const Plan& plan)
{
    if (m_pc.isReadOnly() || !needsMachine(plan))
        return std::unique_ptr<MachineSide>();
    if (m_machine.elevation)
        return HelperConnection::open(*m_machine.elevation)
            .map([](auto connection) -> std::unique_ptr<MachineSide> { return connection; });
    if (!std::as_const(m_pc).system().isElevated())
        return fail({ErrorKind::accessDenied, 740, "change this PC", {}}); // ERROR_ELEVATION_REQUIRED
    return std::make_unique<MachineSession>(m_pc, *m_machine.store, m_log);
}

MachineApply Session::requestFor(const Plan& plan, const Checked& before) const
{
    const Plan part = partOf(plan, Scope::machine);
    MachineApply asked;
    for (const PlannedStep& step : part.steps)
        asked.steps.push_back(step.stepId);
    asked.target = part.target;
    asked.digest = part.digest;
    asked.runsBefore = runsToTell();
    if (const auto last = lastRun())
        asked.lastRun = LastRun {last->startedAt, last->kind == RunKind::repair};
    asked.answer = answerSeenIn(before.snapshot, before.target);
    return asked;
}

/// A helper that was lost tells no more: its journal does, and each of its steps counts as failed until then.
RunResult Session::runMachineHalf(const Job& job, const Plan& part, const RunResult& done) const
{
    RunResult half = done;
    if (!half.interrupted || !half.report.steps.empty())
        return half;
    half.report.steps = allOf(part, Outcome::failed, half.interrupted);
    const auto ids = m_machine.store->runs();
    if (ids && !ids->empty() && newestRunNumber(*m_machine.store) > job.runsBefore)
        half.report.runId = ids->back();
    return half;
}

Result<RunResult> Session::run(const Job& job, const WorkOptions& options)
{
    const Plan machine = job.side ? partOf(job.plan, Scope::machine) : Plan {};
    const Plan own = job.side || m_machine.store ? partOf(job.plan, Scope::user) : job.plan;
    const std::size_t total = job.plan.steps.size();
    RunResult first;
    if (job.side && options.stop.stop_requested()) {
        // Stopped while consent was asked for. What is sent might be done before the helper hears of it.
        first.report.steps = allOf(machine, Outcome::cancelled, std::nullopt);
    } else if (job.side) {
        auto done =
            job.machineHalf(*job.side, {options.key, shareOf(options.progress, 0, total), options.stop});
        if (!done)
            return fail(done.error());
        first = runMachineHalf(job, machine, *done);
    }
    RunBegin begin = job.begin;
    begin.runId =
        first.report.runId.empty() ? runIdFor(job.runsBefore + 1, m_pc.clock().now()) : first.report.runId;
    RunResult second;
    if (first.interrupted) {
        second.report.steps = allOf(own, Outcome::cancelled, std::nullopt);
    } else {
        const Progress share = shareOf(options.progress, machine.steps.size(), total);
        auto done = m_runner.run(own, begin, {options.key, share, options.stop, activityOf(begin.kind), {}},
            operationsIn(machine) + 1);
        if (!done)
            return fail(done.error());
        second = std::move(*done);
    }
    const std::string id = first.report.runId.empty() ? second.report.runId : first.report.runId;
    return RunResult {
        {id, inOrder(job.plan, std::move(first.report.steps), std::move(second.report.steps)), false},
        first.interrupted ? first.interrupted : second.interrupted};
}

Result<std::optional<RunReport>> Session::recover()
{
    if (m_pc.isReadOnly())
        return std::nullopt;
    auto own = m_runner.recover(runsBefore());
    if (!m_machine.store || m_machine.elevation)
        return own;
    // First this, and then what became of the user's: who can write there must not keep the PC's as it is.
    auto machine = MachineSession(m_pc, *m_machine.store, m_log).recover(runsBefore());
    if (!own)
        return own;
    if (!machine || !*machine)
        return machine ? own : machine;
    if (*own)
        std::ranges::move((*own)->steps, std::back_inserter((*machine)->steps));
    return machine;
}

RunReport Session::verified(RunReport report, const Plan& plan, const Checked& after) const
{
    for (StepOutcome& outcome : report.steps) {
        if (outcome.outcome != Outcome::applied)
            continue;
        const Finding* finding = after.find(outcome.stepId);
        const auto planned = std::ranges::find(plan.steps, outcome.stepId, &PlannedStep::stepId);
        const bool waits = planned != plan.steps.end() && planned->needsRestart;
        const bool gone =
            finding && (finding->isHealthy() || (finding->isSuspect() && finding->problem()->repair.empty()));
        outcome.outcome = waits ? Outcome::needsRestart : gone ? Outcome::repaired : Outcome::notRepaired;
    }
    return report;
}

Result<Applied> Session::apply(const Checked& before, const Plan& plan, const ApplyOptions& options)
{
    auto lock = m_store.lock();
    if (!lock)
        return fail(lock.error());
    auto side = reachMachine(plan);
    if (!side)
        return fail(side.error());
    const Job job {plan, {}, runsBefore(), side->get(),
        [asked = requestFor(plan, before)](
            MachineSide& machine, const WorkOptions& half) { return machine.apply(asked, half); }};
    auto ran = run(job, {options.key, options.progress, options.stop});
    if (!ran)
        return fail(ran.error());
    Applied applied;
    applied.journalError = ran->interrupted;
    // A dial from before the change says nothing about the PC as it is now.
    applied.after = check({before.target, ran->report.runId.empty() ? before.lastDial : std::nullopt});
    applied.report = verified(std::move(ran->report), plan, applied.after);
    lock->reset(); // putting back takes the lock itself
    if (!options.proveByDial || applied.report.runId.empty() || applied.journalError)
        return applied;
    // A dial before the restart that a change waits for would be the same failure as before it.
    applied.proofWaits =
        std::ranges::count(applied.report.steps, Outcome::needsRestart, &StepOutcome::outcome);
    if (!applied.proofWaits)
        prove(applied, before, options, side->get());
    return applied;
}

/// What was repaired stays told whatever becomes of the proof.
void Session::prove(Applied& applied, const Checked& before, const ApplyOptions& options, MachineSide* side)
{
    auto dial = testDial(before.target, std::nullopt, {}, options.stop);
    if (!dial) {
        applied.proofError = dial.error();
        return;
    }
    applied.dial = *dial;
    if (gotFurther(*dial, before.lastDial))
        return;
    auto undone = undoBy(side, {applied.report.runId, {}, {}}, {nullptr, options.progress, {}});
    if (!undone) {
        applied.proofError = undone.error();
        return;
    }
    applied.report.putBack = true;
    applied.putBack = std::move(*undone);
}

} // namespace repair
