// A phonebook's file as a whole: read, and replaced in one step or not at all.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <optional>
#include <string>

namespace repair {

/// Absent if the file or its folder does not exist; unavailable if its drive or server is not there. tooLarge
/// above PbkFile::sizeLimit.
[[nodiscard]] Result<std::optional<std::string>> readBook(const std::filesystem::path& file);

/// Keeps who may touch the file, and its attributes. The new bytes are on the disk before they take the name,
/// in one step; a failure or a crash leaves the file as it was. accessDenied if it is read-only, busy if
/// somebody holds it for longer than half a second.
Status replaceBook(const std::filesystem::path& file, const std::string& bytes);

} // namespace repair
