// What is there: a datum, Absent, or Unreadable - three answers, never merged.
#pragma once

#include "core/model/dial_history.h"
#include "core/model/registry_data.h"
#include "core/model/server_answer.h"
#include "core/model/setting.h"

#include <compare>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace repair {

/// Nothing is there. That is a state, not a failure.
struct Absent {
    auto operator<=>(const Absent&) const = default;
};

/// Something kept us from looking; the system's own code says what.
struct Unreadable {
    std::uint32_t osCode = 0;
    auto operator<=>(const Unreadable&) const = default;
};

/// SERVICE_BOOT_START 0 to SERVICE_DISABLED 4 (winsvc.h), with the delayed flag of automatic services.
struct StartType {
    enum class Kind : std::uint8_t { boot, system, automatic, manual, disabled };
    Kind kind = Kind::manual;
    bool delayed = false;
    auto operator<=>(const StartType&) const = default;
};

/// What the SCM does when a service's process ends unasked: SC_ACTION_TYPE of winsvc.h and its delay.
struct FailureAction {
    std::uint32_t type = 0; ///< 0 nothing, 1 restart
    std::uint32_t milliseconds = 0;
    auto operator<=>(const FailureAction&) const = default;
};

/// SERVICE_TRIGGER of winsvc.h, as far as its data are texts.
struct ServiceTrigger {
    std::uint32_t type = 0; ///< 4: a port of the firewall
    std::uint32_t action = 0; ///< 1: start
    std::string subtype; ///< the GUID's 16 bytes as the registry keeps them, in hexadecimal digits
    std::vector<std::string> texts;
    auto operator<=>(const ServiceTrigger&) const = default;
};

/// What CreateService and ChangeServiceConfig2 need to bring a deleted service back.
struct ServiceConfig {
    std::string displayName; ///< as a resource string (@%SystemRoot%\...,-N), so that it shows localised
    std::string binaryPath;
    std::string account;
    std::vector<std::string> dependsOn;
    std::uint32_t type = 0x20; ///< SERVICE_WIN32_SHARE_PROCESS
    StartType start;
    std::string description; ///< a resource string, as the name
    std::uint32_t sidType = 0; ///< SERVICE_SID_TYPE_: 0 none, 1 unrestricted, 3 restricted
    std::vector<std::string> privileges; ///< empty: all that the account has
    std::uint32_t failuresForgottenAfter = 0; ///< seconds
    std::vector<FailureAction> onFailure; ///< for the first failure, the second ...; the last one repeats
    std::vector<ServiceTrigger> triggers;
    auto operator<=>(const ServiceConfig&) const = default;
};

enum class Switch : std::uint8_t { off, on };

/// One rule of ours, or one that is there. Ports as the firewall writes them: "500,4500".
struct FirewallRuleSpec {
    enum class Direction : std::uint8_t { in = 1, out = 2 }; // NET_FW_RULE_DIRECTION
    enum class Decision : std::uint8_t { block = 0, allow = 1 }; // NET_FW_ACTION
    std::string group;
    Direction direction = Direction::out;
    Decision decision = Decision::allow;
    bool enabled = true;
    int protocol = 17; ///< IANA number; 17 is UDP
    std::string remotePorts;
    std::string remoteAddresses; ///< "*" or a list
    auto operator<=>(const FirewallRuleSpec&) const = default;
};

/// The armed task: when it acts, and what it puts back. Disarmed by writing Absent.
struct ArmedRestore {
    std::int64_t minutes = 0;
    std::vector<FirewallProfile> turnOn; ///< only those that were on
    auto operator<=>(const ArmedRestore&) const = default;
};

/// Seconds since 1970-01-01 UTC.
struct Timestamp {
    std::int64_t seconds = 0;
    auto operator<=>(const Timestamp&) const = default;
};

struct ServiceStatus {
    enum class State : std::uint8_t {
        stopped = 1,
        startPending,
        stopPending,
        running,
        continuePending,
        pausePending,
        paused // winsvc.h
    };
    State state = State::stopped;
    bool hasTrigger = false;
    std::vector<std::string> dependsOn;
    std::vector<std::string> runningDependents; ///< in the order in which they must be stopped
    auto operator<=>(const ServiceStatus&) const = default;
};

struct WindowsVersion {
    std::uint32_t build = 0; ///< CurrentBuildNumber, 19045
    std::uint32_t revision = 0; ///< UBR, 4291
    std::string release; ///< DisplayVersion, "22H2"
    auto operator<=>(const WindowsVersion&) const = default;
};

struct TextList {
    std::vector<std::string> items;
    auto operator<=>(const TextList&) const = default;
};

/// One entry as a list shows it.
struct EntrySummary {
    std::string phonebook;
    std::string name;
    std::string server;
    int vpnStrategy = -1; ///< VS_ constant of ras.h (3 = L2TP only); -1 if the entry is no VPN
    auto operator<=>(const EntrySummary&) const = default;
};

struct EntryList {
    std::vector<EntrySummary> entries;
    auto operator<=>(const EntryList&) const = default;
};

struct SettingOwner {
    enum class Kind : std::uint8_t { groupPolicy, deviceManagement, alwaysOnProfile, thirdPartyProfile };
    Kind kind = Kind::groupPolicy;
    std::string detail; ///< the policy's registry key or the provider's name, as found
    auto operator<=>(const SettingOwner&) const = default;
};

/// DN_STARTED and the CM_PROB_ code of cfg.h; 0 means no problem, 22 disabled.
struct DeviceStatus {
    bool started = false;
    std::uint32_t problem = 0;
    auto operator<=>(const DeviceStatus&) const = default;
};

/// A rule or filter that stands in the way, as the firewall names it.
struct FirewallBlock {
    std::string rule;
    std::string product; ///< empty: Windows Defender Firewall itself
    std::string ports; ///< of 500, 4500 and 1701, those that it covers
    auto operator<=>(const FirewallBlock&) const = default;
};

struct FirewallBlocks {
    std::vector<FirewallBlock> blocks;
    auto operator<=>(const FirewallBlocks&) const = default;
};

/// NET_FW_MODIFY_STATE: do changes made at this PC count?
struct FirewallControl {
    enum class LocalChanges : std::uint8_t { effective, overriddenByPolicy, inboundBlocked };
    LocalChanges localChanges = LocalChanges::effective;
    std::vector<std::string> products; ///< firewalls registered with Windows, beside its own
    auto operator<=>(const FirewallControl&) const = default;
};

struct PortUser {
    int port = 0;
    std::string process;
    auto operator<=>(const PortUser&) const = default;
};

struct PortUsers {
    std::vector<PortUser> users;
    auto operator<=>(const PortUsers&) const = default;
};

using Value = std::variant<Absent, Unreadable, std::string, RegistryData, StartType, ServiceConfig, Switch,
    FirewallRuleSpec, ArmedRestore, Timestamp, ServiceStatus, WindowsVersion, TextList, DialHistory,
    EntryList, SettingOwner, DeviceStatus, FirewallBlocks, FirewallControl, PortUsers, ServerAnswer>;

} // namespace repair
