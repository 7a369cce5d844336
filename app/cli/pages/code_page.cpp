// The order of page 8 of the wizard: Windows, page, last error, verdict, findings, what to try next.
#include "app/cli/pages/code_page.h"

#include "app/session/caller.h"
#include "app/text/probe_text.h"
#include "app/text/ras_error_text.h"
#include "app/text/step_text.h"
#include "app/text/support_code_text.h"
#include "app/text/verdict_text.h"

#include <fmt/format.h>

namespace repair {
namespace {

struct Shown {
    const char* mark;
    Tone tone;
    const char* title;
};

const char* firstOf(const char* text, const char* otherwise)
{
    return *text == '\0' ? otherwise : text;
}

Shown shownOf(StepSign sign, std::string_view stepId)
{
    const StepText text = textOf(stepId);
    switch (sign) {
    case StepSign::broken:
        return {"[broken] ", Tone::bad, firstOf(text.broken, text.title)};
    case StepSign::suspect:
        return {"[suspect]", Tone::unsure, firstOf(text.question, text.title)};
    case StepSign::found:
        return {"[found]  ", Tone::unsure, firstOf(text.broken, text.title)};
    default:
        return {"[unknown]", Tone::unsure, text.title};
    }
}

std::string lastDialLine(const SupportCode& code)
{
    const std::string words = lastDialText(code).inEnglish();
    if (!code.error)
        return words;
    return *code.error > 0xFFFF ? fmt::format("0x{:08X}: {}", *code.error, words)
                                : fmt::format("{}: {}", *code.error, words);
}

/// Every stage that remains possible, as the handshake picture would mark it.
std::string stagesLine(const SupportCode& code)
{
    std::string line;
    for (const Stage stage : code.stages().inOrder()) {
        const StageText text = stageText(stage);
        line += fmt::format("{}{} ({})", line.empty() ? "" : ", or ", text.words, text.technical);
    }
    return line;
}

void showSigns(Page& page, const SupportCode& code, const CallersCheck& seen)
{
    page.heading("What the caller's PC found");
    bool any = code.moreUnreadable;
    for (const StepSign sign : {StepSign::broken, StepSign::found, StepSign::suspect, StepSign::unknown})
        for (const Finding& finding : seen.findings) {
            if (code.sign(finding.stepId) != sign)
                continue;
            const Shown shown = shownOf(sign, finding.stepId);
            const char* lead = sign == StepSign::unknown ? "Could not be read: " : "";
            page.item(
                shown.mark, fmt::format("{}{}  ({})", lead, shown.title, finding.stepId), 2, shown.tone);
            any = true;
        }
    if (code.moreUnreadable)
        page.item("[unknown]",
            "Some things could not be read; so much was found that the code cannot say which.", 2,
            Tone::unsure);
    if (!any)
        page.line("Nothing.", 2);
}

} // namespace

void showCode(Page& page, const SupportCode& code)
{
    page.heading("Read this to your helper");
    page.line(words(code), 2, Tone::strong);
    page.line("or, if letters are easier:", 2);
    page.line(characters(code), 2, Tone::strong);
    page.blank();
    page.line(
        "It says what was found, the last error and the release of Windows; no name, no address, no key.");
}

void showCaller(Page& page, const SupportCode& code)
{
    const CallersCheck seen = callersCheck(code);
    page.heading("The code is complete and has no typing error");
    page.item("Windows:         ", windowsText(code.windows).inEnglish(), 2);
    page.item("The caller sees: ", pageText(code.page).inEnglish(), 2);
    page.item("Last error:      ", lastDialLine(code), 2);
    if (!code.stages().isEmpty())
        page.item("It breaks at:    ", stagesLine(code), 2);
    if (code.server)
        page.item("The server:      ", meaningText(code.server->meaning), 2);
    if (code.server && code.server->needsNatSetting)
        page.item("                 ", meaningText(ProbeMeaning::natSettingNeeded), 2);
    page.blank();
    page.line(verdictText(seen.verdict.id).sentence, 0, Tone::strong);
    showSigns(page, code, seen);
    page.heading("What to try next");
    std::size_t number = 0;
    for (const Sentence& sentence : nextToTry(code, seen.verdict))
        page.item(fmt::format("{}.", ++number), sentence.inEnglish(), 2);
}

} // namespace repair
