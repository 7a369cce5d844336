// One journal a run; recovery is a run like any other, made from the journals that have no end.
#include "app/session/plan_runner.h"

#include "app/session/run_id.h"
#include "core/engine/backup_files.h"

#include <algorithm>
#include <fmt/format.h>
#include <spdlog/spdlog.h>

namespace repair {

Result<RunResult> PlanRunner::run(
    const Plan& plan, RunBegin begin, ExecuteOptions options, std::uint32_t firstSequence)
{
    if (m_pc.isReadOnly())
        return fail({ErrorKind::unsupported, 0, "change a PC that was opened from files", {}});
    if (auto allowed = m_check ? m_check(plan) : Status {}; !allowed)
        return fail(allowed.error());
    begin.pcId = m_pc.system().identity();
    begin.target = plan.target;
    begin.planDigest = plan.digest;
    begin.startedAt = m_pc.clock().now().seconds;
    RunLog log(m_store, begin, firstSequence);
    options.beforeFirst = [&] { return writeBackups(m_store, begin.runId, m_pc, plan); };
    Executed executed = execute(m_pc, plan, log, options);
    RunResult result;
    if (!executed.closed)
        result.interrupted = executed.closed.error();
    for (const StepOutcome& step : executed.steps)
        m_log.info("{}: outcome {}{}", step.stepId, static_cast<int>(step.outcome),
            step.error ? fmt::format(", {} {}", step.error->operation, step.error->osCode) : "");
    result.report = {log.isOpen() ? begin.runId : std::string(), std::move(executed.steps), false};
    return result;
}

Result<Recovery> PlanRunner::neededRecovery() const
{
    auto past = readHistory(m_store, m_pc.system().identity());
    if (!past)
        return fail(past.error());
    return recoveryOf(*past);
}

Result<std::optional<RunReport>> PlanRunner::recover(std::uint32_t runsBefore, const Progress& progress)
{
    auto recovery = neededRecovery();
    if (!recovery)
        return fail(recovery.error());
    if (!recovery->isNeeded())
        return std::nullopt;
    auto lock = m_store.lock();
    if (!lock)
        return fail(lock.error());
    // Read again: the copy that held the lock may have finished its run in between.
    recovery = neededRecovery();
    if (!recovery)
        return fail(recovery.error());
    if (!recovery->isNeeded())
        return std::nullopt;
    m_log.warn("an earlier run was interrupted; putting back {} changes", recovery->plan.steps.size());
    const std::uint32_t number = std::max(runsBefore, newestRunNumber(m_store)) + 1;
    RunBegin begin;
    begin.runId = runIdFor(number, m_pc.clock().now());
    begin.kind = RunKind::recovery;
    begin.undoes = recovery->undoes;
    begin.closes = recovery->closes;
    ExecuteOptions execution;
    execution.activity = Activity::puttingBack;
    execution.progress = progress;
    auto done = run(recovery->plan, std::move(begin), std::move(execution));
    if (!done)
        return fail(done.error());
    if (done->interrupted)
        return fail(*done->interrupted);
    return std::optional(std::move(done->report));
}

} // namespace repair
