// Order and marks of the check's text.
#include "app/cli/pages/check_page.h"

#include "app/cli/pages/operation_lines.h"
#include "app/text/outcome_text.h"
#include "app/text/probe_text.h"
#include "app/text/ras_error_text.h"
#include "app/text/step_text.h"
#include "app/text/verdict_text.h"
#include "core/engine/verdict.h"
#include "core/model/ras_error.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace repair {
namespace {

struct Mark {
    const char* word;
    Tone tone;
};

Mark markOf(const Finding& finding)
{
    if (finding.isBroken())
        return {"[broken] ", Tone::bad};
    if (finding.isSuspect())
        return {"[suspect]", Tone::unsure};
    return {"[unknown]", Tone::unsure};
}

std::string dialLine(const DialAttempt& dial)
{
    if (dial.connected)
        return "The last try connected.";
    const RasError* error = findRasError(dial.errorCode);
    return fmt::format("The last try failed with error {}{}: {}", dial.errorCode,
        error ? fmt::format(" ({})", error->symbol) : "", rasErrorText(dial.errorCode).sentence);
}

/// Empty where IKE was not the matter.
std::string ikeLine(const DialAttempt& dial)
{
    constexpr std::uint32_t firstOfIke = 786; // ERROR_OAKLEY_NO_CERT
    constexpr std::uint32_t lastOfIke = 793; // ERROR_OAKLEY_ERROR
    if (!dial.ikeFailure && (dial.errorCode < firstOfIke || dial.errorCode > lastOfIke))
        return {};
    if (!dial.ikeFailure)
        return "Windows' IKE service tells its own reason to administrators only, and until a restart.";
    constexpr std::array<const char*, 3> sides {"", " on this PC", " by the server"};
    const IkeFailure& failure = *dial.ikeFailure;
    const RasError* error = findRasError(failure.code);
    return fmt::format("The reason of Windows' IKE service{}: error {}{}: {}",
        sides.at(static_cast<std::size_t>(failure.side)), failure.code,
        error ? fmt::format(" ({})", error->symbol) : "", rasErrorText(failure.code).sentence);
}

std::string placeLine(const Verdict& verdict)
{
    std::string line = fmt::format(
        "Where the fault sits: {} ({}).", faultText(verdict.fault), certaintyText(verdict.certainty));
    if (verdict.stage) {
        const StageText stage = stageText(*verdict.stage);
        line += fmt::format(" The last dial broke at: {} ({}).", stage.words, stage.technical);
    }
    return line;
}

void showProblem(Page& page, const Problem& problem)
{
    constexpr std::size_t indent = 12;
    for (const Evidence& evidence : problem.evidence)
        page.line(say(evidence), indent);
    for (const Operation& operation : problem.repair)
        page.item("would change:", operationLine(operation), indent, Tone::quiet);
    if (problem.risk != Risk::none)
        page.item("mind:", describe(problem.risk), indent, Tone::unsure);
    if (problem.needsRestart && !problem.repair.empty())
        page.line("Windows takes it into account after a restart.", indent);
}

/// What is wrong, not what should be: the healthy state names a step everywhere else.
const char* titleOf(const Finding& finding)
{
    const StepText text = textOf(finding.stepId);
    if (finding.isBroken())
        return text.broken;
    return finding.isSuspect() ? text.question : text.title;
}

constexpr std::uint32_t missingLibrary = 126; // ERROR_MOD_NOT_FOUND

/// A PC opened from files is silent about what nobody sent (ERROR_NOT_SUPPORTED, ERROR_NOT_FOUND).
std::string unknownLine(const Unknown& unknown)
{
    if (unknown.osCode == 50)
        return "This cannot be read from here.";
    if (unknown.osCode == 1168)
        return "The files that were given do not say this.";
    if (unknown.osCode == missingLibrary)
        return "It could not be read: a library of Windows is missing (code 126). Try: sfc /scannow";
    return fmt::format("It could not be read (code {}).", unknown.osCode);
}

void showFinding(Page& page, const Finding& finding, bool blamed)
{
    constexpr std::size_t indent = 12;
    const Mark mark = markOf(finding);
    page.item(mark.word, fmt::format("{}  ({})", titleOf(finding), finding.stepId), 2, mark.tone);
    if (const auto* unknown = std::get_if<Unknown>(&finding.diagnosis))
        page.line(unknownLine(*unknown), indent);
    if (const Problem* problem = finding.problem())
        showProblem(page, *problem);
    if (finding.owner)
        page.line(describe(*finding.owner), indent);
    if (finding.problem() && !blamed)
        page.line("This cannot be what stopped the last try.", indent, Tone::quiet);
}

/// Only a PC opened from files says of anything that no file holds it.
bool isOpenedFromFiles(const Checked& checked)
{
    return std::ranges::any_of(checked.findings, [](const Finding& each) {
        const auto* unknown = std::get_if<Unknown>(&each.diagnosis);
        return unknown && unknown->osCode == 1168;
    });
}

} // namespace

