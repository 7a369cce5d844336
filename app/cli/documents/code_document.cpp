// Ids for programs, with the English words beside them.
#include "app/cli/documents/code_document.h"

#include "app/cli/documents/check_document.h"
#include "app/text/probe_text.h"
#include "app/text/step_text.h"
#include "app/text/support_code_text.h"
#include "core/model/ras_error.h"

#include <array>

namespace repair {
namespace {

constexpr std::array<const char*, 5> signIds {"healthy", "broken", "suspect", "unknown", "found"};
constexpr std::array<const char*, 4> dialIds {"none", "connected", "no-entry", "failed"};
constexpr std::array<const char*, windowsClassCount> windowsIds {"unknown", "before-10", "10-before-1809",
    "10-1809", "10-1903", "10-2004", "10-21h2", "10-22h2", "server-2022", "11-21h2", "11-22h2", "11-23h2",
    "11-24h2", "11-25h2", "newer"};
constexpr std::array<const char*, 8> problemIds {
    "empty", "foreign", "incomplete", "too-long", "wrong-part", "swapped", "wrong-somewhere", "newer"};
constexpr std::array<const char*, 2> formIds {"words", "characters"};

template <class E, std::size_t Count>
const char* idIn(const std::array<const char*, Count>& ids, E value)
{
    return ids.at(static_cast<std::size_t>(value));
}

Json spellingsOf(const SupportCode& code)
{
    return Json {{"words", words(code)}, {"characters", characters(code)}};
}

Json pageJson(const PageShown& page)
{
    return Json {{"number", page.number}, {"chapter", page.chapter ? Json(idOf(*page.chapter)) : Json()},
        {"text", pageText(page).inEnglish()}};
}

Json lastDialJson(const SupportCode& code)
{
    const RasError* error = code.error ? findRasError(*code.error) : nullptr;
    Json stages = Json::array();
    for (const Stage stage : code.stages().inOrder())
        stages.push_back(idOf(stage));
    return Json {{"outcome", idIn(dialIds, code.lastDial)}, {"code", code.error ? Json(*code.error) : Json()},
        {"symbol", error ? Json(error->symbol) : Json()}, {"stages", std::move(stages)},
        {"text", lastDialText(code).inEnglish()}};
}

Json serverJson(const std::optional<ServerSign>& server)
{
    if (!server)
        return Json();
    return Json {{"text", meaningText(server->meaning)}, {"needsNatSetting", server->needsNatSetting}};
}

Json signsJson(const SupportCode& code, const CallersCheck& seen)
{
    Json signs = Json::array();
    for (const Finding& finding : seen.findings) {
        const StepSign sign = code.sign(finding.stepId);
        if (sign != StepSign::healthy)
            signs.push_back({{"step", finding.stepId}, {"chapter", idOf(finding.chapter)},
                {"diagnosis", idIn(signIds, sign)}, {"title", textOf(finding.stepId).title}});
    }
    return signs;
}

} // namespace

Json codeDocument(const SupportCode& code)
{
    return Json {{"code", spellingsOf(code)}};
}

Json callerDocument(const SupportCode& code)
{
    const CallersCheck seen = callersCheck(code);
    Json next = Json::array();
    for (const Sentence& sentence : nextToTry(code, seen.verdict))
        next.push_back(sentence.inEnglish());
    return Json {{"code", spellingsOf(code)}, {"page", pageJson(code.page)},
        {"windows",
            {{"class", idIn(windowsIds, code.windows)}, {"text", windowsText(code.windows).inEnglish()}}},
        {"lastDial", lastDialJson(code)}, {"verdict", verdictJson(seen.verdict)},
        {"server", serverJson(code.server)}, {"findings", signsJson(code, seen)},
        {"moreUnreadable", code.moreUnreadable}, {"next", std::move(next)}};
}

Json codeProblemDocument(const CodeProblem& problem)
{
    const CodeProblemText text = codeProblemText(problem);
    return Json {{"problem",
        {{"kind", idIn(problemIds, problem.kind)}, {"form", idIn(formIds, problem.form)},
            {"part", problem.part ? Json(*problem.part + 1) : Json()}, {"sentence", text.problem.inEnglish()},
            {"next", text.next.inEnglish()}}}};
}

} // namespace repair
