// Codes of a dial that never left this PC: services, devices, phonebook (windows.md has the sources).
#pragma once

#include "core/model/ras_error_row.h"

namespace repair::catalogue {

inline constexpr Stages here{notStarted};
inline constexpr Stages anywhere{
    notStarted, findServer, reachServer, agreeOnKeys, buildTunnel, agreeOnPpp, signIn, getAddress, connected};

inline constexpr std::array localErrors{
    RasError{5, "ERROR_ACCESS_DENIED", here, by<noRights>, nothing},
    // "The parameter is incorrect": people met it where a WAN Miniport was damaged (causes.md B.2, row 3).
    RasError{87, "ERROR_INVALID_PARAMETER", here, by<deviceDamaged, filterDriver, phonebookDamaged>,
        tryThis<miniport, thirdParty, recreate>},
    RasError{602, "ERROR_PORT_ALREADY_OPEN", here, by<portInUse, dialInProgress>, tryThis<wait, services>},
    RasError{603, "ERROR_BUFFER_TOO_SMALL", here, by<programError>, nothing},
    RasError{608, "ERROR_DEVICE_DOES_NOT_EXIST", here, by<deviceMissing, deviceDisabled, deviceDamaged>,
        tryThis<miniport>},
    RasError{615, "ERROR_PORT_NOT_FOUND", here, by<deviceMissing, dialInProgress>, tryThis<miniport, wait>},
    RasError{617, "ERROR_ALREADY_DISCONNECTING", here, by<dialInProgress>, tryThis<wait>},
    RasError{
        621, "ERROR_CANNOT_OPEN_PHONEBOOK", here, by<phonebookNoRights, phonebookDamaged>, tryThis<recreate>},
    RasError{622, "ERROR_CANNOT_LOAD_PHONEBOOK", here, by<phonebookDamaged>, tryThis<recreate>},
    RasError{623, "ERROR_CANNOT_FIND_PHONEBOOK_ENTRY", here, by<phonebookDamaged>, tryThis<recreate>},
    RasError{624, "ERROR_CANNOT_WRITE_PHONEBOOK", here, by<phonebookNoRights>, nothing},
    RasError{625, "ERROR_CORRUPT_PHONEBOOK", here, by<phonebookDamaged>, tryThis<recreate>},
    RasError{631, "ERROR_USER_DISCONNECTION", anywhere, by<stoppedByPerson>, nothing},
    RasError{632, "ERROR_INVALID_SIZE", here, by<programError>, nothing},
    RasError{633, "ERROR_PORT_NOT_AVAILABLE", here, by<portInUse, dialInProgress, deviceMissing>,
        tryThis<wait, services, miniport>},
    RasError{638, "ERROR_REQUEST_TIMEOUT", {notStarted, reachServer}, by<serverDown, serviceStopped>,
        tryThis<wait, network>},
    RasError{692, "ERROR_PORT_OR_DEVICE", here, by<deviceDamaged, deviceDisabled>, tryThis<miniport>},
    RasError{711, "ERROR_RASMAN_CANNOT_INITIALIZE", here,
        by<serviceDisabled, serviceDependency, serviceMissing>, tryThis<services>},
    RasError{728, "ERROR_NO_IP_RAS_ADAPTER", {notStarted, getAddress},
        by<tcpIpUnbound, deviceDamaged, ipsecProhibited>, tryThis<miniport, allowIpsec>},
    RasError{756, "ERROR_DIAL_ALREADY_IN_PROGRESS", here, by<dialInProgress>, tryThis<wait>},
    RasError{782, "ERROR_SHARING_RRAS_CONFLICT", here, by<sharingActive>, nothing},
    RasError{797, "ERROR_CONNECTING_DEVICE_NOT_FOUND", here, by<deviceMissing, deviceDisabled, deviceDamaged>,
        tryThis<miniport>},
    RasError{825, "ERROR_INVALID_VPNSTRATEGY", here, by<tunnelTypeWrong>, tryThis<tunnelType>},
    RasError{827, "ERROR_IPSEC_SERVICE_STOPPED", here, by<serviceDisabled, serviceStopped, serviceMissing>,
        tryThis<services>},
    RasError{
        834, "ERROR_RASMAN_SERVICE_STOPPED", {notStarted, connected}, by<serviceStopped>, tryThis<services>},
    RasError{838, "ERROR_UPDATECONNECTION_REQUEST_IN_PROCESS", here, by<dialInProgress>, tryThis<wait>},
    RasError{1053, "ERROR_SERVICE_REQUEST_TIMEOUT", here, by<serviceStopped, serviceDependency>,
        tryThis<wait, services>},
    RasError{1058, "ERROR_SERVICE_DISABLED", here, by<serviceDisabled, serviceDependency>, tryThis<services>},
    RasError{1060, "ERROR_SERVICE_DOES_NOT_EXIST", here, by<serviceMissing>, tryThis<services>},
    RasError{1068, "ERROR_SERVICE_DEPENDENCY_FAIL", here, by<serviceDependency, serviceDisabled>,
        tryThis<services>},
    RasError{1075, "ERROR_SERVICE_DEPENDENCY_DELETED", here, by<serviceMissing, serviceDependency>,
        tryThis<services>},
    RasError{1722, "RPC_S_SERVER_UNAVAILABLE", here, by<serviceStopped, serviceDisabled>, tryThis<services>},
};

} // namespace repair::catalogue
