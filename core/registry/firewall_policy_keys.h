// The keys by which Group Policy rules the firewall, one for each profile.
#pragma once

#include <array>

namespace repair {

inline constexpr const char* firewallPolicyKey = R"(HKLM\SOFTWARE\Policies\Microsoft\WindowsFirewall)";

/// Below it. StandardProfile is what people call the private profile; newer templates write PrivateProfile.
inline constexpr std::array firewallPolicyProfiles {
    "\\DomainProfile", "\\StandardProfile", "\\PrivateProfile", "\\PublicProfile"};

} // namespace repair
