// Append only, and never sorted again: the place of a sign is its number, and numbers are on paper.
#include "core/support_code/server_field.h"

#include <algorithm>
#include <array>

namespace repair {
namespace coding {
namespace {

using M = ProbeMeaning;

constexpr std::array signs {ServerSign {M::ikeAnswers, false}, ServerSign {M::ikeAnswers, true},
    ServerSign {M::port500Closed, false}, ServerSign {M::port500Closed, true},
    ServerSign {M::port4500Closed, false}, ServerSign {M::port4500Closed, true},
    ServerSign {M::windowsListRefused, false}, ServerSign {M::windowsListRefused, true},
    ServerSign {M::noCommonProposal, false}, ServerSign {M::refusedByNotify, false},
    ServerSign {M::ikev1SwitchedOff, false}, ServerSign {M::halfOpenLimit, false},
    ServerSign {M::noIkeService, false}, ServerSign {M::notIke, false},
    ServerSign {M::forbiddenOnTheWay, false}, ServerSign {M::nobodyAnswers, false},
    ServerSign {M::onlyTcpAnswers, false}, ServerSign {M::blockedHere, false},
    ServerSign {M::noNetwork, false}, ServerSign {M::nameUnknown, false},
    ServerSign {M::resolverSilent, false}, ServerSign {M::noIpv6Here, false}};
static_assert(signs.size() <= 1U << serverBits);

} // namespace

std::optional<std::uint32_t> tryServerNumber(const ServerSign& sign)
{
    const auto found = std::ranges::find(signs, sign);
    if (found == signs.end())
        return std::nullopt;
    return static_cast<std::uint32_t>(found - signs.begin());
}

std::optional<ServerSign> tryServerSignAt(std::uint32_t number)
{
    return number < signs.size() ? std::optional(signs[number]) : std::nullopt;
}

} // namespace coding

std::optional<ServerSign> tryServerSign(const std::vector<ProbeStatement>& statements)
{
    std::optional<ServerSign> sign;
    for (const ProbeStatement& statement : statements) {
        const bool isTold = coding::tryServerNumber({statement.meaning, false}).has_value();
        // That it answers is the least that can be said of it: what goes wrong all the same comes before.
        if (isTold && (!sign || sign->meaning == ProbeMeaning::ikeAnswers))
            sign = ServerSign {statement.meaning, false};
    }
    const bool needsNatSetting =
        std::ranges::count(statements, ProbeMeaning::natSettingNeeded, &ProbeStatement::meaning) != 0;
    if (sign && needsNatSetting && coding::tryServerNumber({sign->meaning, true}))
        sign->needsNatSetting = true;
    return sign;
}

} // namespace repair
