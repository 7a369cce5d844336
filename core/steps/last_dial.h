// The last dial of the entry, which tells a setting that only might hurt from one that does.
#pragma once

#include "core/model/snapshot.h"
#include "core/model/target.h"

#include <initializer_list>

namespace repair {

/// The last finished dial of this entry. Null if none was logged or the log could not be read: a step then
/// judges by the settings alone.
[[nodiscard]] const DialAttempt* lastDialOf(const Snapshot& pc, const Target& target);

[[nodiscard]] bool lastDialConnected(const Snapshot& pc, const Target& target);

/// Whether it got past the keys, whatever came later: it connected, by whatever type, or event 20223 said
/// that the link is up. An entry that tries other types as well may have logged that for one of those before
/// L2TP failed; there the code must be one that no dial ends with before its tunnel. Reads VpnStrategy.
[[nodiscard]] bool lastDialPassedKeys(const Snapshot& pc, const Target& target);

[[nodiscard]] bool lastDialFailedWith(
    const Snapshot& pc, const Target& target, std::initializer_list<std::uint32_t> codes);

/// The code of the last dial as text; "0" if it did not fail or there was none.
[[nodiscard]] std::string lastCodeOf(const Snapshot& pc, const Target& target);

} // namespace repair
