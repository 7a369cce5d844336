// Windows builds that an update made unable to open L2TP/IPsec, until a later update mended it.
#pragma once

#include "core/model/value.h"

#include <string_view>

namespace repair {

/// Revisions from firstBad up to firstGood, which is the first that works again. Later cumulative updates
/// hold the fix, so the revision decides and not whether an update is listed as installed.
struct BadBuild {
    std::uint32_t build = 0;
    std::uint32_t firstBad = 0;
    std::uint32_t firstGood = 0;
    std::string_view brokenBy;
    std::string_view mendedBy;
    bool isCertain = false; ///< L2TP by name; otherwise "VPN connections might fail"
};

/// Null if this version is not known to be bad.
[[nodiscard]] const BadBuild* findBadBuild(const WindowsVersion& version);

} // namespace repair
