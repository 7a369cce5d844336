// The places of the insertion strings are those of the dumps we know; a missing one is passed over.
#include "core/events/dial_join.h"

#include "core/base/try_number.h"
#include "core/base/utf.h"

#include <algorithm>
#include <map>
#include <optional>

namespace repair {
namespace {

constexpr int unsolicitedDrop = 20220;
constexpr int dialling = 20221;
constexpr int linkUp = 20223;
constexpr int devicesUp = 20224;
constexpr int connected = 20225;
constexpr int disconnected = 20226;
constexpr int failed = 20227;

std::string stringAt(const RasEvent& event, std::size_t place)
{
    return place < event.data.size() ? event.data[place] : std::string();
}

/// 20221 has the kinds of dial and profile before the name; 20223 and 20224 mix the name with the device.
std::string entryOf(const RasEvent& event)
{
    if (event.id == linkUp || event.id == devicesUp)
        return {};
    return stringAt(event, event.id == dialling ? 4 : 2);
}

/// The last string that is a number: RAS codes are small, HRESULTs may be negative decimals.
std::uint32_t codeOf(const RasEvent& event)
{
    for (std::size_t place = event.data.size(); place > 2; --place) {
        if (const auto code = tryNumber<std::int64_t>(event.data[place - 1]))
            return static_cast<std::uint32_t>(*code);
    }
    return 0;
}

void add(DialAttempt& dial, const RasEvent& event)
{
    if (const std::string entry = entryOf(event); !entry.empty())
        dial.entry = entry;
    if (const std::string user = stringAt(event, 1); !user.empty())
        dial.user = user;
    dial.startedAt = std::min(dial.startedAt, event.time);
    if (event.id >= dialling && event.id <= connected)
        dial.highestEvent = std::max(dial.highestEvent, event.id);
    // A connection that ended was up before, even if the log begins in between.
    if (event.id == connected || event.id == disconnected)
        dial.connected = true;
    // 20220 is another form of 20227, whose layout nobody has described: it only counts where 20227 is
    // missing.
    if (event.id == failed || (event.id == unsolicitedDrop && dial.errorCode == 0))
        dial.errorCode = codeOf(event);
}

DialAttempt begun(const RasEvent& event)
{
    DialAttempt dial;
    dial.correlationId = stringAt(event, 0);
    dial.startedAt = event.time;
    return dial;
}

} // namespace

DialHistory dialsFrom(const std::vector<RasEvent>& events)
{
    std::map<std::string, DialAttempt> dials;
    std::size_t nameless = 0;
    for (const RasEvent& event : events) {
        std::string key = asciiLower(stringAt(event, 0));
        if (key.empty())
            key = std::to_string(nameless++);
        add(dials.try_emplace(key, begun(event)).first->second, event);
    }
    DialHistory history;
    for (auto& [key, dial] : dials) {
        if (dial.connected) {
            dial.highestEvent = connected;
            dial.errorCode = 0;
        }
        history.attempts.push_back(std::move(dial));
    }
    std::ranges::stable_sort(history.attempts, {}, &DialAttempt::startedAt);
    return history;
}

} // namespace repair
