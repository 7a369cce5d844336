// Questions that a finding answers about itself.
#include "core/model/finding.h"

namespace repair {

const Problem* Finding::problem() const
{
    if (const auto* broken = std::get_if<Broken>(&diagnosis))
        return broken;
    return std::get_if<Suspect>(&diagnosis);
}

Problem* Finding::problem()
{
    if (auto* broken = std::get_if<Broken>(&diagnosis))
        return broken;
    return std::get_if<Suspect>(&diagnosis);
}

bool Finding::isRepairedByDefault() const
{
    const auto* broken = std::get_if<Broken>(&diagnosis);
    return broken && broken->byDefault && !broken->repair.empty();
}

} // namespace repair
