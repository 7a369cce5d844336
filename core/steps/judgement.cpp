// Answers that are the same for every step.
#include "core/steps/judgement.h"

#include "core/steps/evidence.h"

namespace repair {

std::optional<Unknown> firstUnreadable(const Snapshot& pc, const std::vector<Address>& addresses)
{
    for (const Address& address : addresses)
        if (const auto* unreadable = pc.tryAt<Unreadable>(address))
            return Unknown{address, unreadable->osCode};
    return std::nullopt;
}

Problem refused(Evidence why)
{
    return Problem{.repair = {}, .evidence = {std::move(why)}, .byDefault = false};
}

std::optional<Problem> refusedUnread(const Snapshot& pc, const std::vector<Address>& addresses)
{
    const auto unknown = firstUnreadable(pc, addresses);
    if (!unknown)
        return std::nullopt;
    return refused(because("could-not-be-read", std::to_string(unknown->osCode)));
}

Problem nothingToDo()
{
    return Problem{.repair = {}, .evidence = {}, .byDefault = false};
}

} // namespace repair
