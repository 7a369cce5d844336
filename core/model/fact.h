// The address of one thing that is only read.
#pragma once

#include "core/model/setting.h"

namespace repair {

/// Running or not, triggers, dependencies -> ServiceStatus.
struct ServiceRuntime {
    std::string service;
    auto operator<=>(const ServiceRuntime&) const = default;
};

/// Who changed the start type last, by event 7040 of the System log -> text.
struct ServiceChangedBy {
    std::string service;
    auto operator<=>(const ServiceChangedBy&) const = default;
};

/// The names of the values under a key -> TextList. Absent: no such key.
struct RegistryValueNames {
    std::string key;
    auto operator<=>(const RegistryValueNames&) const = default;
};

/// When a key was last written -> Timestamp (RegQueryInfoKey).
struct RegistryKeyWritten {
    std::string key;
    auto operator<=>(const RegistryKeyWritten&) const = default;
};

/// -> WindowsVersion.
struct WindowsBuild {
    auto operator<=>(const WindowsBuild&) const = default;
};

/// When Windows last really started -> Timestamp. Fast Startup's shutdown does not count.
struct BootTime {
    auto operator<=>(const BootTime&) const = default;
};

/// Why Windows wants a restart -> TextList, empty if it does not.
struct PendingRestart {
    auto operator<=>(const PendingRestart&) const = default;
};

/// The last dials by the RasClient events 20221-20227 -> DialHistory, oldest first.
struct RecentDials {
    auto operator<=>(const RecentDials&) const = default;
};

/// Every entry of every phonebook -> EntryList.
struct PhonebookEntries {
    auto operator<=>(const PhonebookEntries&) const = default;
};

/// Whether a pre-shared key is stored for an entry -> Switch. The key itself is never read.
struct StoredKey {
    std::string phonebook;
    std::string entry;
    auto operator<=>(const StoredKey&) const = default;
};

/// Whether an entry is connected now -> Switch.
struct EntryConnected {
    std::string phonebook;
    std::string entry;
    auto operator<=>(const EntryConnected&) const = default;
};

/// Who owns a setting other than the people at this PC -> SettingOwner. Absent: nobody.
struct OwnerOf {
    Setting setting;
    auto operator<=>(const OwnerOf&) const = default;
};

/// Present, started, problem code -> DeviceStatus. Absent: no such device.
struct DeviceState {
    std::string instanceId;
    auto operator<=>(const DeviceState&) const = default;
};

/// Enabled rules and foreign filters that block UDP 500, 4500 or 1701 -> FirewallBlocks.
struct FirewallBlocking {
    auto operator<=>(const FirewallBlocking&) const = default;
};

/// Whether local firewall settings count here, and which products are registered -> FirewallControl.
struct FirewallControlled {
    auto operator<=>(const FirewallControlled&) const = default;
};

/// Processes other than Windows' own that hold UDP 500, 4500 or 1701 -> PortUsers.
struct PortUse {
    auto operator<=>(const PortUse&) const = default;
};

/// What the server answered to the probe -> ServerAnswer. Absent: not asked.
struct ServerProbe {
    std::string server;
    auto operator<=>(const ServerProbe&) const = default;
};

using Fact = std::variant<ServiceRuntime, ServiceChangedBy, RegistryValueNames, RegistryKeyWritten,
    WindowsBuild, BootTime, PendingRestart, RecentDials, PhonebookEntries, StoredKey, EntryConnected, OwnerOf,
    DeviceState, FirewallBlocking, FirewallControlled, PortUse, ServerProbe>;

/// A Setting or a Fact: anything a Snapshot can hold.
using Address = std::variant<Setting, Fact>;

} // namespace repair
