// Plans, outcomes and dials as JSON.
#include "app/cli/documents/run_document.h"

#include "app/cli/documents/check_document.h"
#include "app/cli/documents/error_document.h"
#include "app/cli/pages/operation_lines.h"
#include "app/text/outcome_text.h"
#include "app/text/ras_error_text.h"
#include "app/text/step_text.h"
#include "core/json/report_fields.h"

#include <algorithm>
#include <array>

namespace repair {
namespace {

constexpr std::array<const char*, 4> undoStateIds {
    "will-be-put-back", "is-already-back", "changed-since", "cannot-be-read"};

Json outcomeJson(const StepOutcome& step, RunKind kind)
{
    const OutcomeText text =
        kind == RunKind::repair ? outcomeText(step.outcome) : undoOutcomeText(step.outcome);
    Json json = json_detail::encode(step);
    json["title"] = textOf(step.stepId).title;
    json["sentence"] = text.sentence;
    if (step.error)
        json["error"] = errorJson(*step.error);
    return json;
}

Json conflictJson(const PlanConflict& conflict)
{
    return Json {{"setting", toJson(conflict.setting)}, {"first", conflict.firstStep},
        {"second", conflict.secondStep}};
}

} // namespace

Json runReportJson(const RunReport& report, RunKind kind)
{
    Json steps = Json::array();
    for (const StepOutcome& step : report.steps)
        steps.push_back(outcomeJson(step, kind));
    return Json {{"run", report.runId.empty() ? Json() : Json(report.runId)}, {"steps", std::move(steps)},
        {"putBack", report.putBack}};
}

Json planJson(const Plan& plan)
{
    Json steps = Json::array();
    for (const PlannedStep& step : plan.steps) {
        Json operations = Json::array();
        for (const Operation& operation : step.operations)
            operations.push_back(operationJson(operation));
        steps.push_back({{"step", step.stepId}, {"title", textOf(step.stepId).title},
            {"scope", step.scope == Scope::user ? "user" : "machine"}, {"needsRestart", step.needsRestart},
            {"operations", std::move(operations)}});
    }
    Json conflicts = Json::array();
    for (const PlanConflict& conflict : plan.conflicts)
        conflicts.push_back(conflictJson(conflict));
    return Json {{"digest", plan.digest}, {"steps", std::move(steps)}, {"conflicts", std::move(conflicts)},
        {"nothingToDo", plan.nothingToDo}, {"notRepairable", plan.notRepairable}};
}

Json dialJson(const DialOutcome& dial)
{
    const RasError* error = dial.connected ? nullptr : findRasError(dial.errorCode);
    Json json {{"connected", dial.connected}, {"stage", idOf(dial.stage)}, {"code", dial.errorCode},
        {"symbol", error ? Json(error->symbol) : Json()}, {"sentence", Json()}, {"tryFirst", Json()}};
    if (!dial.connected) {
        json["sentence"] = rasErrorText(dial.errorCode).sentence;
        json["tryFirst"] = rasErrorText(dial.errorCode).tryFirst;
    }
    return json;
}

Json fixDocument(const FixResult& result)
{
    Json document {{"whatIf", result.applied == nullptr}, {"exitCode", result.exitCode},
        {"target", result.before.target.hasEntry() ? toJson(result.before.target) : Json()},
        {"plan", planJson(result.plan)}, {"result", Json()}};
    if (!result.applied)
        return document;
    const Applied& applied = *result.applied;
    Json run = runReportJson(applied.report, RunKind::repair);
    run["folder"] = result.folder.empty() ? Json() : Json(result.folder);
    run["needsRestart"] = std::ranges::any_of(
        applied.report.steps, [](const StepOutcome& step) { return step.outcome == Outcome::needsRestart; });
    run["remaining"] = findingsJson(applied.after.findings, false);
    run["verdict"] = verdictJson(applied.after.verdict);
    run["dial"] = applied.dial ? dialJson(*applied.dial) : Json();
    run["undo"] = applied.putBack ? runReportJson(*applied.putBack, RunKind::undo) : Json();
    run["proofError"] = applied.proofError ? errorJson(*applied.proofError) : Json();
    run["journalError"] = applied.journalError ? errorJson(*applied.journalError) : Json();
    document["result"] = std::move(run);
    return document;
}

Json undoItemJson(const UndoItem& item)
{
    return Json {{"change", item.sequence}, {"step", item.stepId}, {"title", textOf(item.stepId).title},
        {"operation", toJson(item.operation)}, {"description", undoLine(item.operation)},
        {"state", undoStateIds.at(static_cast<std::size_t>(item.state))},
        {"now", item.now ? toJson(*item.now) : Json()}};
}

} // namespace repair
