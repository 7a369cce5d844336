// Stage first, findings second, the server's own answer third; what is not known stays unknown.
#include "core/engine/verdict.h"

#include "core/steps/catalog.h"

#include <algorithm>

namespace repair {
namespace {

bool canShowAt(const Finding& finding, Stages stages)
{
    const Step* step = findStep(finding.stepId);
    return step && (stages.isEmpty() || step->actsAt.overlaps(stages));
}

/// Broken before Suspect; within each the order of the catalogue. An Unknown explains nothing.
struct Suspects {
    std::vector<std::string> broken;
    std::vector<std::string> suspect;
    std::vector<std::string> unrelated;
    bool suspectSeen = false; ///< at least one Suspect is more than a question
    bool unknownCouldShow = false; ///< something that could explain it could not be read
    bool mayDialBare = false; ///< L2TP may go out without IPsec, and then Windows asks nobody by IKE
};

Suspects sortOut(const std::vector<Finding>& findings, Stages stages)
{
    Suspects result;
    for (const Finding& finding : findings) {
        const Problem* problem = finding.problem();
        const bool canShow = canShowAt(finding, stages);
        result.unknownCouldShow |= finding.isUnknown() && canShow;
        if (!problem)
            continue;
        result.suspectSeen |= canShow && finding.isSuspect() && problem->seenHere;
        result.mayDialBare |= canShow && finding.isSuspect() && finding.stepId == steps::ipsecAllowed.id;
        auto& list = !canShow ? result.unrelated : finding.isBroken() ? result.broken : result.suspect;
        list.push_back(finding.stepId);
    }
    return result;
}

bool anyUnknown(const std::vector<Finding>& findings)
{
    return std::ranges::any_of(findings, [](const Finding& finding) { return finding.isUnknown(); });
}

void say(Verdict& verdict, const char* id, Fault fault, Certainty certainty)
{
    verdict.id = id;
    verdict.fault = fault;
    verdict.certainty = certainty;
}

struct Explanation {
    ProbeMeaning meaning;
    const char* verdict;
};

/// What explains a failure before the tunnel. The rest only accompanies one, as NAT or a way out does.
constexpr Explanation explanations[] = {
    {ProbeMeaning::nameUnknown, verdictId::nameUnknown},
    {ProbeMeaning::resolverSilent, verdictId::resolverSilent},
    {ProbeMeaning::noNetwork, verdictId::noNetwork},
    {ProbeMeaning::noIpv6Here, verdictId::noNetwork},
    {ProbeMeaning::blockedHere, verdictId::stoppedHere},
    {ProbeMeaning::forbiddenOnTheWay, verdictId::networkBlocks},
    {ProbeMeaning::nobodyAnswers, verdictId::nobodyAnswers},
    {ProbeMeaning::onlyTcpAnswers, verdictId::nobodyAnswers},
    {ProbeMeaning::noIkeService, verdictId::noService},
    {ProbeMeaning::notIke, verdictId::noService},
    {ProbeMeaning::halfOpenLimit, verdictId::serverBusy},
    {ProbeMeaning::ikev1SwitchedOff, verdictId::noL2tp},
    {ProbeMeaning::refusedByNotify, verdictId::serverRefuses},
    {ProbeMeaning::noCommonProposal, verdictId::serverRefuses},
    {ProbeMeaning::windowsListRefused, verdictId::serverRefuses},
    {ProbeMeaning::keyRightButRefused, verdictId::serverRefuses},
    {ProbeMeaning::noKeyForThisClient, verdictId::serverRefuses},
    {ProbeMeaning::port500Closed, verdictId::portClosed},
    {ProbeMeaning::port4500Closed, verdictId::portClosed},
    {ProbeMeaning::keyWrong, verdictId::keyWrong},
    {ProbeMeaning::keyProbablyWrong, verdictId::keyWrong},
};

/// That nobody is there who speaks IKE, which explains nothing where Windows does not ask by IKE.
bool isSilence(ProbeMeaning meaning)
{
    using enum ProbeMeaning;
    return meaning == nobodyAnswers || meaning == onlyTcpAnswers || meaning == noIkeService;
}

/// What the probe adds for a failure before the tunnel, as sure as the probe is; false if that is nothing.
bool sayByServer(Verdict& verdict, const std::vector<ProbeStatement>& serverSays, bool mayDialBare)
{
    for (const ProbeStatement& statement : serverSays) {
        const auto* found = std::ranges::find(explanations, statement.meaning, &Explanation::meaning);
        if (found == std::end(explanations) || (mayDialBare && isSilence(statement.meaning)))
            continue;
        say(verdict, found->verdict, statement.fault, statement.certainty);
        return true;
    }
    return false;
}

bool isAnswered(const std::vector<ProbeStatement>& serverSays)
{
    return std::ranges::count(serverSays, ProbeMeaning::ikeAnswers, &ProbeStatement::meaning) != 0;
}

/// After the keys it is the server that says no, unless something that is open on this PC shows there, too.
void sayServersNo(Verdict& verdict, const char* id)
{
    if (verdict.blamed.empty())
        say(verdict, id, Fault::server, Certainty::likely);
    else
        say(verdict, id, Fault::unknown, Certainty::possible);
}

/// 720 and the rest do not say which of the two sides had no address to give or to take.
bool isServersWord(std::uint32_t code)
{
    // raserror.h: protocol not there, address rejected, control protocol ended, no address assigned
    return code == 733 || code == 735 || code == 736 || code == 738;
}

void sayByStage(Verdict& verdict, Stage stage, bool isServerAnswering)
{
    switch (stage) {
    case Stage::findServer:
        return say(verdict, verdictId::nameUnknown, Fault::unknown, Certainty::likely);
    case Stage::reachServer:
        return say(verdict, isServerAnswering ? verdictId::serverAnswers : verdictId::nobodyAnswers,
            Fault::unknown, Certainty::possible);
    case Stage::agreeOnKeys:
        return say(verdict, verdictId::keyOrServer, Fault::unknown, Certainty::possible);
    case Stage::signIn:
        return sayServersNo(verdict, verdictId::signInRefused);
    case Stage::getAddress:
        if (!isServersWord(verdict.code.value_or(0)))
            return say(verdict, verdictId::noAddress, Fault::unknown, Certainty::possible);
        return sayServersNo(verdict, verdictId::serverEnds);
    case Stage::buildTunnel:
    case Stage::agreeOnPpp:
    case Stage::connected:
        return sayServersNo(verdict, verdictId::serverEnds);
    case Stage::notStarted:
        break;
    }
    say(verdict, verdictId::stageUnknown, Fault::unknown, Certainty::possible);
}

/// The stages where several remain but all lie on the way to the server's answer (809, 792).
std::optional<Stage> earliest(Stages stages)
{
    const auto ordered = stages.inOrder();
    return ordered.empty() ? std::nullopt : std::optional(ordered.front());
}

void sayOnFailure(Verdict& verdict, const VerdictInput& input, const Suspects& suspects, Stages stages)
{
    const auto stage = earliest(stages);
    const bool beforeTunnel = !stage || *stage < Stage::buildTunnel;
    if (!suspects.broken.empty())
        say(verdict, verdictId::settingsStop, Fault::thisPc, Certainty::seen);
    else if (beforeTunnel && sayByServer(verdict, input.serverSays, suspects.mayDialBare))
        verdict.blamed.clear();
    else if (suspects.suspectSeen)
        say(verdict, verdictId::maybeSettings, Fault::thisPc, Certainty::possible);
    else if (suspects.unknownCouldShow)
        say(verdict, verdictId::couldNotTell, Fault::unknown, Certainty::possible);
    else if (stage)
        sayByStage(verdict, *stage, isAnswered(input.serverSays));
    else
        say(verdict, verdictId::stageUnknown, Fault::unknown, Certainty::possible);
}

Verdict verdictOnFailure(const VerdictInput& input)
{
    const DialAttempt& dial = *input.lastDial;
    const Stages stages = possibleStages(dial.highestEvent, dial.errorCode);
    Verdict verdict;
    verdict.code = dial.errorCode;
    verdict.stage = stages.only();
    const Suspects suspects = sortOut(input.findings, stages);
    verdict.unrelated = suspects.unrelated;
    verdict.blamed = suspects.broken.empty() ? suspects.suspect : suspects.broken;
    sayOnFailure(verdict, input, suspects, stages);
    return verdict;
}

Verdict verdictWithoutFailure(const VerdictInput& input)
{
    Verdict verdict;
    const Suspects suspects = sortOut(input.findings, Stages {});
    verdict.blamed = suspects.broken;
    if (!suspects.broken.empty())
        say(verdict, verdictId::settingsWill, Fault::thisPc, Certainty::likely);
    else if (input.lastDial && input.lastDial->connected)
        say(verdict, verdictId::nothingWrong, Fault::none, Certainty::seen);
    else if (anyUnknown(input.findings))
        say(verdict, verdictId::couldNotTell, Fault::unknown, Certainty::possible);
    else
        say(verdict, verdictId::nothingWrong, Fault::none, Certainty::likely);
    return verdict;
}

} // namespace

Verdict judgeVerdict(const VerdictInput& input)
{
    const bool failed = input.lastDial && !input.lastDial->connected && input.lastDial->errorCode != 0;
    if (!input.hasEntry) {
        Verdict verdict = verdictWithoutFailure(input);
        say(verdict, verdictId::noEntry, Fault::unknown, Certainty::seen);
        return verdict;
    }
    return failed ? verdictOnFailure(input) : verdictWithoutFailure(input);
}

} // namespace repair
