// The text of a new entry made from one that exists, for recreating a profile.
#pragma once

#include "core/phonebook/pbk_file.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace repair {

struct PbkEdit {
    PbkKey key;
    std::optional<std::string> value; ///< absent: the line is left out
};

/// The entry's text under another name and with the edits made, ready for PbkFile::appendEntry(); the
/// phonebook itself stays as it is. A copy needs its own DialParamsUID and Guid: two entries with the same
/// ones share their stored credentials, and deleting one would delete both. Fails as PbkFile::renameEntry()
/// and setField() do.
[[nodiscard]] Result<std::string> copiedEntry(
    const PbkFile& book, std::size_t entry, std::string_view newName, const std::vector<PbkEdit>& edits);

} // namespace repair
