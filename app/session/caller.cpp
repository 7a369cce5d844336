// The verdict is judged again from the signs, by the same function, so that helper and caller read one
// sentence.
#include "app/session/caller.h"

#include "core/engine/verdict.h"
#include "core/probe/probe_verdict.h"
#include "core/steps/catalog.h"

namespace repair {
namespace {

/// Fails at no known stage, as an error does that the code could not hold.
constexpr std::uint32_t notTold = 0xFFFF'FFFF;

/// A code has no room to say which suspicion is but a question that blames nobody. Those of these steps
/// mostly are; where they are more, the helper reads less than the caller, never the other way round.
bool onlyAsks(std::string_view stepId)
{
    return stepId == steps::natTraversalAllowed.id || stepId == steps::typeIsL2tp.id
        || stepId == steps::noRestartPending.id || stepId == steps::signInMethodsAllowed.id;
}

Diagnosis diagnosisFrom(StepSign sign, std::string_view stepId)
{
    switch (sign) {
    case StepSign::healthy:
        break;
    case StepSign::broken:
        return Broken {};
    case StepSign::suspect:
    case StepSign::found:
        return Suspect {{.repair = {}, .evidence = {}, .seenHere = !onlyAsks(stepId)}};
    case StepSign::unknown:
        return Unknown {};
    }
    return Healthy {};
}

std::vector<ProbeStatement> statementsFrom(const std::optional<ServerSign>& server)
{
    if (!server)
        return {};
    std::vector<ProbeStatement> statements {stated(server->meaning)};
    if (server->needsNatSetting)
        statements.push_back(stated(ProbeMeaning::natSettingNeeded));
    return statements;
}

std::optional<DialAttempt> dialFrom(const SupportCode& code)
{
    if (code.lastDial == LastDial::none || code.lastDial == LastDial::noEntry)
        return std::nullopt;
    DialAttempt dial;
    dial.connected = code.lastDial == LastDial::connected;
    dial.highestEvent = dial.connected ? 20225 : code.highestEvent;
    if (!dial.connected)
        dial.errorCode = code.error.value_or(notTold);
    return dial;
}

} // namespace

SupportCode supportCodeOf(const Checked& checked, const PageShown& page)
{
    const auto* windows = checked.snapshot.tryAt<WindowsVersion>(Fact {WindowsBuild {}});
    const ServerAnswer* said = checked.serverAnswer();
    return supportCodeFor({checked.findings, checked.lastDial, windows ? windows->build : 0,
        checked.target.hasEntry(), page, said ? tryServerSign(judge(*said)) : std::nullopt});
}

CallersCheck callersCheck(const SupportCode& code)
{
    CallersCheck checked;
    for (const Step* step : allSteps())
        checked.findings.push_back({std::string(step->id), step->chapter, Scope::machine,
            diagnosisFrom(code.sign(step->id), step->id), std::nullopt});
    checked.verdict = judgeVerdict(
        {checked.findings, code.lastDial != LastDial::noEntry, dialFrom(code), statementsFrom(code.server)});
    if (!code.error)
        checked.verdict.code.reset();
    return checked;
}

} // namespace repair
