// Where this Windows keeps its folders, which environment variables only seem to tell.
#pragma once

#include <filesystem>

#include <shlobj.h>

namespace repair {

/// FOLDERID_ProgramData, FOLDERID_RoamingAppData, ...: of the user of this process. Empty if there is none.
[[nodiscard]] std::filesystem::path knownFolder(const KNOWNFOLDERID& folder);

} // namespace repair
