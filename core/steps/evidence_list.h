// The only list of the reasons that steps give, and how many places the sentence of each has.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace repair {

/// One reason, worded in app/text; `places` is how many arguments its sentence takes.
struct EvidenceKind {
    std::string_view id;
    std::size_t places = 0;
};

inline constexpr std::array allEvidence{
    // on request
    EvidenceKind{"asked-for", 0}, EvidenceKind{"could-not-be-read", 1}, // OS code
    EvidenceKind{"owner-could-not-be-read", 0}, // of any step, by the engine
    // services
    EvidenceKind{"service-disabled", 1}, EvidenceKind{"service-changed-by", 2}, // service, who
    EvidenceKind{"service-deleted", 1}, EvidenceKind{"service-stopped", 1},
    EvidenceKind{"service-without-trigger", 1}, EvidenceKind{"services-cannot-start", 0},
    EvidenceKind{"port-held", 2}, // process, port
    EvidenceKind{"port-holder-may-want-this", 1},
    // NAT traversal
    EvidenceKind{"nat-at-server", 0}, EvidenceKind{"nat-at-both", 0}, EvidenceKind{"nat-at-this-pc", 0},
    EvidenceKind{"nat-unknown", 0}, EvidenceKind{"nat-written-not-restarted", 0},
    EvidenceKind{"nat-wrong-type", 0}, EvidenceKind{"nat-no-number", 0},
    EvidenceKind{"nat-look-alike", 1}, // the name that is there
    EvidenceKind{"nat-under-wrong-key", 1}, // the key it stands under
    EvidenceKind{"ipsec-prohibited", 0},
    // security tab
    EvidenceKind{"type-hides-error", 0}, EvidenceKind{"type-is-automatic", 0},
    EvidenceKind{"type-is-another", 0}, EvidenceKind{"certificate-beside-stored-key", 0},
    EvidenceKind{"certificate-missing", 1}, // error code
    EvidenceKind{"certificate-chosen", 0}, EvidenceKind{"key-must-be-typed", 0},
    EvidenceKind{"key-not-stored", 0}, EvidenceKind{"encryption-refused", 1}, // error code
    EvidenceKind{"encryption-without-keys", 0}, EvidenceKind{"encryption-off", 0},
    EvidenceKind{"sign-in-nothing-usable", 0}, EvidenceKind{"sign-in-without-ms-chap", 1}, // error code
    EvidenceKind{"sign-in-ms-chap-only", 1}, // error code
    EvidenceKind{"sign-in-without-pap", 1}, // error code
    // PPP settings
    EvidenceKind{"lcp-off", 0}, EvidenceKind{"lcp-off-and-failed", 1}, // error code
    EvidenceKind{"ipv4-excluded", 0},
    // firewall
    EvidenceKind{"blocked-by-rule", 2}, // rule, ports
    EvidenceKind{"blocked-by-product", 3}, // rule, product, ports
    EvidenceKind{"firewall-managed", 0}, EvidenceKind{"firewall-restore-armed", 0},
    EvidenceKind{"firewall-will-come-back", 1}, // minutes
    // profile
    EvidenceKind{"profile-connected", 1}, // entry
    EvidenceKind{"profile-owned", 0}, EvidenceKind{"profile-hidden", 0},
    EvidenceKind{"profile-not-there", 1}, // entry
    EvidenceKind{"profile-old-is-kept", 1}, // its new name
    // Windows Update
    EvidenceKind{"build-breaks-ipsec", 3}, // build, the update that broke it, the update that mends it
    EvidenceKind{"build-may-break-vpn", 3}, EvidenceKind{"restart-pending", 1}, // where Windows says so
    // devices
    EvidenceKind{"miniport-missing", 1}, // device
    EvidenceKind{"miniport-disabled", 1}, EvidenceKind{"miniport-driver-disabled", 2}, // device, service
    EvidenceKind{"miniport-waits-for-restart", 1}, // device
    EvidenceKind{"miniport-problem", 2}, // CM_PROB_ code, device
};

} // namespace repair
