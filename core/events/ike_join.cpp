// Times of the event log and of the filter engine come from the same clock, cut to seconds by us.
#include "core/events/ike_join.h"

#include <algorithm>

namespace repair {
namespace {

constexpr int linkUp = 20223;
/// Windows gives up on a server after one to two minutes.
constexpr std::int64_t longestDial = 180;

const IkeEvent* reasonBetween(const std::vector<IkeEvent>& events, std::int64_t from, std::int64_t until)
{
    const IkeEvent* last = nullptr;
    for (const IkeEvent& event : events) {
        if (event.time < from || event.time >= until)
            continue;
        if (last && last->peer != event.peer)
            return nullptr;
        if (!last || event.time >= last->time)
            last = &event;
    }
    return last;
}

} // namespace

void addIkeFailures(DialHistory& history, const std::vector<IkeEvent>& events)
{
    auto& dials = history.attempts;
    for (std::size_t i = 0; i < dials.size(); ++i) {
        DialAttempt& dial = dials[i];
        if (dial.connected || dial.errorCode == 0 || dial.highestEvent >= linkUp)
            continue;
        std::int64_t until = dial.startedAt + longestDial;
        if (i + 1 < dials.size())
            until = std::min(until, dials[i + 1].startedAt);
        if (const IkeEvent* reason = reasonBetween(events, dial.startedAt, until))
            dial.ikeFailure = reason->failure;
    }
}

} // namespace repair
