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

/// Keeps the file's descriptor and attributes. The new bytes are on the disk before they take the name; a
/// failure leaves the file as it was. accessDenied if it is read-only.
Status replaceBook(const std::filesystem::path& file, const std::string& bytes);

} // namespace repair