std::string targetLine(const Target& target)
{
    if (!target.hasEntry())
        return "No VPN entry";
    return fmt::format("{} -> {}  (phonebook: {})", target.entry,
        target.server.empty() ? "no server" : target.server, target.phonebook);
}

void showVerdict(Page& page, const Checked& checked)
{
    page.heading(targetLine(checked.target));
    page.blank();
    showVerdictLines(page, checked);
}

void showVerdictLines(Page& page, const Checked& checked)
{
    const VerdictText text = verdictText(checked.verdict.id);
    page.line(text.sentence, 0, checked.verdict.fault == Fault::none ? Tone::good : Tone::strong);
    if (checked.lastDial)
        page.line(dialLine(*checked.lastDial));
    if (const std::string ike = checked.lastDial ? ikeLine(*checked.lastDial) : ""; !ike.empty())
        page.line(ike);
    page.line(placeLine(checked.verdict));
    const bool blind = checked.verdict.id == verdictId::couldNotTell && isOpenedFromFiles(checked);
    page.line(
        blind ? "Ask for what is missing: a registry export, the event log, or a snapshot." : text.next);
}

void showFindings(Page& page, const Checked& checked)
{
    const auto healthy =
        std::ranges::count_if(checked.findings, [](const Finding& each) { return each.isHealthy(); });
    const auto total = static_cast<std::ptrdiff_t>(checked.findings.size());
    page.heading(fmt::format("{} of {} checks found nothing", healthy, total));
    const auto show = [&](bool (Finding::*kind)() const) {
        for (const Finding& finding : checked.findings) {
            if (!(finding.*kind)())
                continue;
            const auto& unrelated = checked.verdict.unrelated;
            showFinding(page, finding, std::ranges::find(unrelated, finding.stepId) == unrelated.end());
        }
    };
    show(&Finding::isBroken);
    show(&Finding::isSuspect);
    show(&Finding::isUnknown);
}

void showServer(Page& page, const Checked& checked)
{
    const ServerAnswer* answer = checked.serverAnswer();
    if (!answer)
        return;
    page.heading("What the server itself says");
    for (const std::string& sentence : serverSentences(*answer))
        page.line(sentence, 2);
}

void showNextSteps(Page& page, const Checked& checked, bool readOnly)
{
    const bool repairable =
        std::ranges::any_of(checked.findings, [](const Finding& each) { return each.isRepairedByDefault(); });
    const auto suspect = std::ranges::find_if(checked.findings,
        [](const Finding& each) { return each.isSuspect() && !each.problem()->repair.empty(); });
    page.heading("Next");
    if (repairable)
        page.line("l2tp-repair fix --all --what-if      show what a repair would change", 2);
    if (repairable && !readOnly)
        page.line("l2tp-repair fix --all                repair it", 2);
    if (suspect != checked.findings.end() && !readOnly)
        page.line(fmt::format("l2tp-repair fix --step {}", suspect->stepId), 2);
    if (!readOnly)
        page.line("l2tp-repair test                     dial, to see how far it gets", 2);
    if (checked.verdict.code && *checked.verdict.code != 0)
        page.line(fmt::format("l2tp-repair explain {}", *checked.verdict.code), 2);
}

void showRecovery(Page& page, const RunReport& recovered)
{
    page.heading("An earlier repair was interrupted; what it had begun was put back first");
    for (const StepOutcome& step : recovered.steps)
        page.item(fmt::format("[{}]", undoOutcomeText(step.outcome).word), textOf(step.stepId).title, 2);
}

} // namespace repair
