// Questions that a finished check answers about itself.
#include "app/session/session.h"

#include <algorithm>

namespace repair {

const Finding* Checked::find(std::string_view stepId) const
{
    const auto found = std::ranges::find(findings, stepId, &Finding::stepId);
    return found == findings.end() ? nullptr : &*found;
}

bool Checked::foundSomething() const
{
    return std::ranges::any_of(findings, [](const Finding& finding) { return finding.problem() != nullptr; });
}

bool Checked::foundBroken() const
{
    return std::ranges::any_of(findings, &Finding::isBroken);
}

bool Checked::foundUnknown() const
{
    return std::ranges::any_of(findings, &Finding::isUnknown);
}

const ServerAnswer* Checked::serverAnswer() const
{
    return snapshot.tryAt<ServerAnswer>(Fact {ServerProbe {target.server}});
}

} // namespace repair
