// What can be behind a failed dial, as closed words; their sentences are in app/text.
#pragma once

#include "core/model/handshake.h"

#include <string_view>

namespace repair {

enum class Cause : std::uint8_t {
    // on this PC, before anything is sent
    serviceDisabled,
    serviceStopped,
    serviceDependency,
    serviceMissing,
    deviceMissing,
    deviceDisabled,
    deviceDamaged,
    filterDriver,
    portInUse,
    dialInProgress,
    phonebookDamaged,
    phonebookNoRights,
    noRights,
    programError,
    stoppedByPerson,
    inputNeeded,
    sharingActive,
    // the way to the server
    nameMistyped,
    noInternet,
    nameBlocked,
    staleHostsEntry,
    sameNameUp,
    udpBlocked,
    serverDown,
    oldIkeRefused,
    espBlocked,
    natValueMissing,
    otherVpnActive,
    localFirewall,
    clientPortConflict,
    secondClientBehindNat,
    fragmentsLost,
    // keys
    pskWrong,
    pskMissing,
    profileOnCertificate,
    certificateMissing,
    certificateExpired,
    certificateKeyMissing,
    certificateUntrusted,
    certificateRevoked,
    revocationUnreachable,
    certificateMismatch,
    clockWrong,
    proposalMismatch,
    ipsecPolicyInTheWay,
    ipsecProhibited,
    badUpdate,
    wrongServer,
    negotiationReplaced,
    tooManyNegotiations,
    serverFault,
    // tunnel
    tunnelTypeAutomatic,
    tunnelTypeWrong,
    greBlocked,
    tcpBlocked,
    dslLine,
    // PPP and sign-in
    signInMethodMismatch,
    encryptionMismatch,
    lcpExtensionsOff,
    serverPppSilent,
    passwordWrong,
    domainWrong,
    accountLocked,
    accountDisabled,
    passwordExpired,
    hoursRestricted,
    dialInForbidden,
    serverPolicy,
    credentialGuard,
    windowsLogonSent,
    eapMissing,
    serverNotProven,
    // address
    addressPoolExhausted,
    ipv4Excluded,
    tcpIpUnbound,
    requestedAddressRefused,
    // after it was up
    networkChanged,
    lossyLine,
    natMappingLost,
    serverRestarted,
    idleTooLong,
    pcSlept,
};

inline constexpr std::size_t causeCount = static_cast<std::size_t>(Cause::pcSlept) + 1;

/// The stable id used in JSON: "psk-wrong", "udp-blocked", ...
[[nodiscard]] std::string_view idOf(Cause cause);

/// The stages at which this cause can make a dial fail, or drop.
[[nodiscard]] Stages stagesOf(Cause cause);

} // namespace repair
