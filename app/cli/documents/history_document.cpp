// Runs as their journals tell them.
#include "app/cli/documents/history_document.h"

#include "app/cli/documents/error_document.h"
#include "app/cli/pages/operation_lines.h"

#include <array>

namespace repair {
namespace {

constexpr std::array<const char*, 3> kindIds {"repair", "undo", "recovery"};
constexpr std::array<const char*, 4> stateIds {"intended", "done", "failed", "rolled-back"};

Json changeJson(const LoggedOperation& logged)
{
    return Json {{"change", logged.intent.sequence}, {"step", logged.intent.stepId},
        {"operation", toJson(logged.intent.operation)},
        {"description", operationLine(logged.intent.operation)},
        {"state", stateIds.at(static_cast<std::size_t>(logged.state))}};
}

Json runJson(const PastRun& past, const FolderOf& folderOf)
{
    const RunBegin& begin = past.run.begin;
    Json changes = Json::array();
    for (const LoggedOperation& logged : past.run.operations)
        changes.push_back(changeJson(logged));
    const std::string folder = folderOf(begin.runId);
    return Json {{"run", begin.runId}, {"kind", kindIds.at(static_cast<std::size_t>(begin.kind))},
        {"startedAt", begin.startedAt},
        {"finishedAt", past.run.end ? Json(past.run.end->finishedAt) : Json()},
        {"target", begin.target.hasEntry() ? toJson(begin.target) : Json()}, {"undoes", begin.undoes},
        {"undone", past.undone}, {"interrupted", past.interrupted}, {"tornTail", past.run.tornTail},
        {"folder", folder.empty() ? Json() : Json(folder)}, {"changes", std::move(changes)}};
}

} // namespace

Json historyDocument(const History& history, const FolderOf& folderOf)
{
    Json runs = Json::array();
    for (const PastRun& past : history.runs)
        runs.push_back(runJson(past, folderOf));
    Json unreadable = Json::array();
    for (const UnreadableRun& run : history.unreadable)
        unreadable.push_back(
            {{"run", run.runId}, {"folder", folderOf(run.runId)}, {"error", errorJson(run.error)}});
    return Json {{"runs", std::move(runs)}, {"unreadable", std::move(unreadable)}};
}

} // namespace repair
