// A snapshot as a JSON document in a stable order, to be saved, compared and opened again.
#pragma once

#include "core/json/json.h"

namespace repair {

enum class SnapshotPart { everything, settingsOnly };

/// {"version": 1, "settings": [{"setting", "value"}...], "facts": [...]}; facts are left out for
/// settingsOnly.
[[nodiscard]] Json toJson(const Snapshot& snapshot, SnapshotPart part);

/// Error{tooNew} for a version above ours.
[[nodiscard]] Result<Snapshot> snapshotFromJson(const Json& json);

} // namespace repair
