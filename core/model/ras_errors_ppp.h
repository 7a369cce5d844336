// Codes of the talk inside the tunnel: agreeing on PPP, signing in, getting an address.
#pragma once

#include "core/model/ras_error_row.h"

namespace repair::catalogue {

inline constexpr Stages lcp{agreeOnPpp};
inline constexpr Stages identity{signIn};
inline constexpr Stages address{getAddress};

inline constexpr std::array pppErrors{
    RasError{645, "ERROR_AUTH_INTERNAL", identity, by<passwordWrong, windowsLogonSent, serverFault>,
        tryThis<credentials, recreate>},
    RasError{646, "ERROR_RESTRICTED_LOGON_HOURS", identity, by<hoursRestricted>, tryThis<serverAdmin>},
    RasError{647, "ERROR_ACCT_DISABLED", identity, by<accountDisabled>, tryThis<serverAdmin>},
    RasError{648, "ERROR_PASSWD_EXPIRED", identity, by<passwordExpired>, tryThis<credentials, serverAdmin>},
    RasError{649, "ERROR_NO_DIALIN_PERMISSION", identity, by<dialInForbidden>, tryThis<serverAdmin>},
    RasError{691, "ERROR_AUTHENTICATION_FAILURE", identity,
        by<passwordWrong, domainWrong, accountLocked, signInMethodMismatch, credentialGuard,
            windowsLogonSent>,
        tryThis<credentials, signInMethods, lcpExtensions, serverAdmin>},
    RasError{703, "ERROR_INTERACTIVE_MODE", identity, by<inputNeeded>, tryThis<credentials>},
    RasError{718, "ERROR_PPP_TIMEOUT", lcp, by<serverPppSilent, fragmentsLost, lcpExtensionsOff>,
        tryThis<lcpExtensions, network, serverAdmin>},
    RasError{719, "ERROR_PPP_REMOTE_TERMINATED", {agreeOnPpp, signIn, getAddress},
        by<signInMethodMismatch, serverPolicy, serverFault>,
        tryThis<signInMethods, lcpExtensions, serverAdmin>},
    RasError{720, "ERROR_PPP_NO_PROTOCOLS_CONFIGURED", address,
        by<addressPoolExhausted, ipv4Excluded, tcpIpUnbound, deviceDamaged, filterDriver>,
        tryThis<ipv4, miniport, serverAdmin>},
    RasError{721, "ERROR_PPP_NO_RESPONSE", lcp, by<greBlocked, serverPppSilent>,
        tryThis<tunnelType, network, serverAdmin>},
    RasError{732, "ERROR_PPP_NOT_CONVERGING", {agreeOnPpp, getAddress},
        by<encryptionMismatch, lcpExtensionsOff, serverFault>,
        tryThis<encryption, lcpExtensions, serverAdmin>},
    RasError{
        733, "ERROR_PPP_CP_REJECTED", address, by<ipv4Excluded, serverFault>, tryThis<ipv4, serverAdmin>},
    RasError{734, "ERROR_PPP_LCP_TERMINATED", lcp,
        by<signInMethodMismatch, encryptionMismatch, lcpExtensionsOff, serverFault>,
        tryThis<signInMethods, encryption, lcpExtensions, serverAdmin>},
    RasError{735, "ERROR_PPP_REQUIRED_ADDRESS_REJECTED", address, by<requestedAddressRefused>,
        tryThis<serverAdmin>},
    RasError{736, "ERROR_PPP_NCP_TERMINATED", address, by<serverFault, addressPoolExhausted>,
        tryThis<wait, serverAdmin>},
    RasError{738, "ERROR_PPP_NO_ADDRESS_ASSIGNED", address, by<addressPoolExhausted, serverFault>,
        tryThis<wait, serverAdmin>},
    RasError{741, "ERROR_NO_LOCAL_ENCRYPTION", lcp, by<encryptionMismatch, signInMethodMismatch>,
        tryThis<encryption, signInMethods, serverAdmin>},
    RasError{742, "ERROR_NO_REMOTE_ENCRYPTION", lcp, by<encryptionMismatch, signInMethodMismatch>,
        tryThis<encryption, signInMethods, serverAdmin>},
    RasError{743, "ERROR_REMOTE_REQUIRES_ENCRYPTION", lcp, by<encryptionMismatch, signInMethodMismatch>,
        tryThis<encryption, signInMethods, serverAdmin>},
    RasError{768, "ERROR_FAILED_TO_ENCRYPT", {agreeOnPpp, getAddress}, by<encryptionMismatch>,
        tryThis<encryption>},
    RasError{778, "ERROR_UNABLE_TO_AUTHENTICATE_SERVER", identity,
        by<serverNotProven, wrongServer, passwordWrong>, tryThis<signInMethods, credentials, serverAdmin>},
    RasError{798, "ERROR_NO_EAPTLS_CERTIFICATE", identity, by<certificateMissing, certificateExpired>,
        tryThis<certificate, clock>},
    RasError{801, "ERROR_VALIDATING_SERVER_CERT", identity,
        by<certificateUntrusted, certificateMismatch, wrongServer>, tryThis<certificate, clock, serverAdmin>},
    RasError{812, "ERROR_SERVER_POLICY", identity, by<signInMethodMismatch, serverPolicy, hoursRestricted>,
        tryThis<signInMethods, credentials, serverAdmin>},
    RasError{850, "ERROR_EAP_METHOD_NOT_INSTALLED", identity, by<eapMissing, signInMethodMismatch>,
        tryThis<signInMethods, serverAdmin>},
    RasError{853, "ERROR_EAP_USER_CERT_INVALID", identity,
        by<certificateMismatch, certificateKeyMissing, serverPolicy>, tryThis<certificate, serverAdmin>},
    RasError{854, "ERROR_EAP_USER_CERT_EXPIRED", identity, by<certificateExpired, clockWrong>,
        tryThis<clock, certificate>},
    RasError{855, "ERROR_EAP_USER_CERT_REVOKED", identity, by<certificateRevoked>,
        tryThis<certificate, serverAdmin>},
    RasError{856, "ERROR_EAP_USER_CERT_OTHER_ERROR", identity, by<certificateMismatch, certificateUntrusted>,
        tryThis<certificate, serverAdmin>},
    RasError{857, "ERROR_EAP_SERVER_CERT_INVALID", identity, by<certificateUntrusted, certificateMismatch>,
        tryThis<certificate, clock, serverAdmin>},
};

} // namespace repair::catalogue
