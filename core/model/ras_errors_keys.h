// Codes of agreeing on keys (IKE) as the dialler reports them, and the certificate codes below them.
#pragma once

#include "core/model/ras_error_row.h"

namespace repair::catalogue {

inline constexpr Stages keys{agreeOnKeys};
inline constexpr Stages certified{agreeOnKeys, signIn};

// 789 and its twins 793, 13804 and 13816 say no more than "IKE failed"; the order is that of windows.md 6.1,
// then what causes.md B.2 found besides.
inline constexpr auto generalCauses =
    by<pskWrong, pskMissing, proposalMismatch, natValueMissing, serviceDisabled, badUpdate,
        clientPortConflict, profileOnCertificate, ipsecProhibited, udpBlocked, secondClientBehindNat>;
inline constexpr auto generalRemedies = tryThis<services, presharedKey, probe, natTraversal, allowIpsec,
    updates, thirdParty, firewall, recreate, serverAdmin>;

// "No certificate" is usually an entry that lost its pre-shared key, not a PC that lost its certificate.
inline constexpr auto noCertificateCauses =
    by<profileOnCertificate, pskMissing, certificateMissing, certificateExpired, certificateKeyMissing>;
inline constexpr auto noCertificateRemedies = tryThis<presharedKey, certificate, clock>;

inline constexpr auto mismatchCauses = by<proposalMismatch, ipsecPolicyInTheWay>;
inline constexpr auto mismatchRemedies = tryThis<probe, serverAdmin>;

inline constexpr auto noPolicyCauses = by<serviceDisabled, serviceStopped, ipsecProhibited, filterDriver>;
inline constexpr auto noPolicyRemedies = tryThis<services, allowIpsec, thirdParty>;

inline constexpr auto peerCertificateCauses =
    by<certificateUntrusted, revocationUnreachable, certificateMismatch, clockWrong>;
inline constexpr auto peerCertificateRemedies = tryThis<certificate, clock, serverAdmin>;

inline constexpr std::array keyErrors{
    RasError{766, "ERROR_NO_CERTIFICATE", keys, noCertificateCauses, noCertificateRemedies},
    RasError{781, "ERROR_CERT_FOR_ENCRYPTION_NOT_FOUND", keys, noCertificateCauses, noCertificateRemedies},
    RasError{786, "ERROR_OAKLEY_NO_CERT", keys, noCertificateCauses, noCertificateRemedies},
    RasError{787, "ERROR_OAKLEY_AUTH_FAIL", keys, by<pskWrong, certificateUntrusted, wrongServer>,
        tryThis<presharedKey, certificate, clock, serverAdmin>},
    RasError{788, "ERROR_OAKLEY_ATTRIB_FAIL", keys, mismatchCauses, mismatchRemedies},
    RasError{789, "ERROR_OAKLEY_GENERAL_PROCESSING", keys, generalCauses, generalRemedies},
    RasError{790, "ERROR_OAKLEY_NO_PEER_CERT", keys, peerCertificateCauses, peerCertificateRemedies},
    RasError{791, "ERROR_OAKLEY_NO_POLICY", keys, noPolicyCauses, noPolicyRemedies},
    RasError{792, "ERROR_OAKLEY_TIMED_OUT", {reachServer, agreeOnKeys},
        by<udpBlocked, natValueMissing, serverDown, fragmentsLost>,
        tryThis<probe, network, natTraversal, serverAdmin>},
    RasError{793, "ERROR_OAKLEY_ERROR", keys, generalCauses, generalRemedies},
    RasError{810, "ERROR_VPN_BAD_CERT", keys,
        by<certificateExpired, certificateMismatch, certificateUntrusted>,
        tryThis<presharedKey, certificate, clock>},
    RasError{811, "ERROR_VPN_BAD_PSK", keys, by<pskWrong, pskMissing, serverFault>,
        tryThis<presharedKey, probe, serverAdmin>},
    RasError{835, "ERROR_INVALID_SERVER_CERT", keys, by<certificateMismatch, wrongServer>,
        tryThis<certificate, serverAdmin>},
    RasError{
        0x80092010, "CRYPT_E_REVOKED", certified, by<certificateRevoked>, tryThis<certificate, serverAdmin>},
    RasError{0x80092012, "CRYPT_E_NO_REVOCATION_CHECK", certified, by<revocationUnreachable>,
        tryThis<certificate, serverAdmin>},
    RasError{0x80092013, "CRYPT_E_REVOCATION_OFFLINE", certified, by<revocationUnreachable>,
        tryThis<certificate, serverAdmin>},
    RasError{0x800B0101, "CERT_E_EXPIRED", certified, by<certificateExpired, clockWrong>,
        tryThis<clock, certificate, serverAdmin>},
    RasError{0x800B0109, "CERT_E_UNTRUSTEDROOT", certified, by<certificateUntrusted>,
        tryThis<certificate, serverAdmin>},
    RasError{0x800B010A, "CERT_E_CHAINING", certified, by<certificateUntrusted>,
        tryThis<certificate, serverAdmin>},
    RasError{
        0x800B010C, "CERT_E_REVOKED", certified, by<certificateRevoked>, tryThis<certificate, serverAdmin>},
    RasError{0x800B010E, "CERT_E_REVOCATION_FAILURE", certified, by<revocationUnreachable>,
        tryThis<certificate, serverAdmin>},
    RasError{0x800B010F, "CERT_E_CN_NO_MATCH", certified, by<certificateMismatch, wrongServer>,
        tryThis<certificate, serverAdmin>},
    RasError{0x800B0110, "CERT_E_WRONG_USAGE", certified, by<certificateMismatch>,
        tryThis<certificate, serverAdmin>},
};

} // namespace repair::catalogue
