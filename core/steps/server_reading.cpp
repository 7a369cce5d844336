// Reads the server's answer where it is there.
#include "core/steps/server_reading.h"

namespace repair {

Fact serverProbe(const Target& target)
{
    return ServerProbe{target.server};
}

std::optional<NatAnswer> tryNatSeen(const Snapshot& pc, const Target& target)
{
    const auto* answer = pc.tryAt<ServerAnswer>(serverProbe(target));
    return answer ? answer->nat : std::nullopt;
}

bool answersIke(const Snapshot& pc, const Target& target)
{
    constexpr auto accepted = IkeAnswer::State::accepted;
    const auto* answer = pc.tryAt<ServerAnswer>(serverProbe(target));
    return answer && (answer->ikev1On500.state == accepted || answer->ikev1On4500.state == accepted);
}

} // namespace repair
