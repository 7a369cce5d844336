// Codes of the way to the server, of the tunnel, of a connection that dropped, and those of the socket layer.
#pragma once

#include "core/model/ras_error_row.h"

namespace repair::catalogue {

inline constexpr Stages reach{reachServer};
inline constexpr Stages dropped{connected};

inline constexpr std::array pathErrors{
    RasError{619, "ERROR_PORT_DISCONNECTED", {buildTunnel, agreeOnPpp},
        by<greBlocked, localFirewall, serverFault, portInUse>,
        tryThis<wait, tunnelType, thirdParty, network, serverAdmin>},
    RasError{628, "ERROR_DISCONNECTION", {buildTunnel, agreeOnPpp, signIn},
        by<signInMethodMismatch, tunnelTypeWrong, profileOnCertificate, serverFault, fragmentsLost>,
        tryThis<tunnelType, presharedKey, signInMethods, lcpExtensions, serverAdmin>},
    RasError{629, "ERROR_REMOTE_DISCONNECTION", {buildTunnel, agreeOnPpp, signIn, getAddress},
        by<signInMethodMismatch, serverPolicy, serverFault, secondClientBehindNat>,
        tryThis<signInMethods, lcpExtensions, serverAdmin>},
    RasError{651, "ERROR_FROM_DEVICE", {notStarted, buildTunnel},
        by<dslLine, deviceDamaged, deviceDisabled, filterDriver>, tryThis<network, miniport, thirdParty>},
    RasError{668, "ERROR_NO_CONNECTION", dropped, by<stoppedByPerson, networkChanged>, nothing},
    RasError{676, "ERROR_LINE_BUSY", reach, by<serverFault, serverDown>, tryThis<wait, serverAdmin>},
    RasError{678, "ERROR_NO_ANSWER", reach, by<udpBlocked, serverDown, nameMistyped>,
        tryThis<serverName, network, probe, serverAdmin>},
    RasError{800, "ERROR_AUTOMATIC_VPN_FAILED",
        {findServer, reachServer, agreeOnKeys, buildTunnel, agreeOnPpp, signIn, getAddress},
        by<tunnelTypeAutomatic, noInternet, nameMistyped>, tryThis<tunnelType, network, serverName>},
    RasError{806, "ERROR_VPN_GRE_BLOCKED", {buildTunnel}, by<greBlocked, tunnelTypeWrong>,
        tryThis<tunnelType, network>},
    RasError{807, "ERROR_VPN_DISCONNECT", {buildTunnel, connected},
        by<lossyLine, serverRestarted, natMappingLost, secondClientBehindNat>,
        tryThis<wait, network, serverAdmin>},
    RasError{808, "ERROR_VPN_REFUSED", reach, by<tunnelTypeWrong, tcpBlocked, serverDown>,
        tryThis<tunnelType, network, serverAdmin>},
    RasError{809, "ERROR_VPN_TIMEOUT", {reachServer, agreeOnKeys, buildTunnel},
        by<udpBlocked, natValueMissing, serverDown, nameMistyped, espBlocked, oldIkeRefused,
            secondClientBehindNat, ipsecProhibited>,
        tryThis<serverName, network, probe, natTraversal, allowIpsec, thirdParty, serverAdmin>},
    RasError{828, "ERROR_IDLE_TIMEOUT", dropped, by<idleTooLong>, nothing},
    RasError{829, "ERROR_LINK_FAILURE", dropped, by<networkChanged, pcSlept, lossyLine>, tryThis<network>},
    RasError{832, "ERROR_HIBERNATION", dropped, by<pcSlept>, nothing},
    RasError{833, "ERROR_SYSTEM_SUSPENDED", dropped, by<pcSlept>, nothing},
    RasError{868, "ERROR_DNSNAME_NOT_RESOLVABLE", {findServer},
        by<nameMistyped, noInternet, nameBlocked, sameNameUp, staleHostsEntry>, tryThis<serverName, network>},
};

inline constexpr std::array socketErrors{
    RasError{10013, "WSAEACCES", reach, by<localFirewall, otherVpnActive>, tryThis<firewall, thirdParty>},
    RasError{10048, "WSAEADDRINUSE", reach, by<clientPortConflict>, tryThis<thirdParty>},
    RasError{10049, "WSAEADDRNOTAVAIL", reach, by<noInternet, nameMistyped>, tryThis<network, serverName>},
    RasError{10050, "WSAENETDOWN", reach, by<noInternet>, tryThis<network>},
    RasError{10051, "WSAENETUNREACH", reach, by<noInternet, otherVpnActive>, tryThis<network>},
    RasError{10052, "WSAENETRESET", reach, by<udpBlocked, serverDown>, tryThis<wait, network>},
    RasError{10053, "WSAECONNABORTED", reach, by<localFirewall, noInternet>, tryThis<thirdParty, network>},
    RasError{10054, "WSAECONNRESET", reach, by<serverDown, udpBlocked>, tryThis<probe, network, serverAdmin>},
    RasError{10055, "WSAENOBUFS", reach, by<localFirewall, programError>, tryThis<wait, thirdParty>},
    RasError{10056, "WSAEISCONN", reach, by<programError>, nothing},
    RasError{10057, "WSAENOTCONN", reach, by<programError>, nothing},
    RasError{10058, "WSAESHUTDOWN", reach, by<programError>, nothing},
    RasError{10059, "WSAETOOMANYREFS", reach, by<programError>, nothing},
    RasError{10060, "WSAETIMEDOUT", reach, by<udpBlocked, serverDown>, tryThis<network, probe, serverAdmin>},
    RasError{10061, "WSAECONNREFUSED", reach, by<serverDown, nameMistyped>, tryThis<serverName, serverAdmin>},
    RasError{10062, "WSAELOOP", reach, by<programError>, nothing},
    RasError{10063, "WSAENAMETOOLONG", reach, by<nameMistyped>, tryThis<serverName>},
    RasError{10064, "WSAEHOSTDOWN", reach, by<serverDown>, tryThis<network, serverAdmin>},
    RasError{10065, "WSAEHOSTUNREACH", reach, by<noInternet, otherVpnActive>, tryThis<network>},
    RasError{11001, "WSAHOST_NOT_FOUND", {findServer}, by<nameMistyped, noInternet, nameBlocked>,
        tryThis<serverName, network>},
};

} // namespace repair::catalogue
