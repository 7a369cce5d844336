// Where each cause can act; a test holds the catalogue to it, so that no code is blamed on a later stage.
#include "core/model/ras_cause.h"

namespace repair {
namespace {

using enum Stage;
using enum Cause;

struct Row {
    Cause cause;
    std::string_view id;
    Stages actsAt;
};

constexpr Stages local{notStarted};
constexpr Stages device{notStarted, buildTunnel, getAddress};
constexpr Stages path{reachServer, agreeOnKeys, buildTunnel};
constexpr Stages certificates{agreeOnKeys, signIn};
constexpr Stages everywhere{
    notStarted, findServer, reachServer, agreeOnKeys, buildTunnel, agreeOnPpp, signIn, getAddress, connected};

constexpr std::array<Row, causeCount> rows{{
    {serviceDisabled, "service-disabled", {notStarted, agreeOnKeys}},
    {serviceStopped, "service-stopped", {notStarted, agreeOnKeys, connected}},
    {serviceDependency, "service-dependency", local},
    {serviceMissing, "service-missing", {notStarted, agreeOnKeys}},
    {deviceMissing, "device-missing", device},
    {deviceDisabled, "device-disabled", device},
    {deviceDamaged, "device-damaged", device},
    {filterDriver, "filter-driver", {notStarted, agreeOnKeys, buildTunnel, agreeOnPpp, getAddress}},
    {portInUse, "port-in-use", {notStarted, buildTunnel, agreeOnPpp}},
    {dialInProgress, "dial-in-progress", local},
    {phonebookDamaged, "phonebook-damaged", local},
    {phonebookNoRights, "phonebook-no-rights", local},
    {noRights, "no-rights", local},
    {programError, "program-error", everywhere},
    {stoppedByPerson, "stopped-by-person", everywhere},
    {inputNeeded, "input-needed", {notStarted, signIn}},
    {sharingActive, "sharing-active", local},

    {nameMistyped, "name-mistyped", {findServer, reachServer}},
    {noInternet, "no-internet", {findServer, reachServer}},
    {nameBlocked, "name-blocked", {findServer}},
    {staleHostsEntry, "stale-hosts-entry", {findServer, reachServer}},
    {sameNameUp, "same-name-up", {findServer}},
    {udpBlocked, "udp-blocked", path},
    {serverDown, "server-down", path},
    {oldIkeRefused, "old-ike-refused", {reachServer}},
    {espBlocked, "esp-blocked", {agreeOnKeys, buildTunnel}},
    {natValueMissing, "nat-value-missing", path},
    {otherVpnActive, "other-vpn-active", {findServer, reachServer, agreeOnKeys, buildTunnel}},
    {localFirewall, "local-firewall", {reachServer, agreeOnKeys, buildTunnel, agreeOnPpp}},
    {clientPortConflict, "client-port-conflict", {notStarted, reachServer, agreeOnKeys}},
    {secondClientBehindNat, "second-client-behind-nat", {reachServer, agreeOnKeys, buildTunnel, connected}},
    {fragmentsLost, "fragments-lost", {agreeOnKeys, buildTunnel, agreeOnPpp, signIn, connected}},

    {pskWrong, "psk-wrong", {agreeOnKeys}},
    {pskMissing, "psk-missing", {agreeOnKeys}},
    {profileOnCertificate, "profile-on-certificate", {agreeOnKeys, buildTunnel}},
    {certificateMissing, "certificate-missing", certificates},
    {certificateExpired, "certificate-expired", certificates},
    {certificateKeyMissing, "certificate-key-missing", certificates},
    {certificateUntrusted, "certificate-untrusted", certificates},
    {certificateRevoked, "certificate-revoked", certificates},
    {revocationUnreachable, "revocation-unreachable", certificates},
    {certificateMismatch, "certificate-mismatch", certificates},
    {clockWrong, "clock-wrong", certificates},
    {proposalMismatch, "proposal-mismatch", {agreeOnKeys}},
    {ipsecPolicyInTheWay, "ipsec-policy-in-the-way", {agreeOnKeys}},
    {ipsecProhibited, "ipsec-prohibited", {notStarted, reachServer, agreeOnKeys, buildTunnel}},
    {badUpdate, "bad-update", {reachServer, agreeOnKeys}},
    {wrongServer, "wrong-server", {agreeOnKeys, signIn}},
    {negotiationReplaced, "negotiation-replaced", {agreeOnKeys}},
    {tooManyNegotiations, "too-many-negotiations", {agreeOnKeys}},
    {serverFault, "server-fault", {reachServer, agreeOnKeys, buildTunnel, agreeOnPpp, signIn, getAddress}},

    {tunnelTypeAutomatic, "tunnel-type-automatic",
        {findServer, reachServer, agreeOnKeys, buildTunnel, agreeOnPpp, signIn, getAddress}},
    {tunnelTypeWrong, "tunnel-type-wrong", {notStarted, reachServer, buildTunnel, agreeOnPpp}},
    {greBlocked, "gre-blocked", {buildTunnel, agreeOnPpp}},
    {tcpBlocked, "tcp-blocked", {reachServer, buildTunnel}},
    {dslLine, "dsl-line", {notStarted, buildTunnel}},

    {signInMethodMismatch, "sign-in-method-mismatch", {agreeOnPpp, signIn}},
    {encryptionMismatch, "encryption-mismatch", {agreeOnPpp, signIn, getAddress}},
    {lcpExtensionsOff, "lcp-extensions-off", {agreeOnPpp}},
    {serverPppSilent, "server-ppp-silent", {agreeOnPpp}},
    {passwordWrong, "password-wrong", {signIn}},
    {domainWrong, "domain-wrong", {signIn}},
    {accountLocked, "account-locked", {signIn}},
    {accountDisabled, "account-disabled", {signIn}},
    {passwordExpired, "password-expired", {signIn}},
    {hoursRestricted, "hours-restricted", {signIn}},
    {dialInForbidden, "dial-in-forbidden", {signIn}},
    {serverPolicy, "server-policy", {signIn}},
    {credentialGuard, "credential-guard", {signIn}},
    {windowsLogonSent, "windows-logon-sent", {signIn}},
    {eapMissing, "eap-missing", {signIn}},
    {serverNotProven, "server-not-proven", {signIn}},

    {addressPoolExhausted, "address-pool-exhausted", {getAddress}},
    {ipv4Excluded, "ipv4-excluded", {getAddress}},
    {tcpIpUnbound, "tcp-ip-unbound", {notStarted, getAddress}},
    {requestedAddressRefused, "requested-address-refused", {getAddress}},

    {networkChanged, "network-changed", {connected}},
    {lossyLine, "lossy-line", {buildTunnel, connected}},
    {natMappingLost, "nat-mapping-lost", {buildTunnel, connected}},
    {serverRestarted, "server-restarted", {buildTunnel, connected}},
    {idleTooLong, "idle-too-long", {connected}},
    {pcSlept, "pc-slept", {connected}},
}};

constexpr bool areInOrderOfTheEnum()
{
    for (std::size_t index = 0; index < rows.size(); ++index)
        if (static_cast<std::size_t>(rows[index].cause) != index)
            return false;
    return true;
}
static_assert(areInOrderOfTheEnum());

} // namespace

std::string_view idOf(Cause cause)
{
    return rows[static_cast<std::size_t>(cause)].id;
}

Stages stagesOf(Cause cause)
{
    return rows[static_cast<std::size_t>(cause)].actsAt;
}

} // namespace repair
