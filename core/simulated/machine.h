// The whole state of a simulated PC, its network and its servers, as plain data.
#pragma once

#include "core/model/value.h"
#include "core/simulated/name_map.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace repair {

struct SimulatedService {
    ServiceConfig config;
    bool hasTrigger =
        false; ///< is started by a dial (IKEEXT: FIREWALL_PORT_EVENT) although its start is manual
    ServiceStatus::State state = ServiceStatus::State::stopped;
    std::string changedBy; ///< event 7040; empty: the log does not say
    std::uint32_t startFails = 0; ///< a winerror.h number with which every start ends; 0: it starts
    std::uint32_t slowMilliseconds = 0; ///< what one start or stop takes
    friend bool operator==(const SimulatedService&, const SimulatedService&) = default;
};

struct SimulatedKey {
    NameMap<RegistryData> values;
    std::int64_t written = 0; ///< the key's last-write time, seconds since 1970
    friend bool operator==(const SimulatedKey&, const SimulatedKey&) = default;
};

struct SimulatedPhonebook {
    std::string path;
    std::optional<std::string> text; ///< the bytes of rasphone.pbk; absent: there is no such file
    friend bool operator==(const SimulatedPhonebook&, const SimulatedPhonebook&) = default;
};

/// A stored pre-shared key, filed by DialParamsUID as Windows does, so that it follows a rename. The key
/// itself is never kept: only whether it is the one that the server has.
struct SimulatedKeyStore {
    bool right = true;
    friend bool operator==(const SimulatedKeyStore&, const SimulatedKeyStore&) = default;
};

struct SimulatedConnection {
    std::string phonebook;
    std::string entry;
    friend bool operator==(const SimulatedConnection&, const SimulatedConnection&) = default;
};

struct SimulatedDevice {
    bool present = true;
    bool comesBack = true; ///< a rescan brings it back once it is missing
    std::uint32_t problem = 0; ///< CM_PROB_ code of cfg.h; 22 disabled
    std::string driver; ///< while its Start is 4 in the registry, a boot leaves the device at problem 32
    friend bool operator==(const SimulatedDevice&, const SimulatedDevice&) = default;
};

struct SimulatedFirewall {
    bool domainOn = true;
    bool privateOn = true;
    bool publicOn = true;
    FirewallProfile active = FirewallProfile::privateProfile;
    NameMap<FirewallRuleSpec> rules;
    std::vector<FirewallBlock> foreignBlocks; ///< of other products, which no port can remove
    FirewallControl control;
    std::optional<ArmedRestore> armed;
    std::int64_t armedAt = 0;
    friend bool operator==(const SimulatedFirewall&, const SimulatedFirewall&) = default;
};

struct SimulatedWindows {
    WindowsVersion version;
    std::vector<std::string> pendingRestart;
    std::int64_t bootTime = 0;
    std::uint32_t natRuleInEffect = 0; ///< AssumeUDPEncapsulationContextOnSendRule as it was at the last boot
    bool ipsecProhibitedInEffect = false; ///< ProhibitIpSec as it was when RasMan started
    friend bool operator==(const SimulatedWindows&, const SimulatedWindows&) = default;
};

struct SimulatedClock {
    std::int64_t now = 0;
    std::optional<std::int64_t>
        hostOffset; ///< set: the host's time plus this; absent: `now`, which stands still
    friend bool operator==(const SimulatedClock&, const SimulatedClock&) = default;
};

struct OwnedSetting {
    Setting setting;
    SettingOwner owner;
    friend bool operator==(const OwnedSetting&, const OwnedSetting&) = default;
};

/// Something that answers "access denied" whoever asks. A registry key stands for its subkeys, too.
struct Denial {
    enum class Area : std::uint8_t { service, registryKey, phonebook, device, firewall };
    Area area {};
    std::string name;
    bool onRead = false;
    bool onWrite = true;
    friend bool operator==(const Denial&, const Denial&) = default;
};

/// What lies between this PC and its servers.
struct SimulatedNetwork {
    bool online = true;
    bool udp500Open = true;
    bool udp4500Open = true;
    bool espPasses = true;
    bool clientBehindNat = true;
    bool secondClientBehindNat = false; ///< another PC of the same network holds a tunnel to the same server
    std::uint32_t stageMilliseconds = 0; ///< what each stage of a dial takes
    friend bool operator==(const SimulatedNetwork&, const SimulatedNetwork&) = default;
};

/// A VPN server by its host name or address. A host that is in no SimulatedServer does not resolve.
struct SimulatedServer {
    enum class Encryption : std::uint8_t { any, required, refused };
    enum class Lcp : std::uint8_t { any, needsExtensions, needsNoExtensions };
    bool nameResolves = true;
    bool answers = true; ///< the host is up and IPsec runs there
    bool behindNat = false;
    bool speaksIkev1 = true;
    bool acceptsWindowsProposals = true;
    bool needsVendorIds = false; ///< sends the Vendor ID that the updates of January 2022 stumble over
    std::string keyDigest; ///< SHA-256 of its pre-shared key, to judge a key that is typed
    bool answersTunnel = true; ///< its L2TP part answers once IPsec stands
    Lcp lcp = Lcp::any;
    Encryption encryption = Encryption::any;
    std::uint32_t signInMethods = 512; ///< bits as in AuthRestrictions: 8 PAP, 32 CHAP, 512 MS-CHAP v2
    bool credentialsRight = true; ///< what the PC has stored, or the person types, is accepted
    bool addressPoolFull = false;
    bool severalClientsBehindOneNat = false;
    friend bool operator==(const SimulatedServer&, const SimulatedServer&) = default;
};

struct Machine {
    std::string identity;
    std::string user; ///< who is signed in, as events name them
    bool elevated = true;
    bool slow = false; ///< what Pc::isSlow() says
    SimulatedClock clock;
    SimulatedWindows windows;
    NameMap<SimulatedService> services;
    NameMap<SimulatedKey> registry;
    NameMap<SimulatedPhonebook> phonebooks;
    NameMap<SimulatedKeyStore> storedKeys;
    std::vector<SimulatedConnection> connections;
    NameMap<SimulatedDevice> devices;
    SimulatedFirewall firewall;
    std::vector<DialAttempt> dials;
    std::uint32_t dialsMade = 0; ///< counts correlation ids
    std::vector<OwnedSetting> owners;
    std::vector<Denial> denials;
    std::vector<PortUser> portUsers;
    SimulatedNetwork network;
    NameMap<SimulatedServer> servers;
    NameMap<ServerAnswer> probes; ///< the last answer of each server that was probed
    friend bool operator==(const Machine&, const Machine&) = default;
};

} // namespace repair
