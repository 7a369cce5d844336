// What a helper reads: the caller's findings, and what to try next.
#include "app/gui/words/caller_words.h"

#include "app/gui/view/joined.h"
#include "app/gui/widgets/handshake_view.h"
#include "app/gui/widgets/rail.h"
#include "app/gui/words/check_words.h"
#include "app/gui/words/engine_words.h"
#include "app/session/caller.h"
#include "app/text/probe_text.h"
#include "app/text/support_code_text.h"
#include "app/text/verdict_text.h"
#include "core/steps/catalog.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace repair {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(repair::Caller)
};

QString wordsOf(const Sentence& sentence)
{
    QString words = QCoreApplication::translate(sentence.context, sentence.text);
    for (const std::string& argument : sentence.arguments)
        words = words.arg(QString::fromStdString(argument));
    return words;
}

QString messageFor(const CodeProblem& problem)
{
    if (problem.kind == CodeProblem::Kind::empty)
        return Words::tr("The caller reads it at the bottom left, or on the last page.");
    const CodeProblemText text = codeProblemText(problem);
    return inOneLine({wordsOf(text.problem), wordsOf(text.next)});
}

CallerContent::State stateFor(const CodeProblem& problem)
{
    switch (problem.kind) {
    case CodeProblem::Kind::empty:
        return CallerContent::State::empty;
    case CodeProblem::Kind::incomplete:
        return CallerContent::State::incomplete;
    default:
        return CallerContent::State::wrong;
    }
}

Glyph glyphOf(StepSign sign)
{
    switch (sign) {
    case StepSign::healthy:
        return Glyph::works;
    case StepSign::broken:
    case StepSign::found:
        return Glyph::broken;
    case StepSign::suspect:
        return Glyph::suspect;
    case StepSign::unknown:
        return Glyph::unknown;
    }
    return Glyph::unknown;
}

/// What the server said, as lines beside what was found on the PC.
void addServer(const ServerSign& server, CallerContent& content)
{
    const auto words = [](ProbeMeaning meaning) {
        return QCoreApplication::translate("probe", meaningText(meaning));
    };
    const bool answers = server.meaning == ProbeMeaning::ikeAnswers;
    content.found.emplace_back(answers ? Glyph::works : Glyph::suspect, words(server.meaning));
    if (server.needsNatSetting)
        content.found.emplace_back(Glyph::suspect, words(ProbeMeaning::natSettingNeeded));
}

int rank(Glyph glyph)
{
    return glyph == Glyph::broken ? 3 : glyph == Glyph::suspect ? 2 : glyph == Glyph::unknown ? 1 : 0;
}

QString lastErrorOf(const SupportCode& code)
{
    const QString words = wordsOf(lastDialText(code));
    //: %1 the number of an error, %2 what it means
    return code.error ? Words::tr("%1: %2").arg(*code.error).arg(words) : words;
}

/// The stage says enough where the picture under it shows the rest.
QString brieflyFor(const SupportCode& code, const HandshakeStates& handshake)
{
    const auto broken = std::ranges::find(handshake, Glyph::broken);
    if (!code.error || broken == handshake.end())
        return lastErrorOf(code);
    return Words::tr("%1: %2").arg(*code.error).arg(stageWords(static_cast<int>(broken - handshake.begin())));
}

HandshakeStates handshakeOf(const SupportCode& code)
{
    if (code.lastDial == LastDial::connected)
        return repair::handshakeOf(DialOutcome {true, Stage::connected, 0});
    return repair::handshakeOf(code.stages());
}

QStringList nextOf(const SupportCode& code)
{
    QStringList next;
    for (const Sentence& sentence : nextToTry(code, callersCheck(code).verdict))
        next.append(wordsOf(sentence));
    return next;
}

} // namespace

CallerContent callerContent(const SupportCode& code)
{
    CallerContent content;
    content.state = CallerContent::State::complete;
    content.message = Words::tr("The code is complete and has no typing error.");
    content.windows = wordsOf(windowsText(code.windows));
    content.sees = wordsOf(pageText(code.page));
    content.lastError = lastErrorOf(code);
    content.handshake = handshakeOf(code);
    content.lastErrorBriefly = brieflyFor(code, content.handshake);
    content.chapters.fill(Glyph::works);
    for (const Step* step : allSteps()) {
        const Glyph glyph = glyphOf(code.sign(step->id));
        Glyph& chapter = content.chapters[static_cast<std::size_t>(step->chapter)];
        if (rank(glyph) > rank(chapter))
            chapter = glyph;
        if (glyph != Glyph::works)
            content.found.emplace_back(glyph, titleOf(step->id, glyph));
    }
    // Broken, suspect, unknown; inside each by chapter, as on the caller's page.
    std::ranges::stable_sort(
        content.found, std::ranges::greater(), [](const auto& each) { return rank(each.first); });
    if (code.moreUnreadable)
        content.found.emplace_back(Glyph::unknown, Words::tr("More could not be read"));
    if (content.found.empty())
        content.found.emplace_back(Glyph::works, Words::tr("Nothing wrong with the settings"));
    if (code.server)
        addServer(*code.server, content);
    content.next = nextOf(code);
    return content;
}

Decoded decoded(const QString& typed)
{
    const auto code = decode(typed.toStdString());
    Decoded result;
    if (code) {
        result.content = callerContent(*code);
        result.code = *code;
        return result;
    }
    result.content.state = stateFor(code.error());
    result.content.message = messageFor(code.error());
    result.content.chapters.fill(Glyph::notYet);
    return result;
}

CheckContent callersPage(const SupportCode& code)
{
    CheckContent content;
    content.isCallers = true;
    content.handshake = handshakeOf(code);
    int broken = 0;
    for (const Step* step : allSteps()) {
        const Glyph glyph = glyphOf(code.sign(step->id));
        const QString title = titleOf(step->id, glyph);
        if (glyph == Glyph::unknown)
            content.unknowns.push_back({title, {}});
        if (glyph != Glyph::broken && glyph != Glyph::suspect)
            continue;
        broken += glyph == Glyph::broken ? 1 : 0;
        FindingContent finding;
        finding.stepId = QString::fromUtf8(step->id.data(), static_cast<int>(step->id.size()));
        finding.glyph = glyph;
        finding.title = title;
        finding.evidence.words = Words::tr("The caller's page shows the values; a code does not carry them.");
        finding.chapter = labelOf(step->chapter);
        finding.repairable = false;
        content.findings.push_back(finding);
    }
    content.verdict.glyph = broken > 0 ? Glyph::broken : Glyph::unknown;
    content.verdict.sentence =
        QCoreApplication::translate(verdictContext, verdictText(callersCheck(code).verdict.id).sentence);
    if (code.error)
        content.verdict.details = {wordsOfCode(*code.error).meaning, lastErrorOf(code)};
    return content;
}

QString ticketText(const SupportCode& code)
{
    const CallerContent content = callerContent(code);
    QStringList lines {
        QString::fromStdString(words(code)) + QLatin1String("  ") + QString::fromStdString(characters(code)),
        Words::tr("Windows: %1").arg(content.windows), Words::tr("The caller sees: %1").arg(content.sees),
        Words::tr("Last error: %1").arg(content.lastError)};
    for (const auto& [glyph, text] : content.found)
        lines.append(Words::tr("- %1 (%2)").arg(text, nameOf(glyph)));
    return lines.join(QLatin1Char('\n'));
}

} // namespace repair
