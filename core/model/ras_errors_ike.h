// Codes 13801 to 13905, which Windows' own IKE service logs; the dialler shows them for IKEv2.
// That a wrong key surfaces as garbage (13824, 13843, 13867, 13870) or as silence (13805) is experience.
#pragma once

#include "core/model/ras_errors_keys.h"

namespace repair::catalogue {

inline constexpr auto wrongKeyCauses = by<pskWrong, serverFault>;
inline constexpr auto wrongKeyRemedies = tryThis<presharedKey, probe, serverAdmin>;

inline constexpr auto oddMessageCauses = by<serverFault, proposalMismatch, badUpdate>;
inline constexpr auto oddMessageRemedies = tryThis<updates, probe, thirdParty, serverAdmin>;

inline constexpr auto abandonedCauses = by<negotiationReplaced, secondClientBehindNat, serverFault>;
inline constexpr auto abandonedRemedies = tryThis<wait, thirdParty, serverAdmin>;

inline constexpr auto tooManyCauses = by<tooManyNegotiations, secondClientBehindNat>;
inline constexpr auto tooManyRemedies = tryThis<wait, services, serverAdmin>;

inline constexpr auto ownCertificateCauses = by<certificateMismatch, profileOnCertificate>;
inline constexpr auto ownCertificateRemedies = tryThis<presharedKey, certificate, serverAdmin>;

inline constexpr std::array ikeErrors{
    RasError{13801, "ERROR_IPSEC_IKE_AUTH_FAIL", keys,
        by<pskWrong, certificateUntrusted, certificateMismatch, wrongServer>,
        tryThis<presharedKey, certificate, serverAdmin>},
    RasError{13802, "ERROR_IPSEC_IKE_ATTRIB_FAIL", keys, mismatchCauses, mismatchRemedies},
    RasError{13803, "ERROR_IPSEC_IKE_NEGOTIATION_PENDING", keys, by<negotiationReplaced>, tryThis<wait>},
    RasError{13804, "ERROR_IPSEC_IKE_GENERAL_PROCESSING_ERROR", keys, generalCauses, generalRemedies},
    RasError{13805, "ERROR_IPSEC_IKE_TIMED_OUT", {reachServer, agreeOnKeys},
        by<udpBlocked, serverDown, pskWrong, oldIkeRefused, natValueMissing>,
        tryThis<probe, network, presharedKey, natTraversal, thirdParty, serverAdmin>},
    RasError{13806, "ERROR_IPSEC_IKE_NO_CERT", keys, noCertificateCauses, noCertificateRemedies},
    RasError{13807, "ERROR_IPSEC_IKE_SA_DELETED", keys, abandonedCauses, abandonedRemedies},
    RasError{13808, "ERROR_IPSEC_IKE_SA_REAPED", keys, abandonedCauses, abandonedRemedies},
    RasError{13809, "ERROR_IPSEC_IKE_MM_ACQUIRE_DROP", keys, abandonedCauses, abandonedRemedies},
    RasError{13810, "ERROR_IPSEC_IKE_QM_ACQUIRE_DROP", keys, abandonedCauses, abandonedRemedies},
    RasError{13816, "ERROR_IPSEC_IKE_ERROR", keys, generalCauses, generalRemedies},
    RasError{13819, "ERROR_IPSEC_IKE_INVALID_CERT_TYPE", keys, ownCertificateCauses, ownCertificateRemedies},
    RasError{13820, "ERROR_IPSEC_IKE_NO_PRIVATE_KEY", keys, by<certificateKeyMissing, profileOnCertificate>,
        ownCertificateRemedies},
    RasError{13822, "ERROR_IPSEC_IKE_DH_FAIL", keys, by<proposalMismatch, serverFault>, mismatchRemedies},
    RasError{13824, "ERROR_IPSEC_IKE_INVALID_HEADER", keys, wrongKeyCauses, wrongKeyRemedies},
    RasError{13825, "ERROR_IPSEC_IKE_NO_POLICY", keys, noPolicyCauses, noPolicyRemedies},
    RasError{13826, "ERROR_IPSEC_IKE_INVALID_SIGNATURE", keys, by<certificateMismatch, wrongServer>,
        peerCertificateRemedies},
    RasError{13828, "ERROR_IPSEC_IKE_NO_PUBLIC_KEY", keys, ownCertificateCauses, ownCertificateRemedies},
    RasError{13830, "ERROR_IPSEC_IKE_PROCESS_ERR_SA", keys, oddMessageCauses, oddMessageRemedies},
    RasError{13831, "ERROR_IPSEC_IKE_PROCESS_ERR_PROP", keys, oddMessageCauses, oddMessageRemedies},
    RasError{13832, "ERROR_IPSEC_IKE_PROCESS_ERR_TRANS", keys, oddMessageCauses, oddMessageRemedies},
    RasError{13833, "ERROR_IPSEC_IKE_PROCESS_ERR_KE", keys, oddMessageCauses, oddMessageRemedies},
    RasError{13834, "ERROR_IPSEC_IKE_PROCESS_ERR_ID", keys, by<pskWrong, serverFault, badUpdate>,
        wrongKeyRemedies},
    RasError{13835, "ERROR_IPSEC_IKE_PROCESS_ERR_CERT", keys, peerCertificateCauses, peerCertificateRemedies},
    RasError{
        13836, "ERROR_IPSEC_IKE_PROCESS_ERR_CERT_REQ", keys, peerCertificateCauses, peerCertificateRemedies},
    RasError{13837, "ERROR_IPSEC_IKE_PROCESS_ERR_HASH", keys, wrongKeyCauses, wrongKeyRemedies},
    RasError{13838, "ERROR_IPSEC_IKE_PROCESS_ERR_SIG", keys, peerCertificateCauses, peerCertificateRemedies},
    RasError{13839, "ERROR_IPSEC_IKE_PROCESS_ERR_NONCE", keys, oddMessageCauses, oddMessageRemedies},
    RasError{13840, "ERROR_IPSEC_IKE_PROCESS_ERR_NOTIFY", keys, oddMessageCauses, oddMessageRemedies},
    RasError{13841, "ERROR_IPSEC_IKE_PROCESS_ERR_DELETE", keys, oddMessageCauses, oddMessageRemedies},
    // The January 2022 updates failed on exactly this: peers that send a vendor ID (windows.md 5.6).
    RasError{
        13842, "ERROR_IPSEC_IKE_PROCESS_ERR_VENDOR", keys, by<badUpdate, serverFault>, oddMessageRemedies},
    RasError{13843, "ERROR_IPSEC_IKE_INVALID_PAYLOAD", keys, wrongKeyCauses, wrongKeyRemedies},
    RasError{13847, "ERROR_IPSEC_IKE_NO_PEER_CERT", keys, peerCertificateCauses, peerCertificateRemedies},
    RasError{13848, "ERROR_IPSEC_IKE_PEER_CRL_FAILED", keys, by<revocationUnreachable, certificateRevoked>,
        peerCertificateRemedies},
    RasError{13850, "ERROR_IPSEC_IKE_NO_MM_POLICY", keys, noPolicyCauses, noPolicyRemedies},
    RasError{13867, "ERROR_IPSEC_IKE_DECRYPT", keys, wrongKeyCauses, wrongKeyRemedies},
    RasError{13868, "ERROR_IPSEC_IKE_POLICY_MATCH", keys, mismatchCauses, mismatchRemedies},
    RasError{13870, "ERROR_IPSEC_IKE_INVALID_HASH", keys, wrongKeyCauses, wrongKeyRemedies},
    RasError{13882, "ERROR_IPSEC_IKE_MM_LIMIT", keys, tooManyCauses, tooManyRemedies},
    RasError{13883, "ERROR_IPSEC_IKE_NEGOTIATION_DISABLED", keys, by<ipsecProhibited, ipsecPolicyInTheWay>,
        noPolicyRemedies},
    RasError{13884, "ERROR_IPSEC_IKE_QM_LIMIT", keys, tooManyCauses, tooManyRemedies},
    RasError{13886, "ERROR_IPSEC_IKE_PEER_MM_ASSUMED_INVALID", keys, abandonedCauses, abandonedRemedies},
    RasError{13893, "ERROR_IPSEC_IKE_PROCESS_ERR_NATOA", keys, by<natValueMissing, serverFault>,
        tryThis<natTraversal, probe, serverAdmin>},
    RasError{13895, "ERROR_IPSEC_IKE_QM_EXPIRED", keys, abandonedCauses, abandonedRemedies},
    RasError{13902, "ERROR_IPSEC_IKE_COEXISTENCE_SUPPRESS", keys, by<negotiationReplaced>, abandonedRemedies},
    RasError{13905, "ERROR_IPSEC_IKE_AUTHORIZATION_FAILURE", keys, by<serverFault, certificateMismatch>,
        tryThis<certificate, serverAdmin>},
};

} // namespace repair::catalogue
