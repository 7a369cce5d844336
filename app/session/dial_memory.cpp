// The event log knows nothing of our runs, so the two are put together here.
#include "app/session/dial_memory.h"

#include "core/journal/record_codec.h"

#include <string_view>
#include <utility>

namespace repair {

namespace {

/// Times are whole seconds. Within one, a repair is followed by its test dial, and an undo follows a dial.
bool isBefore(const DialAttempt& dial, const RunBegin& run)
{
    const bool sameSecondIsBefore = run.kind != RunKind::repair;
    return dial.startedAt < run.startedAt || (sameSecondIsBefore && dial.startedAt == run.startedAt);
}

} // namespace

std::optional<RunBegin> lastRunOf(const JournalStore& store)
{
    const auto ids = store.runs();
    if (!ids || ids->empty())
        return std::nullopt;
    const auto bytes = store.read(ids->back());
    if (!bytes)
        return std::nullopt;
    // The first line says it; a long journal need not be read for that.
    const auto first = decodeJournal(std::string_view(*bytes).substr(0, bytes->find('\n') + 1));
    if (!first || first->records.empty())
        return std::nullopt;
    const auto* begin = std::get_if<RunBegin>(&first->records.front());
    return begin ? std::optional(*begin) : std::nullopt;
}

DialHistory stillTelling(DialHistory dials, const std::optional<RunBegin>& lastRun)
{
    if (lastRun)
        std::erase_if(dials.attempts,
            [&](const DialAttempt& dial) { return dial.connected && isBefore(dial, *lastRun); });
    return dials;
}

Snapshot stillTelling(Snapshot snapshot, const std::optional<RunBegin>& lastRun)
{
    const Fact recent {RecentDials {}};
    const auto* dials = snapshot.tryAt<DialHistory>(recent);
    if (!lastRun || !dials)
        return snapshot;
    DialHistory telling = stillTelling(*dials, lastRun);
    if (telling == *dials)
        return snapshot;
    Snapshot::Values values = snapshot.values();
    values.insert_or_assign(Address {recent}, std::move(telling));
    return Snapshot(std::move(values));
}

bool isMendedBy(const DialAttempt& dial, const std::optional<RunBegin>& lastRun)
{
    return lastRun && lastRun->kind == RunKind::repair && isBefore(dial, *lastRun);
}

} // namespace repair
