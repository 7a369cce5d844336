// Folders that only their user, administrators and the system can open.
#pragma once

#include "core/base/result.h"

#include <string>

namespace repair {

/// Makes the folder and what is missing above it (UTF-8 path); what exists is left as it is.
Status makePrivateFolder(const std::string& path);

} // namespace repair
