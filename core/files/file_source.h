// The bytes of what somebody sent: one file, or every file of a folder.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <vector>

namespace repair {

/// The file itself, or the files of the folder in the order of their names; folders below it are not entered.
/// Error{notFound} if nothing is there. Paths are UTF-8.
[[nodiscard]] Result<std::vector<std::string>> filesAt(const std::string& path);
[[nodiscard]] bool isFolder(const std::string& path);

/// tooLarge above the limit without reading; notFound, accessDenied, invalidInput for what is no file, io.
[[nodiscard]] Result<std::string> readWhole(const std::string& path, std::size_t limit);

} // namespace repair
