// The address of one thing that can be changed, and who it belongs to.
#pragma once

#include <compare>
#include <string>
#include <variant>

namespace repair {

/// A service as the SCM holds it: installed or not, and how. Absent means deleted.
struct ServiceInstallation {
    std::string service; ///< SCM key name, not the display name: display names are localised
    auto operator<=>(const ServiceInstallation&) const = default;
};

/// A service's start type with its delayed flag.
struct ServiceStart {
    std::string service;
    auto operator<=>(const ServiceStart&) const = default;
};

/// A value in the 64-bit view of the registry. Keys are written `HKLM\...`; an empty name is the default
/// value.
struct RegistryValue {
    std::string key;
    std::string name;
    auto operator<=>(const RegistryValue&) const = default;
};

/// One key=value line of a phonebook entry, outside its MEDIA= and DEVICE= sub-blocks.
struct PhonebookField {
    std::string phonebook; ///< as Phonebooks::books() names it: "user", "all-users", ...
    std::string entry;
    std::string field; ///< case matters: Device and DEVICE are different keys
    auto operator<=>(const PhonebookField&) const = default;
};

/// A Windows Defender Firewall rule, by its unique name.
struct FirewallRule {
    std::string name;
    auto operator<=>(const FirewallRule&) const = default;
};

enum class FirewallProfile {
    domainProfile = 1,
    privateProfile = 2,
    publicProfile = 4
}; // NET_FW_PROFILE_TYPE2

/// Whether Windows Defender Firewall is on for one profile.
struct FirewallEnabled {
    FirewallProfile profile {};
    auto operator<=>(const FirewallEnabled&) const = default;
};

/// The task that turns the firewall on again by itself after a while, a crash or a restart. Absent: none
/// armed.
struct FirewallRestore {
    auto operator<=>(const FirewallRestore&) const = default;
};

/// Whether a device is disabled (off) or not (on), by its device instance id (SWD\MSRRAS\MS_L2TPMINIPORT).
struct DeviceEnabled {
    std::string instanceId;
    auto operator<=>(const DeviceEnabled&) const = default;
};

using Setting = std::variant<ServiceInstallation, ServiceStart, RegistryValue, PhonebookField, FirewallRule,
    FirewallEnabled, FirewallRestore, DeviceEnabled>;

/// Whose rights a change needs: the signed-in user's own, or an administrator's.
enum class Scope { user, machine };

/// The phonebooks that belong to the signed-in user; every other one is machine scope.
[[nodiscard]] bool isUserPhonebook(const std::string& phonebook);
[[nodiscard]] Scope scopeOf(const Setting& setting);

} // namespace repair
