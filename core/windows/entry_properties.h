// An entry as Windows' own RAS reads it in the phonebook file: the witness of our edits.
#pragma once

#include "core/base/result.h"
#include "core/windows/ras_entry.h"
#include "core/windows/ras_structs.h"

#include <optional>
#include <string>

namespace repair {

/// By RasGetEntryProperties, with the newest size that this Windows takes; what a smaller one lacks is 0.
/// unavailable: no rasapi32. Blocks while RAS starts its service.
[[nodiscard]] Result<RasEntryProperties> entryProperties(const RasEntry& entry);

/// RasValidateEntryName: 0, 123 (not a name for an entry), 183 (taken) or what else RAS has against it.
/// unavailable: no rasapi32.
[[nodiscard]] Result<DWORD> entryNameCode(const RasEntry& name);

/// Whether RAS has read in a field what the line `value` says, by the constants that ras.h and [MS-RRASM]
/// give for both. Nothing for a line without a value, and for fields that a RASENTRY has in another form.
[[nodiscard]] std::optional<bool> isReadAs(
    const RasEntryProperties& read, const std::string& field, const std::optional<std::string>& value);

/// Whether RAS reads the same in this field of both.
[[nodiscard]] bool isReadAlike(
    const RasEntryProperties& one, const RasEntryProperties& other, const std::string& field);

} // namespace repair
