// Picks the last dial of one entry out of the RasClient events.
#include "core/steps/last_dial.h"

#include "core/model/ras_stages.h"
#include "core/steps/phonebook_reading.h"

#include <algorithm>

namespace repair {
namespace {

/// A code of nobody's says nothing.
bool comesAfterKeys(std::uint32_t code)
{
    constexpr Stages beforeTunnel{
        Stage::notStarted, Stage::findServer, Stage::reachServer, Stage::agreeOnKeys};
    const auto stages = tryStagesOf(code);
    return stages && !stages->overlaps(beforeTunnel);
}

} // namespace

const DialAttempt* lastDialOf(const Snapshot& pc, const Target& target)
{
    const auto* history = pc.tryAt<DialHistory>(Fact{RecentDials{}});
    return history && target.hasEntry() ? history->lastOf(target.entry) : nullptr;
}

bool lastDialConnected(const Snapshot& pc, const Target& target)
{
    const DialAttempt* dial = lastDialOf(pc, target);
    return dial && dial->connected;
}

bool lastDialPassedKeys(const Snapshot& pc, const Target& target)
{
    constexpr int linkEstablished = 20223;
    constexpr std::uint32_t automaticVpnFailed = 800;
    const DialAttempt* dial = lastDialOf(pc, target);
    if (!dial || dial->connected || dial->highestEvent < linkEstablished)
        return dial && dial->connected;
    // 800 is of a time when the entry still tried several types.
    const bool isSurelyL2tp = dialsOnlyL2tp(pc, target) && dial->errorCode != automaticVpnFailed;
    return isSurelyL2tp || comesAfterKeys(dial->errorCode);
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
