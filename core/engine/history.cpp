// Later runs say what became of earlier ones; a journal by itself is never rewritten.
#include "core/engine/history.h"

#include "core/engine/undo.h"

#include <algorithm>
#include <ranges>
#include <span>

namespace repair {
namespace {

bool succeeded(const RunEnd& end)
{
    return std::ranges::all_of(end.steps, [](const StepOutcome& step) {
        return step.outcome == Outcome::applied || step.outcome == Outcome::needsRestart
            || step.outcome == Outcome::nothingToDo;
    });
}

bool names(const std::vector<std::string>& ids, const std::string& id)
{
    return std::ranges::find(ids, id) != ids.end();
}

/// Whether the later run took back that change of the earlier one, for good.
bool tookBack(const PastRun& later, const std::string& runId, std::uint32_t sequence)
{
    if (!later.run.end || later.undone || !succeeded(*later.run.end))
        return false;
    const auto& changes = later.run.begin.changes;
    const bool covered = changes.empty() || std::ranges::find(changes, sequence) != changes.end();
    return covered && names(later.run.begin.undoes, runId);
}

/// What later runs say of the run at `index`. They were settled before it, so that an undo which was itself
/// undone no longer counts.
void settle(std::vector<PastRun>& runs, std::size_t index)
{
    PastRun& past = runs[index];
    const std::string& id = past.run.begin.runId;
    const std::span later = std::span(runs).subspan(index + 1);
    past.interrupted = !past.run.end && std::ranges::none_of(later, [&](const PastRun& run) {
        return run.run.end && names(run.run.begin.closes, id);
    });
    past.undone = !past.run.operations.empty()
        && std::ranges::all_of(past.run.operations, [&](const LoggedOperation& logged) {
               return std::ranges::any_of(
                   later, [&](const PastRun& run) { return tookBack(run, id, logged.intent.sequence); });
           });
}

Result<LoggedRun> readOne(const JournalStore& store, const std::string& runId, const std::string& pcId)
{
    auto bytes = store.read(runId);
    if (!bytes)
        return fail(bytes.error());
    auto run = readRun(*bytes);
    if (run && !run->begin.runId.empty() && run->begin.pcId != pcId)
        return fail({ErrorKind::conflict, 0, "read journal of another PC", runId});
    return run;
}

} // namespace

const PastRun* History::find(const std::string& runId) const
{
    const auto found =
        std::ranges::find(runs, runId, [](const PastRun& past) { return past.run.begin.runId; });
    return found == runs.end() ? nullptr : &*found;
}

const PastRun* History::lastToUndo() const
{
    for (const PastRun& past : runs | std::views::reverse) {
        const bool repair = past.run.begin.kind == RunKind::repair;
        if (repair && !past.undone && !inversePlan(past.run).empty())
            return &past;
    }
    return nullptr;
}

Result<History> readHistory(const JournalStore& store, const std::string& pcId)
{
    auto ids = store.runs();
    if (!ids)
        return fail(ids.error());
    History history;
    for (const std::string& id : *ids) {
        auto run = readOne(store, id, pcId);
        if (!run)
            history.unreadable.push_back({id, run.error()});
        else if (!run->begin.runId.empty()) // else torn before its first record: nothing was done
            history.runs.push_back({std::move(*run), false, false});
    }
    for (std::size_t i = history.runs.size(); i > 0; --i)
        settle(history.runs, i - 1);
    return history;
}

} // namespace repair
