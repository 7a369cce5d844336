// The headings of the documented sequence, in its order.
#pragma once

#include <array>
#include <string_view>

namespace repair {

enum class Chapter {
    services,
    natTraversal,
    securityTab,
    pppSettings,
    firewall,
    profile,
    windowsUpdate,
    devices
};

inline constexpr std::array allChapters {Chapter::services, Chapter::natTraversal, Chapter::securityTab,
    Chapter::pppSettings, Chapter::firewall, Chapter::profile, Chapter::windowsUpdate, Chapter::devices};

/// The stable id used in JSON: "services", "nat-traversal", ...
[[nodiscard]] constexpr std::string_view idOf(Chapter chapter)
{
    constexpr std::array<std::string_view, allChapters.size()> ids {"services", "nat-traversal",
        "security-tab", "ppp-settings", "firewall", "profile", "windows-update", "devices"};
    return ids[static_cast<std::size_t>(chapter)];
}

} // namespace repair
