// Which phonebook entry a check is about: the one asked for, else the L2TP entry that failed last.
#pragma once

#include "core/base/result.h"
#include "core/model/target.h"
#include "core/model/value.h"

#include <optional>
#include <string>
#include <vector>

namespace repair {

struct TargetChoice {
    Target target; ///< without an entry if this PC has no L2TP entry
    std::optional<DialAttempt> lastDial; ///< of that entry
};

/// Whether Windows may use L2TP for this entry: type L2TP, or one of the types that try it among others.
[[nodiscard]] bool mayUseL2tp(const EntrySummary& entry);

/// name empty: the entry whose dial failed last, by the event log, else the first L2TP entry. Error{notFound}
/// for a name that no entry has; Error{conflict} for one that entries of several phonebooks have, which
/// "phonebook/name" tells apart. namesLike() says what may have been meant.
[[nodiscard]] Result<TargetChoice> chooseTarget(
    const EntryList& entries, const DialHistory& dials, const std::string& name);

/// For a name that could not be used: the entries that have it, as "phonebook/name", else the near ones.
[[nodiscard]] std::vector<std::string> namesLike(const EntryList& entries, const std::string& name);

/// The last dial of an entry of that name that came to an end; absent if none is logged.
[[nodiscard]] std::optional<DialAttempt> lastDialOf(const DialHistory& dials, const std::string& entry);

} // namespace repair
