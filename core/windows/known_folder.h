// Where this Windows keeps its folders, which environment variables only seem to tell.
#pragma once

#include <filesystem>

namespace repair {

enum class KnownFolder { programData, roamingAppData, system, windows };

/// That folder of the user of this process. Empty if there is none.
[[nodiscard]] std::filesystem::path knownFolder(KnownFolder folder);

} // namespace repair
