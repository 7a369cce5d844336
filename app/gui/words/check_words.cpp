// The verdict and the findings of page 2.
#include "app/gui/words/check_words.h"

#include "app/gui/view/joined.h"
#include "app/gui/widgets/rail.h"
#include "app/gui/words/engine_words.h"
#include "app/gui/words/key_words.h"
#include "app/text/probe_text.h"
#include "app/text/ras_error_text.h"
#include "app/text/verdict_text.h"
#include "core/engine/verdict.h"
#include "core/steps/catalog.h"

#include <QCoreApplication>

#include <algorithm>

namespace repair {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(repair::Check)
};

QString verdictWords(const char* text)
{
    return QCoreApplication::translate(verdictContext, text);
}

/// Worse comes later.
int rank(Glyph glyph)
{
    switch (glyph) {
    case Glyph::broken:
        return 3;
    case Glyph::suspect:
        return 2;
    case Glyph::unknown:
        return 1;
    default:
        return 0;
    }
}

Glyph verdictGlyph(const Checked& checked)
{
    if (checked.foundBroken())
        return Glyph::broken;
    switch (checked.verdict.fault) {
    case Fault::none:
        return Glyph::works;
    case Fault::unknown:
        return checked.foundSomething() ? Glyph::suspect : Glyph::unknown;
    default:
        return Glyph::broken;
    }
}

QString technicalOf(const Verdict& verdict)
{
    QStringList parts;
    if (verdict.stage)
        parts.append(QString::fromUtf8(stageText(*verdict.stage).technical));
    if (verdict.code && *verdict.code != 0)
        parts.append(Words::tr("error %1").arg(*verdict.code));
    if (!parts.isEmpty())
        parts.append(verdictWords(certaintyText(verdict.certainty)));
    return listed(parts);
}

/// How many findings are broken and can be behind the failure.
int causesOn(const Checked& checked)
{
    const auto& unrelated = checked.verdict.unrelated;
    return static_cast<int>(std::ranges::count_if(checked.findings, [&](const Finding& finding) {
        return finding.isBroken() && std::ranges::find(unrelated, finding.stepId) == unrelated.end();
    }));
}

VerdictContent verdictContent(const Checked& checked)
{
    const VerdictText text = verdictText(checked.verdict.id);
    VerdictContent content {verdictGlyph(checked), verdictWords(text.sentence), {}};
    const int causes = causesOn(checked);
    if (checked.verdict.id == verdictId::settingsStop && causes > 1)
        content.sentence = Words::tr("%n settings on this PC stop the VPN.", nullptr, causes);
    // What comes next is on the cards, if there are any.
    const bool explains = checked.foundSomething() && checked.verdict.code && *checked.verdict.code != 0;
    content.details = {explains ? wordsOfCode(*checked.verdict.code).meaning : verdictWords(text.next),
        technicalOf(checked.verdict)};
    return content;
}

/// A Setting that changes says more than what is done around it.
OperationWords mainChange(const std::vector<Operation>& repair)
{
    const auto change = std::ranges::find_if(
        repair, [](const Operation& operation) { return std::holds_alternative<Change>(operation); });
    return wordsOf(change == repair.end() ? repair.front() : *change);
}

QStringList remarksOf(const Finding& finding, const Checked& checked)
{
    QStringList remarks;
    const Problem& problem = *finding.problem();
    for (std::size_t i = 1; i < problem.evidence.size(); ++i)
        remarks.append(sentenceOf(problem.evidence[i]));
    if (finding.owner)
        remarks.append(sentenceOf(*finding.owner));
    const auto& unrelated = checked.verdict.unrelated;
    const bool cannotBeIt = std::ranges::find(unrelated, finding.stepId) != unrelated.end();
    if (cannotBeIt && checked.verdict.code)
        remarks.append(
            Words::tr("Cannot cause error %1; may stop the connection later.").arg(*checked.verdict.code));
    return remarks;
}

FindingContent findingContent(const Finding& finding, const Checked& checked)
{
    FindingContent content;
    const Problem& problem = *finding.problem();
    content.stepId = QString::fromStdString(finding.stepId);
    content.glyph = glyphOf(finding);
    content.title = titleOf(finding.stepId, content.glyph);
    if (!problem.evidence.empty())
        content.evidence = inBrackets(sentenceOf(problem.evidence.front()));
    content.chapter = labelOf(finding.chapter);
    content.remarks = remarksOf(finding, checked);
    content.repairable = !problem.repair.empty();
    content.needsRestart = problem.needsRestart && content.repairable;
    content.ticked = finding.isRepairedByDefault();
    content.isOfWholePc = isOfWholePc(finding);
    content.asksForKey = needsKey(finding);
    if (content.repairable) {
        const OperationWords words = mainChange(problem.repair);
        content.before = words.before;
        content.after = words.before.isEmpty() ? words.what : words.after;
        const int more = static_cast<int>(problem.repair.size()) - 1;
        if (more > 0)
            content.besides.append(Words::tr("and %n further changes", nullptr, more));
        if (problem.risk != Risk::none)
            content.besides.append(sentenceOf(problem.risk));
    }
    return content;
}

