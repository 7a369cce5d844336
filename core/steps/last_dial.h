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

/// Whether it got past IKE, whatever came later: event 20223 says that the link is up.
[[nodiscard]] bool lastDialAgreedOnKeys(const Snapshot& pc, const Target& target);

[[nodiscard]] bool lastDialFailedWith(
    const Snapshot& pc, const Target& target, std::initializer_list<std::uint32_t> codes);

/// The code of the last dial as text; "0" if it did not fail or there was none.
[[nodiscard]] std::string lastCodeOf(const Snapshot& pc, const Target& target);

} // namespace repair
