// Sentence first, then the causes, then what can help.
#include "app/cli/pages/explain_page.h"

#include "app/text/ras_error_text.h"

#include <fmt/format.h>

namespace repair {
namespace {

std::string stagesIn(const RasError& error)
{
    std::string list;
    for (const Stage stage : error.stages.inOrder()) {
        const StageText text = stageText(stage);
        list += fmt::format("{}{} ({})", list.empty() ? "" : ", ", text.words, text.technical);
    }
    return list;
}

} // namespace

void showExplanation(Page& page, const RasError& error)
{
    const RasErrorText text = rasErrorText(error.code);
    const std::string code =
        error.code > 0xFFFF ? fmt::format("0x{:08X}", error.code) : fmt::format("{}", error.code);
    page.heading(fmt::format("{}  {}", code, error.symbol));
    page.line(text.sentence, 2);
    page.line(text.meaning, 2);
    page.line(fmt::format("It comes at: {}.", stagesIn(error)), 2);
    page.heading("What is behind it, most often first");
    std::size_t number = 0;
    for (const Cause cause : error.causes)
        page.item(fmt::format("{}.", ++number), causeText(cause), 2);
    if (!error.remedies.empty()) {
        page.heading("What can help, in this order");
        number = 0;
        for (const Remedy remedy : error.remedies)
            page.item(fmt::format("{}.", ++number), remedyText(remedy), 2);
    }
    page.heading("Try this first");
    page.line(text.tryFirst, 2);
    if (const auto steps = stepsFor(error); !steps.empty()) {
        page.heading("Steps of this program for it (fix --step ID)");
        for (const std::string_view step : steps)
            page.item("-", step, 2);
    }
}

} // namespace repair
