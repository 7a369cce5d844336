// What stands behind the equals sign of a .reg line, and the texts in quotation marks on both sides of it.
#pragma once

#include "core/model/registry_data.h"
#include "core/registry/reg_cursor.h"

#include <string>

namespace repair {

/// Both move behind what they read, readRegData() to the next line; on false the cursor is where the trouble
/// is. A text may go over several lines: a line break inside it stands there as it is.
bool readRegString(RegCursor& at, std::u16string& text);
bool readRegData(RegCursor& at, RegistryData& data);

/// REGEDIT4 writes strings in hex as 8-bit text; this makes them what the registry holds. Other types stay.
[[nodiscard]] RegistryData fromAnsi(const RegistryData& data);

} // namespace repair
