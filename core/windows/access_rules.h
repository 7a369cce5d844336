// Who may touch a file.
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace repair {

/// Gives `to` the discretionary list of `from`. Where that only has what comes from the folder, and both lie
/// in the same one, there is nothing to do: so on a share that lets nobody change lists, the usual file is no
/// Error.
Status copyAccessRules(const std::filesystem::path& from, const std::filesystem::path& to);

} // namespace repair
