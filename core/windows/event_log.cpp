// Windows keeps them by age and size; 30 days and 1,000 events are more than a repair looks at.
#include "core/windows/event_log.h"

#include "core/events/dial_join.h"
#include "core/events/event_xml.h"
#include "core/windows/event_query.h"
#include "core/windows/ike_events.h"

namespace repair {
namespace {

// timediff() counts milliseconds: 30 days are 2,592,000,000.
const char* const dialsOf30Days =
    "*[System[Provider[@Name='RasClient'] and (EventID>=20220 and EventID<=20227) and "
    "TimeCreated[timediff(@SystemTime)<=2592000000]]]";

/// Windows tells them administrators only: dials without their reasons are an answer all the same.
void addReasons(DialHistory& history)
{
    if (const auto events = netEventCalls().and_then(ikeEvents))
        addIkeFailures(history, *events);
}

} // namespace

Result<DialHistory> WindowsEventLog::recentDials() const
{
    const auto events = queryEvents({"Application", dialsOf30Days, 1000});
    if (!events)
        return fail(events.error());
    std::vector<RasEvent> found;
    for (const std::string& xml : *events) {
        const auto parsed = rasEventsIn(xml);
        if (!parsed)
            return fail(parsed.error());
        found.insert(found.end(), parsed->begin(), parsed->end());
    }
    DialHistory history = dialsFrom(found);
    addReasons(history);
    return history;
}

} // namespace repair
