// The ranges, from Microsoft's release notes; revisions of the smaller branches are from memory.
#include "core/steps/bad_builds.h"

#include <array>

namespace repair {
namespace {

// 11 January 2022: IPsec connections fail whose server sends a Vendor ID; L2TP and IKEv2.
// 9 April 2024: "VPN connections might fail", protocols not told, mended on 14 May.
constexpr std::array badBuilds{
    BadBuild{10240, 19177, 19179, "KB5009585", "KB5010789", true},
    BadBuild{14393, 4886, 4889, "KB5009546", "KB5010790", true},
    BadBuild{17763, 2452, 2458, "KB5009557", "KB5010791", true},
    BadBuild{18363, 2037, 2039, "KB5009545", "KB5010792", true},
    BadBuild{19042, 1466, 1469, "KB5009543", "KB5010793", true},
    BadBuild{19043, 1466, 1469, "KB5009543", "KB5010793", true},
    BadBuild{19044, 1466, 1469, "KB5009543", "KB5010793", true},
    BadBuild{20348, 469, 473, "KB5009555", "KB5010796", true},
    BadBuild{22000, 434, 438, "KB5009566", "KB5010795", true},
    BadBuild{19044, 4291, 4412, "KB5036892", "KB5037768", false},
    BadBuild{19045, 4291, 4412, "KB5036892", "KB5037768", false},
    BadBuild{22000, 2899, 2960, "KB5036894", "KB5037770", false},
    BadBuild{22621, 3447, 3593, "KB5036893", "KB5037771", false},
    BadBuild{22631, 3447, 3593, "KB5036893", "KB5037771", false},
};

} // namespace

const BadBuild* findBadBuild(const WindowsVersion& version)
{
    for (const BadBuild& bad : badBuilds)
        if (bad.build == version.build && version.revision >= bad.firstBad
            && version.revision < bad.firstGood)
            return &bad;
    return nullptr;
}

} // namespace repair
