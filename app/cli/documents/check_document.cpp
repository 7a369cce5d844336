// Ids for programs, with the English words beside them for people who read JSON.
#include "app/cli/documents/check_document.h"

#include "app/cli/documents/probe_document.h"
#include "app/cli/documents/run_document.h"
#include "app/cli/pages/operation_lines.h"
#include "app/text/step_text.h"
#include "app/text/verdict_text.h"
#include "core/model/ras_error.h"

#include <array>

namespace repair {
namespace {

constexpr std::array<const char*, 4> diagnosisIds {"healthy", "broken", "suspect", "unknown"};
constexpr std::array<const char*, 5> faultIds {"none", "this-pc", "network", "server", "unknown"};
constexpr std::array<const char*, 3> certaintyIds {"seen", "likely", "possible"};
constexpr std::array<const char*, 6> riskIds {
    "none", "drops-connections", "weakens-security", "may-break-another", "needs-key-again", "exposes-pc"};

template <class E, std::size_t Count>
const char* idIn(const std::array<const char*, Count>& ids, E value)
{
    return ids.at(static_cast<std::size_t>(value));
}

Json symbolOf(const std::optional<std::uint32_t>& code)
{
    const RasError* error = code ? findRasError(*code) : nullptr;
    return error ? Json(error->symbol) : Json();
}

Json evidenceJson(const Evidence& evidence)
{
    return Json {{"id", evidence.id}, {"arguments", evidence.arguments}, {"text", say(evidence)}};
}

void addProblem(Json& json, const Problem& problem)
{
    json["risk"] = idIn(riskIds, problem.risk);
    json["needsRestart"] = problem.needsRestart;
    json["byDefault"] = problem.byDefault;
    json["evidence"] = Json::array();
    for (const Evidence& evidence : problem.evidence)
        json["evidence"].push_back(evidenceJson(evidence));
    json["repair"] = Json::array();
    for (const Operation& operation : problem.repair)
        json["repair"].push_back(operationJson(operation));
}

} // namespace

Json operationJson(const Operation& operation)
{
    Json json = toJson(operation);
    json["description"] = operationLine(operation);
    return json;
}

Json verdictJson(const Verdict& verdict)
{
    const VerdictText text = verdictText(verdict.id);
    return Json {{"id", verdict.id}, {"fault", idIn(faultIds, verdict.fault)},
        {"certainty", idIn(certaintyIds, verdict.certainty)},
        {"stage", verdict.stage ? Json(idOf(*verdict.stage)) : Json()},
        {"code", verdict.code ? Json(*verdict.code) : Json()}, {"symbol", symbolOf(verdict.code)},
        {"blamed", verdict.blamed}, {"unrelated", verdict.unrelated}, {"sentence", text.sentence},
        {"next", text.next}};
}

Json findingJson(const Finding& finding)
{
    Json json {{"step", finding.stepId}, {"title", textOf(finding.stepId).title},
        {"chapter", idOf(finding.chapter)}, {"scope", finding.scope == Scope::user ? "user" : "machine"},
        {"diagnosis", diagnosisIds.at(finding.diagnosis.index())}};
    if (const Problem* problem = finding.problem())
        addProblem(json, *problem);
    if (const auto* unknown = std::get_if<Unknown>(&finding.diagnosis))
        json["unreadable"] = {{"what", toJson(unknown->what)}, {"code", unknown->osCode}};
    if (finding.owner)
        json["owner"] = toJson(Value {*finding.owner});
    return json;
}

Json findingsJson(const std::vector<Finding>& findings, bool healthyToo)
{
    Json list = Json::array();
    for (const Finding& finding : findings) {
        if (healthyToo || !finding.isHealthy())
            list.push_back(findingJson(finding));
    }
    return list;
}

Json checkDocument(const Checked& checked, const std::optional<RunReport>& recovered)
{
    Json document {{"target", checked.target.hasEntry() ? toJson(checked.target) : Json()},
        {"verdict", verdictJson(checked.verdict)}, {"findings", findingsJson(checked.findings, true)},
        {"recovered", recovered ? runReportJson(*recovered, RunKind::recovery) : Json()}};
    const ServerAnswer* answer = checked.serverAnswer();
    document["server"] = answer ? serverFactsJson(*answer) : Json();
    document["lastDial"] = Json();
    if (checked.lastDial)
        document["lastDial"] = toJson(Value {DialHistory {{*checked.lastDial}}})["attempts"].front();
    return document;
}

} // namespace repair
