// What is there, what it should be, what the chapter can cure, and where Windows has it.
#include "app/gui/words/step_words.h"

#include "app/gui/view/joined.h"
#include "app/gui/words/check_words.h"
#include "app/gui/words/engine_words.h"
#include "core/steps/catalog.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace repair {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(repair::StepByStep)
};

std::vector<const Finding*> findingsOf(const Checked& checked, Chapter chapter)
{
    std::vector<const Finding*> found;
    for (const Finding& finding : checked.findings)
        if (finding.chapter == chapter)
            found.push_back(&finding);
    return found;
}

/// The finding that says most about the chapter: the worst, else the first.
const Finding* leading(const std::vector<const Finding*>& findings)
{
    const Finding* best = findings.empty() ? nullptr : findings.front();
    for (const Finding* finding : findings) {
        const bool worse = (finding->isBroken() && !best->isBroken())
            || (finding->isSuspect() && !best->isBroken() && !best->isSuspect());
        if (worse)
            best = finding;
    }
    return best;
}

const Change* changeOf(const std::vector<const Finding*>& findings, const Setting& setting)
{
    for (const Finding* finding : findings) {
        const Problem* problem = finding->problem();
        for (std::size_t i = 0; problem && i < problem->repair.size(); ++i) {
            const auto* change = std::get_if<Change>(&problem->repair[i]);
            if (change && change->setting == setting)
                return change;
        }
    }
    return nullptr;
}

StepRowContent settingRow(
    const Setting& setting, const Checked& checked, const std::vector<const Finding*>& findings)
{
    const Value& there = checked.snapshot.at(setting);
    StepRowContent row {nameOf(setting), valueOf(setting, there), valueOf(setting, there), Glyph::works};
    if (std::holds_alternative<Unreadable>(there)) {
        row.wanted.clear();
        row.glyph = Glyph::unknown;
    }
    if (const Change* change = changeOf(findings, setting)) {
        row.wanted = valueOf(setting, change->after);
        row.glyph = Glyph::broken;
    }
    return row;
}

/// For a step that looks at facts only, what it found stands for what is there.
StepRowContent findingRow(const Finding& finding)
{
    const StepWords words = wordsOfStep(finding.stepId);
    StepRowContent row {words.title, Words::tr("in order"), Words::tr("in order"), glyphOf(finding)};
    if (const Problem* problem = finding.problem())
        row.there = problem->evidence.empty() ? words.broken
                                              : inBrackets(sentenceOf(problem->evidence.front())).words;
    if (finding.isUnknown())
        row.there = Words::tr("could not be read");
    return row;
}

std::vector<StepRowContent> rowsOf(const Checked& checked, const std::vector<const Finding*>& findings)
{
    std::vector<StepRowContent> rows;
    std::vector<Setting> seen;
    for (const Finding* finding : findings) {
        const Step* step = findStep(finding->stepId);
        bool hasSetting = false;
        for (const Address& address : step ? step->reads(checked.target) : std::vector<Address> {}) {
            const auto* setting = std::get_if<Setting>(&address);
            const bool shown = setting && std::ranges::find(seen, *setting) == seen.end()
                && (!std::holds_alternative<Absent>(checked.snapshot.at(*setting))
                    || changeOf(findings, *setting));
            hasSetting = hasSetting || setting;
            if (!shown)
                continue;
            seen.push_back(*setting);
            rows.push_back(settingRow(*setting, checked, findings));
        }
        const Problem* problem = finding->problem();
        const bool changesNothing = problem
            && std::ranges::none_of(problem->repair,
                [](const Operation& operation) { return std::holds_alternative<Change>(operation); });
        if (!hasSetting || changesNothing)
            rows.push_back(findingRow(*finding));
    }
    return rows;
}

QString introOf(const Finding* lead)
{
    if (!lead)
        return Words::tr("Nothing in this chapter applies to this connection.");
    const StepWords words = wordsOfStep(lead->stepId);
    const Problem* problem = lead->problem();
    if (!problem)
        return words.why;
    const QString title = titleOf(lead->stepId, glyphOf(*lead));
    if (problem->evidence.empty())
        return title;
    if (lead->isSuspect())
        return inOneLine({title, sentenceOf(problem->evidence.front())});
    //: %1 a finding, %2 the sentence with its evidence
    return Words::tr("%1. %2").arg(title, sentenceOf(problem->evidence.front()));
}

} // namespace

QString placeInWindows(Chapter chapter)
{
    static const char* const places[] = {"services.msc", "regedit.exe", "ncpa.cpl", "ncpa.cpl", "wf.msc",
        "ms-settings:network-vpn", "ms-settings:windowsupdate", "devmgmt.msc"};
    return QString::fromLatin1(places[static_cast<int>(chapter)]);
}

QStringList stepsToApply(const Checked& checked, Chapter chapter)
{
    QStringList ids;
    for (const Finding* finding : findingsOf(checked, chapter))
        if (finding->problem() && !finding->problem()->repair.empty())
            ids.append(QString::fromStdString(finding->stepId));
    return ids;
}

StepContent stepContent(const Checked& checked, Chapter chapter, bool needsConsent)
{
    const auto findings = findingsOf(checked, chapter);
    const Finding* lead = leading(findings);
    StepContent content;
    content.chapter = chapter;
    content.intro = introOf(lead);
    content.rows = rowsOf(checked, findings);
    content.hasSomethingToApply = !stepsToApply(checked, chapter).isEmpty();
    content.asksForKey =
        std::ranges::any_of(findings, [](const Finding* finding) { return needsKey(*finding); });
    content.needsConsent = needsConsent
        && std::ranges::any_of(findings, [](const Finding* finding) { return isOfWholePc(*finding); });
    content.isLast = chapter == Chapter::devices;
    if (lead) {
        const StepWords words = wordsOfStep(lead->stepId);
        content.cures = inBrackets(inOneLine({words.cures, words.cannotCure}));
        content.whereWindowsHasIt = words.byHand;
    }
    return content;
}

} // namespace repair
