// A PC opened from what somebody sent: phonebooks, .reg exports, event XML, a saved snapshot. Read-only.
#pragma once

#include "core/base/result.h"
#include "core/pc/pc.h"

#include <memory>
#include <string>
#include <vector>

namespace repair {

/// Any mix of files and folders (UTF-8 paths), read now and once. What they do not say is an Error, never
/// Absent: osCode 50 if no file could say it, 1168 if a file that could is missing. A value that is missing
/// below an exported key is absent. A file wins over a snapshot beside it.
///
/// Error: notFound, accessDenied, io; invalidInput for a file of no known kind; corrupt with file and place;
/// tooNew for a snapshot of a newer version; tooLarge; conflict for a second snapshot.
[[nodiscard]] Result<std::unique_ptr<Pc>> openFiles(const std::vector<std::string>& paths);

} // namespace repair
