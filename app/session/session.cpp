// Locks, recovers, runs plans and verifies them. It decides nothing and writes nothing itself.
#include "app/session/session.h"

#include "app/session/dial_memory.h"
#include "core/engine/backup_files.h"
#include "core/engine/judge.h"
#include "core/engine/photographer.h"
#include "core/engine/setting_access.h"
#include "core/engine/undo.h"
#include "core/engine/verdict.h"

#include <algorithm>
#include <ctime>
#include <fmt/format.h>
#include <spdlog/spdlog.h>

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

} // namespace

Session::Session(Pc& pc, JournalStore& store, spdlog::logger& log) : m_pc(pc), m_store(store), m_log(log) { }

Result<EntryList> Session::entries() const
{
    return std::as_const(m_pc).phonebooks().entries();
}

Result<TargetChoice> Session::choose(const std::string& entryName) const
{
    auto list = entries();
    // No phonebook at all is no entry; what is left of the PC can still be checked.
    if (!list && list.error().kind == ErrorKind::notFound && entryName.empty())
        return TargetChoice {};
    if (!list)
        return fail(list.error());
    // Without the event log the choice is poorer, not impossible.
    const auto dials = m_pc.events().recentDials();
    const auto lastRun = lastRunOf(m_store);
    auto choice = chooseTarget(*list, dials ? stillTelling(*dials, lastRun) : DialHistory {}, entryName);
    if (choice && choice->lastDial && isMendedBy(*choice->lastDial, lastRun))
        choice->lastDial.reset();
    return choice;
}

Checked Session::check(const TargetChoice& choice, const Progress& progress, std::stop_token stop) const
{
    Checked checked;
    checked.target = choice.target;
    checked.lastDial = choice.lastDial;
    checked.snapshot =
        stillTelling(photograph(std::as_const(m_pc), addressesFor(choice.target), progress, std::move(stop)),
            lastRunOf(m_store));
    checked.findings = judge(checked.snapshot, choice.target);
    const Fact asked {ServerProbe {choice.target.server}};
    checked.verdict = judgeVerdict({checked.findings, choice.target.hasEntry(), choice.lastDial,
        checked.snapshot.tryAt<ServerAnswer>(asked)});
    m_log.info("check: {} findings, verdict {}", checked.findings.size(), checked.verdict.id);
    return checked;
}

Result<Plan> Session::plan(const Checked& checked, const Choice& choice) const
{
    return makePlan(checked.snapshot, checked.findings, checked.target, choice);
}

std::string Session::newRunId() const
{
    std::size_t number = 1;
    if (const auto ids = m_store.runs(); ids && !ids->empty())
        number = std::strtoull(ids->back().c_str(), nullptr, 10) + 1;
    const std::time_t now = m_pc.clock().now().seconds;
    std::tm parts {};
    if (const std::tm* utc = std::gmtime(&now))
        parts = *utc;
    // The number first, so that ids sort by age even if the clock was set back.
    return fmt::format("{:05}-{:04}{:02}{:02}-{:02}{:02}{:02}", number, parts.tm_year + 1900,
        parts.tm_mon + 1, parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec);
}

Result<RunReport> Session::runPlan(
    const Plan& plan, RunBegin begin, ExecuteOptions options, std::optional<Error>& journal)
{
    if (m_pc.isReadOnly())
        return fail({ErrorKind::unsupported, 0, "change a PC that was opened from files", {}});
    begin.runId = newRunId();
    begin.pcId = m_pc.system().identity();
    begin.target = plan.target;
    begin.planDigest = plan.digest;
    begin.startedAt = m_pc.clock().now().seconds;
    RunLog log(m_store, begin);
    options.beforeFirst = [&] { return writeBackups(m_store, begin.runId, m_pc, plan); };
    Executed executed = execute(m_pc, plan, log, options);
    if (!executed.closed)
        journal = executed.closed.error();
    for (const StepOutcome& step : executed.steps)
        m_log.info("{}: outcome {}{}", step.stepId, static_cast<int>(step.outcome),
            step.error ? fmt::format(", {} {}", step.error->operation, step.error->osCode) : "");
    return RunReport {log.isOpen() ? begin.runId : std::string(), std::move(executed.steps), false};
}

Result<std::optional<RunReport>> Session::recover()
{
    if (m_pc.isReadOnly())
        return std::nullopt;
    auto past = history();
    if (!past)
        return fail(past.error());
    if (!recoveryOf(*past).isNeeded())
        return std::nullopt;
    auto lock = m_store.lock();
    if (!lock)
        return fail(lock.error());
    // Read again: the copy that held the lock may have finished its run in between.
    past = history();
    if (!past)
        return fail(past.error());
    Recovery recovery = recoveryOf(*past);
    if (!recovery.isNeeded())
        return std::nullopt;
    m_log.warn("an earlier run was interrupted; putting back {} changes", recovery.plan.steps.size());
    RunBegin begin {.runId = {},
        .kind = RunKind::recovery,
        .pcId = {},
        .target = {},
        .planDigest = {},
        .startedAt = 0,
        .undoes = recovery.undoes,
        .changes = {},
        .closes = recovery.closes};
    std::optional<Error> journal;
    ExecuteOptions execution;
    execution.activity = Activity::puttingBack;
    auto report = runPlan(recovery.plan, std::move(begin), std::move(execution), journal);
    if (!report)
        return fail(report.error());
    if (journal)
        return fail(*journal);
    return std::optional(std::move(*report));
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
    Applied applied;
    ExecuteOptions execution {.key = options.key,
        .progress = options.progress,
        .stop = options.stop,
        .activity = Activity::changing,
        .beforeFirst = {}};
    auto report = runPlan(plan, {}, std::move(execution), applied.journalError);
    if (!report)
        return fail(report.error());
    // A dial from before the change says nothing about the PC as it is now.
    applied.after = check({before.target, report->runId.empty() ? before.lastDial : std::nullopt});
    applied.report = verified(std::move(*report), plan, applied.after);
    lock->reset(); // putting back takes the lock itself
    if (options.proveByDial && !applied.report.runId.empty()) {
        if (auto proved = prove(applied, before, options); !proved)
            return fail(proved.error());
    }
    return applied;
}

Status Session::prove(Applied& applied, const Checked& before, const ApplyOptions& options)
{
    auto dial = testDial(before.target, std::nullopt, {}, options.stop);
    if (!dial)
        return fail(dial.error());
    applied.dial = *dial;
    if (gotFurther(*dial, before.lastDial))
        return {};
    auto undone = undo({applied.report.runId, {}, {}}, options.progress);
    if (!undone)
        return fail(undone.error());
    applied.report.putBack = true;
    applied.putBack = std::move(*undone);
    return {};
}

Result<DialOutcome> Session::testDial(const Target& target, std::optional<Credentials> credentials,
    const DialProgress& progress, std::stop_token stop)
{
    if (!target.hasEntry())
        return fail({ErrorKind::notFound, 0, "dial", "no L2TP entry"});
    const DialRequest request {target.phonebook, target.entry, std::move(credentials)};
    auto outcome = m_pc.dialler().dial(request, progress, std::move(stop));
    if (outcome)
        m_log.info("dial: {} at {}, code {}", outcome->connected ? "connected" : "failed",
            idOf(outcome->stage), outcome->errorCode);
    return outcome;
}

} // namespace repair
