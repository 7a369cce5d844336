// How sure each meaning is, and whom it blames.
#include "core/model/probe_statement.h"

#include <array>

namespace repair {
namespace {

constexpr std::size_t meanings = static_cast<std::size_t>(ProbeMeaning::ikev2Offered) + 1;

constexpr std::array<ProbeStatement, meanings> statements {{
    {ProbeMeaning::mustWait, Certainty::seen, Fault::none},
    {ProbeMeaning::nameUnknown, Certainty::seen, Fault::unknown},
    {ProbeMeaning::resolverSilent, Certainty::likely, Fault::network},
    {ProbeMeaning::onlyIpv6, Certainty::seen, Fault::server},
    {ProbeMeaning::noNetwork, Certainty::seen, Fault::thisPc},
    {ProbeMeaning::noIpv6Here, Certainty::seen, Fault::network},
    {ProbeMeaning::blockedHere, Certainty::possible, Fault::thisPc},
    {ProbeMeaning::forbiddenOnTheWay, Certainty::likely, Fault::network},
    {ProbeMeaning::nobodyAnswers, Certainty::possible, Fault::unknown},
    {ProbeMeaning::onlyTcpAnswers, Certainty::possible, Fault::unknown},
    {ProbeMeaning::noIkeService, Certainty::likely, Fault::server},
    {ProbeMeaning::notIke, Certainty::likely, Fault::server},
    {ProbeMeaning::halfOpenLimit, Certainty::likely, Fault::unknown},
    {ProbeMeaning::ikev1SwitchedOff, Certainty::likely, Fault::server},
    {ProbeMeaning::refusedByNotify, Certainty::likely, Fault::server},
    {ProbeMeaning::noCommonProposal, Certainty::likely, Fault::server},
    {ProbeMeaning::windowsListRefused, Certainty::seen, Fault::server},
    {ProbeMeaning::ikeAnswers, Certainty::seen, Fault::none},
    {ProbeMeaning::port500Closed, Certainty::likely, Fault::network},
    {ProbeMeaning::port4500Closed, Certainty::likely, Fault::network},
    {ProbeMeaning::port4500Unheard, Certainty::possible, Fault::none},
    {ProbeMeaning::natSettingNeeded, Certainty::seen, Fault::thisPc},
    {ProbeMeaning::natSettingNotNeeded, Certainty::seen, Fault::none},
    {ProbeMeaning::clientBehindNat, Certainty::seen, Fault::none},
    {ProbeMeaning::serverWantsEncapsulation, Certainty::likely, Fault::none},
    {ProbeMeaning::espUntestable, Certainty::possible, Fault::unknown},
    {ProbeMeaning::keyRight, Certainty::seen, Fault::none},
    {ProbeMeaning::keyRightButRefused, Certainty::seen, Fault::server},
    {ProbeMeaning::keyWrong, Certainty::seen, Fault::thisPc},
    {ProbeMeaning::keyProbablyWrong, Certainty::likely, Fault::thisPc},
    {ProbeMeaning::keyUndecided, Certainty::possible, Fault::unknown},
    {ProbeMeaning::keyUntold, Certainty::possible, Fault::unknown},
    {ProbeMeaning::noKeyForThisClient, Certainty::likely, Fault::server},
    {ProbeMeaning::sstpOffered, Certainty::seen, Fault::none},
    {ProbeMeaning::ikev2Offered, Certainty::seen, Fault::none},
}};

static_assert(
    [] {
        for (std::size_t i = 0; i < meanings; ++i)
            if (statements[i].meaning != static_cast<ProbeMeaning>(i))
                return false;
        return true;
    }(),
    "in the order of ProbeMeaning");

} // namespace

ProbeStatement stated(ProbeMeaning meaning)
{
    return statements[static_cast<std::size_t>(meaning)];
}

} // namespace repair
