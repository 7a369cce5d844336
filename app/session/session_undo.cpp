// The session's way back: history, what an undo would do now, and the undo itself.
#include "app/session/session.h"

#include "core/engine/setting_access.h"
#include "core/engine/undo.h"

#include <algorithm>
#include <utility>

namespace repair {
namespace {

UndoItem itemFor(const Pc& pc, const LoggedOperation& logged)
{
    UndoItem item {logged.intent.sequence, logged.intent.stepId, logged.intent.operation, {}, {}};
    const auto* change = std::get_if<Change>(&logged.intent.operation);
    if (!change)
        return item;
    item.now = read(pc, Address {change->setting});
    if (std::holds_alternative<Unreadable>(*item.now))
        item.state = UndoItem::State::cannotBeRead;
    else if (*item.now == change->before)
        item.state = UndoItem::State::isAlreadyBack;
    else if (*item.now != change->after)
        item.state = UndoItem::State::changedSince;
    return item;
}

/// A person decided to put these back although somebody else changed them: what is there now is what we
/// expect.
void expectWhatIsThere(
    Plan& plan, const Pc& pc, const LoggedRun& run, const std::vector<std::uint32_t>& sequences)
{
    for (const LoggedOperation& logged : run.operations) {
        const auto* original = std::get_if<Change>(&logged.intent.operation);
        if (!original || std::ranges::find(sequences, logged.intent.sequence) == sequences.end())
            continue;
        for (PlannedStep& step : plan.steps) {
            auto* inverse = std::get_if<Change>(&step.operations.front());
            if (inverse && inverse->setting == original->setting)
                inverse->before = read(pc, Address {inverse->setting});
        }
    }
}

} // namespace

Result<History> Session::history() const
{
    return readHistory(m_store, m_pc.system().identity());
}

Result<std::vector<UndoItem>> Session::previewUndo(const std::string& runId) const
{
    auto past = history();
    if (!past)
        return fail(past.error());
    const PastRun* run = past->find(runId);
    if (!run)
        return fail({ErrorKind::notFound, 0, "find run", runId});
    std::vector<UndoItem> items;
    for (const LoggedOperation& logged : run->run.operations) {
        if (logged.state != LoggedOperation::State::rolledBack)
            items.insert(items.begin(), itemFor(std::as_const(m_pc), logged));
    }
    return items;
}

Result<RunReport> Session::undo(const UndoChoice& choice, const Progress& progress, std::stop_token stop)
{
    auto lock = m_store.lock();
    if (!lock)
        return fail(lock.error());
    auto past = history();
    if (!past)
        return fail(past.error());
    const PastRun* run = past->find(choice.runId);
    if (!run)
        return fail({ErrorKind::notFound, 0, "find run", choice.runId});
    Plan plan = inversePlan(run->run, choice.only);
    if (plan.empty())
        return fail({ErrorKind::notFound, 0, "find a change to undo", choice.runId});
    expectWhatIsThere(plan, std::as_const(m_pc), run->run, choice.overwrite);
    RunBegin begin {.runId = {},
        .kind = RunKind::undo,
        .pcId = {},
        .target = {},
        .planDigest = {},
        .startedAt = 0,
        .undoes = {choice.runId},
        .changes = choice.only,
        .closes = {}};
    std::optional<Error> journal;
    ExecuteOptions execution {.key = nullptr,
        .progress = progress,
        .stop = std::move(stop),
        .activity = Activity::puttingBack,
        .beforeFirst = {}};
    auto report = runPlan(plan, std::move(begin), std::move(execution), journal);
    if (report && journal)
        return fail(*journal);
    return report;
}

} // namespace repair
