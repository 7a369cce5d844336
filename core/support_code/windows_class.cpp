// Sorts a build number into its release.
#include "core/support_code/windows_class.h"

#include <array>

namespace repair {
namespace {

struct FirstBuild {
    std::uint32_t build;
    WindowsClass windows;
};

constexpr std::array firstBuilds {
    FirstBuild {0, WindowsClass::notKnown},
    FirstBuild {1, WindowsClass::beforeWindows10},
    FirstBuild {10240, WindowsClass::windows10Before1809},
    FirstBuild {17763, WindowsClass::windows10V1809},
    FirstBuild {18362, WindowsClass::windows10V1903},
    FirstBuild {19041, WindowsClass::windows10V2004},
    FirstBuild {19044, WindowsClass::windows10V21H2},
    FirstBuild {19045, WindowsClass::windows10V22H2},
    FirstBuild {20348, WindowsClass::server2022},
    FirstBuild {22000, WindowsClass::windows11V21H2},
    FirstBuild {22621, WindowsClass::windows11V22H2},
    FirstBuild {22631, WindowsClass::windows11V23H2},
    FirstBuild {26100, WindowsClass::windows11V24H2},
    FirstBuild {26200, WindowsClass::windows11V25H2},
    FirstBuild {26201, WindowsClass::newer},
};
static_assert(firstBuilds.size() == windowsClassCount);

constexpr std::array<std::string_view, windowsClassCount> names {"", "", "", "Windows 10, 1809",
    "Windows 10, 1903/1909", "Windows 10, 2004-21H1", "Windows 10, 21H2", "Windows 10, 22H2",
    "Windows Server 2022", "Windows 11, 21H2", "Windows 11, 22H2", "Windows 11, 23H2", "Windows 11, 24H2",
    "Windows 11, 25H2", ""};

} // namespace

WindowsClass windowsClassOf(std::uint32_t build)
{
    WindowsClass windows = WindowsClass::notKnown;
    for (const FirstBuild& first : firstBuilds)
        if (build >= first.build)
            windows = first.windows;
    return windows;
}

std::string_view nameOf(WindowsClass windows)
{
    return names[static_cast<std::size_t>(windows)];
}

} // namespace repair
