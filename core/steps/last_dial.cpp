// Picks the last dial of one entry out of the RasClient events.
#include "core/steps/last_dial.h"

#include "core/steps/phonebook_reading.h"

#include <algorithm>
#include <ranges>

namespace repair {

const DialAttempt* lastDialOf(const Snapshot& pc, const Target& target)
{
    const auto* history = pc.tryAt<DialHistory>(Fact{RecentDials{}});
    if (!history || !target.hasEntry())
        return nullptr;
    for (const DialAttempt& dial : std::views::reverse(history->attempts)) {
        const bool isFinished = dial.connected || dial.errorCode != 0;
        if (isFinished && isSameEntryName(dial.entry, target.entry))
            return &dial;
    }
    return nullptr;
}

bool lastDialConnected(const Snapshot& pc, const Target& target)
{
    const DialAttempt* dial = lastDialOf(pc, target);
    return dial && dial->connected;
}

bool lastDialAgreedOnKeys(const Snapshot& pc, const Target& target)
{
    constexpr int linkEstablished = 20223;
    const DialAttempt* dial = lastDialOf(pc, target);
    return dial && (dial->connected || dial->highestEvent >= linkEstablished);
}

bool lastDialFailedWith(const Snapshot& pc, const Target& target, std::initializer_list<std::uint32_t> codes)
{
    const DialAttempt* dial = lastDialOf(pc, target);
    return dial && !dial->connected && std::ranges::find(codes, dial->errorCode) != codes.end();
}

std::string lastCodeOf(const Snapshot& pc, const Target& target)
{
    const DialAttempt* dial = lastDialOf(pc, target);
    return std::to_string(dial && !dial->connected ? dial->errorCode : 0);
}

} // namespace repair