Line unknownLine(const Finding& finding)
{
    const auto& unknown = std::get<Unknown>(finding.diagnosis);
    const QString chapter = nameOf(finding.chapter);
    if (finding.owner)
        return {Words::tr("%1 could not be read: your organisation manages it.").arg(chapter),
            wordsOfStep(finding.stepId).title};
    constexpr std::uint32_t missingLibrary = 126; // ERROR_MOD_NOT_FOUND
    const QString sentence = unknown.osCode == missingLibrary
        ? Words::tr("%1 could not be read in full: a library of Windows is missing.")
        : Words::tr("%1 could not be read in full.");
    return {sentence.arg(chapter),
        Words::tr("%1; code %2").arg(wordsOfStep(finding.stepId).title).arg(unknown.osCode)};
}

/// Spoken as evidence; an answer that is not known is not mentioned.
QString serverWords(const Checked& checked)
{
    QStringList sentences;
    if (const ServerAnswer* answer = checked.serverAnswer())
        for (const std::string& sentence : serverSentences(*answer, translator()))
            sentences.append(QString::fromStdString(sentence));
    return inOneLine(sentences);
}

} // namespace

Glyph glyphOf(const Finding& finding)
{
    if (finding.isBroken())
        return Glyph::broken;
    if (finding.isSuspect())
        return Glyph::suspect;
    return finding.isUnknown() ? Glyph::unknown : Glyph::works;
}

ChapterStates chapterStates(const std::vector<Finding>& findings, const RunReport* repair)
{
    ChapterStates states;
    states.fill(Glyph::works);
    for (const Finding& finding : findings) {
        Glyph& state = states[static_cast<std::size_t>(finding.chapter)];
        if (rank(glyphOf(finding)) > rank(state))
            state = glyphOf(finding);
    }
    for (const StepOutcome& step : repair ? repair->steps : std::vector<StepOutcome> {}) {
        const Step* known = findStep(step.stepId);
        if (known && step.outcome == Outcome::needsRestart)
            states[static_cast<std::size_t>(known->chapter)] = Glyph::waitsForRestart;
    }
    return states;
}

bool needsKey(const Finding& finding)
{
    const Problem* problem = finding.problem();
    return problem && std::ranges::any_of(problem->repair, [](const Operation& operation) {
        const auto* action = std::get_if<Action>(&operation);
        return action && std::holds_alternative<StoreKey>(*action);
    });
}

bool isOfWholePc(const Finding& finding)
{
    const Problem* problem = finding.problem();
    return problem && !problem->repair.empty() && scopeOf(problem->repair.front()) == Scope::machine;
}

CheckContent checkContent(const Checked& checked, bool needsConsent)
{
    CheckContent content;
    content.needsConsent = needsConsent;
    content.verdict = verdictContent(checked);
    content.handshake = handshakeOf(checked);
    content.server = serverWords(checked);
    for (const Glyph kind : {Glyph::broken, Glyph::suspect})
        for (const Finding& finding : checked.findings)
            if (finding.problem() && glyphOf(finding) == kind)
                content.findings.push_back(findingContent(finding, checked));
    for (const Finding& finding : checked.findings)
        if (finding.isUnknown())
            content.unknowns.push_back(unknownLine(finding));
    return content;
}

CheckContent checkingContent(const ProgressEvent& event)
{
    CheckContent content;
    content.running = true;
    content.percent = event.total == 0 ? 0 : static_cast<int>(100 * event.done / event.total);
    content.verdict = {Glyph::underWay, Words::tr("Looking at the settings of this PC"),
        {Words::tr("Nothing is changed by looking. This takes a few seconds."), {}}};
    if (event.activity == Activity::askingServer)
        content.verdict = {Glyph::underWay, Words::tr("Asking the VPN server what it answers"),
            {Words::tr("No password and no key is sent. This takes eight seconds at most."), {}}};
    if (event.activity == Activity::waitingForServer)
        content.verdict = {Glyph::underWay, Words::tr("Asking the VPN server what it answers"),
            {pauseBeforeAsking(event.secondsToWait), {}}};
    return content;
}

} // namespace repair
