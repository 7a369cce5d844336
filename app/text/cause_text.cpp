// One sentence for each thing that can be behind a failed dial.
#include "app/text/ras_error_text.h"
#include "app/text/translatable.h"

#include <array>

namespace repair {
namespace {

struct Row {
    Cause cause;
    const char* text;
};

constexpr std::array<Row, causeCount> rows{{
    {Cause::serviceDisabled,
        QT_TRANSLATE_NOOP("ras-error", "A Windows service that the VPN needs is switched off.")},
    {Cause::serviceStopped,
        QT_TRANSLATE_NOOP("ras-error", "A Windows service that the VPN needs stopped or does not start.")},
    {Cause::serviceDependency,
        QT_TRANSLATE_NOOP(
            "ras-error", "A Windows service cannot start, because one that it needs does not.")},
    {Cause::serviceMissing,
        QT_TRANSLATE_NOOP("ras-error", "A Windows service that the VPN needs was removed from this PC.")},
    {Cause::deviceMissing,
        QT_TRANSLATE_NOOP("ras-error", "The Windows device for VPN connections is missing. (WAN Miniport)")},
    {Cause::deviceDisabled,
        QT_TRANSLATE_NOOP(
            "ras-error", "The Windows device for VPN connections is switched off. (WAN Miniport)")},
    {Cause::deviceDamaged,
        QT_TRANSLATE_NOOP("ras-error", "The Windows device for VPN connections is damaged. (WAN Miniport)")},
    {Cause::filterDriver,
        QT_TRANSLATE_NOOP(
            "ras-error", "Another VPN or security product has put a filter into the network of this PC.")},
    {Cause::portInUse,
        QT_TRANSLATE_NOOP(
            "ras-error", "Another attempt, or a stuck Windows service, still holds the connection.")},
    {Cause::dialInProgress, QT_TRANSLATE_NOOP("ras-error", "Another attempt is still under way.")},
    {Cause::phonebookDamaged,
        QT_TRANSLATE_NOOP("ras-error",
            "The list of connections is damaged, or the connection is not in it. (rasphone.pbk)")},
    {Cause::phonebookNoRights,
        QT_TRANSLATE_NOOP(
            "ras-error", "You have no right to change the list of connections. (rasphone.pbk)")},
    {Cause::noRights, QT_TRANSLATE_NOOP("ras-error", "This needs an administrator.")},
    {Cause::programError, QT_TRANSLATE_NOOP("ras-error", "The program that dialled made a mistake.")},
    {Cause::stoppedByPerson, QT_TRANSLATE_NOOP("ras-error", "Somebody ended the connection.")},
    {Cause::inputNeeded,
        QT_TRANSLATE_NOOP("ras-error", "The connection needs an answer from you, and nobody was asked.")},
    {Cause::sharingActive, QT_TRANSLATE_NOOP("ras-error", "Internet sharing is active on this PC.")},
    {Cause::nameMistyped, QT_TRANSLATE_NOOP("ras-error", "The name or address of the server is mistyped.")},
    {Cause::noInternet, QT_TRANSLATE_NOOP("ras-error", "This PC has no internet connection.")},
    {Cause::nameBlocked,
        QT_TRANSLATE_NOOP(
            "ras-error", "The network of this PC does not give out the address of the server. (DNS)")},
    {Cause::staleHostsEntry,
        QT_TRANSLATE_NOOP("ras-error",
            "An old entry on this PC points the name of the server to another address. (hosts file)")},
    {Cause::sameNameUp,
        QT_TRANSLATE_NOOP("ras-error", "A VPN is already up, and the name cannot be found through it.")},
    {Cause::udpBlocked,
        QT_TRANSLATE_NOOP(
            "ras-error", "The network of this PC or of the server blocks the VPN. (UDP 500 and 4500)")},
    {Cause::serverDown,
        QT_TRANSLATE_NOOP("ras-error", "The server is down, or its VPN service is not running.")},
    {Cause::oldIkeRefused,
        QT_TRANSLATE_NOOP(
            "ras-error", "The server ignores the kind of request that L2TP begins with. (IKEv1)")},
    {Cause::espBlocked,
        QT_TRANSLATE_NOOP("ras-error", "A router on the way blocks the encrypted data. (ESP)")},
    {Cause::natValueMissing,
        QT_TRANSLATE_NOOP("ras-error",
            "The server is behind a router, and Windows refuses such servers unless told otherwise.")},
    {Cause::otherVpnActive,
        QT_TRANSLATE_NOOP("ras-error", "Another VPN is active and takes over the traffic.")},
    {Cause::localFirewall, QT_TRANSLATE_NOOP("ras-error", "A firewall product on this PC blocks the VPN.")},
    {Cause::clientPortConflict,
        QT_TRANSLATE_NOOP(
            "ras-error", "Another program on this PC occupies the ports of the VPN. (UDP 500 and 4500)")},
    {Cause::secondClientBehindNat,
        QT_TRANSLATE_NOOP("ras-error", "Another device behind the same router uses the same VPN server.")},
    {Cause::fragmentsLost, QT_TRANSLATE_NOOP("ras-error", "Large packets are lost on the way. (MTU)")},
    {Cause::pskWrong,
        QT_TRANSLATE_NOOP("ras-error", "The pre-shared key is not the one that the server has.")},
    {Cause::pskMissing, QT_TRANSLATE_NOOP("ras-error", "No pre-shared key is stored for this connection.")},
    {Cause::profileOnCertificate,
        QT_TRANSLATE_NOOP(
            "ras-error", "The connection is set to a certificate where a pre-shared key is meant.")},
    {Cause::certificateMissing, QT_TRANSLATE_NOOP("ras-error", "This PC has no certificate that fits.")},
    {Cause::certificateExpired, QT_TRANSLATE_NOOP("ras-error", "A certificate has expired.")},
    {Cause::certificateKeyMissing,
        QT_TRANSLATE_NOOP("ras-error", "The certificate of this PC has lost its private key.")},
    {Cause::certificateUntrusted,
        QT_TRANSLATE_NOOP("ras-error", "This PC or the server does not trust the issuer of a certificate.")},
    {Cause::certificateRevoked,
        QT_TRANSLATE_NOOP("ras-error", "A certificate was withdrawn by whoever issued it.")},
    {Cause::revocationUnreachable,
        QT_TRANSLATE_NOOP("ras-error", "The list of withdrawn certificates cannot be read.")},
    {Cause::certificateMismatch,
        QT_TRANSLATE_NOOP("ras-error", "A certificate does not fit the name or the purpose.")},
    {Cause::clockWrong, QT_TRANSLATE_NOOP("ras-error", "The date or time of this PC is wrong.")},
    {Cause::proposalMismatch,
        QT_TRANSLATE_NOOP("ras-error", "The server asks for other security settings than Windows offers.")},
    {Cause::ipsecPolicyInTheWay,
        QT_TRANSLATE_NOOP("ras-error",
            "A rule of your organisation changes how connections are protected. (IPsec policy)")},
    {Cause::ipsecProhibited,
        QT_TRANSLATE_NOOP("ras-error", "A setting on this PC forbids protecting L2TP. (ProhibitIpSec)")},
    {Cause::badUpdate,
        QT_TRANSLATE_NOOP("ras-error", "This version of Windows has a fault that breaks such connections.")},
    {Cause::wrongServer,
        QT_TRANSLATE_NOOP("ras-error", "The name leads to another computer than the VPN server.")},
    {Cause::negotiationReplaced,
        QT_TRANSLATE_NOOP("ras-error", "Another attempt took the place of this one.")},
    {Cause::tooManyNegotiations, QT_TRANSLATE_NOOP("ras-error", "Too many attempts are under way at once.")},
    {Cause::serverFault,
        QT_TRANSLATE_NOOP(
            "ras-error", "The server has a fault, or its settings do not fit; only its log can tell.")},
    {Cause::tunnelTypeAutomatic,
        QT_TRANSLATE_NOOP("ras-error", "The connection tries every VPN type, which hides the real error.")},
    {Cause::tunnelTypeWrong,
        QT_TRANSLATE_NOOP("ras-error", "The connection is set to another VPN type than the server offers.")},
    {Cause::greBlocked,
        QT_TRANSLATE_NOOP("ras-error", "A router on the way blocks the older VPN type PPTP. (GRE)")},
    {Cause::tcpBlocked,
        QT_TRANSLATE_NOOP("ras-error", "The way to this VPN type is closed on the network. (TCP)")},
    {Cause::dslLine, QT_TRANSLATE_NOOP("ras-error", "The internet line or its modem reports an error.")},
    {Cause::signInMethodMismatch,
        QT_TRANSLATE_NOOP("ras-error",
            "The connection and the server do not share a way to sign in. (PAP, CHAP, MS-CHAP v2)")},
    {Cause::encryptionMismatch,
        QT_TRANSLATE_NOOP(
            "ras-error", "The connection asks for another level of encryption than the server gives.")},
    {Cause::lcpExtensionsOff,
        QT_TRANSLATE_NOOP(
            "ras-error", "Extensions that the server expects are switched off. (LCP extensions)")},
    {Cause::serverPppSilent,
        QT_TRANSLATE_NOOP("ras-error", "The server built the tunnel, and then does not speak inside it.")},
    {Cause::passwordWrong, QT_TRANSLATE_NOOP("ras-error", "The name or the password is wrong.")},
    {Cause::domainWrong,
        QT_TRANSLATE_NOOP("ras-error",
            "The name of your organisation is missing before your name, or should not be there.")},
    {Cause::accountLocked, QT_TRANSLATE_NOOP("ras-error", "Your account is locked after too many attempts.")},
    {Cause::accountDisabled, QT_TRANSLATE_NOOP("ras-error", "Your account is switched off.")},
    {Cause::passwordExpired, QT_TRANSLATE_NOOP("ras-error", "Your password has expired.")},
    {Cause::hoursRestricted, QT_TRANSLATE_NOOP("ras-error", "Your account may not sign in at this time.")},
    {Cause::dialInForbidden,
        QT_TRANSLATE_NOOP("ras-error", "Your account has no permission to use the VPN.")},
    {Cause::serverPolicy, QT_TRANSLATE_NOOP("ras-error", "A rule of the server does not let you in.")},
    {Cause::credentialGuard,
        QT_TRANSLATE_NOOP("ras-error",
            "Windows protects your stored sign-in and does not hand it to the VPN. (Credential Guard)")},
    {Cause::windowsLogonSent,
        QT_TRANSLATE_NOOP(
            "ras-error", "The connection sends your Windows sign-in instead of the one for the VPN.")},
    {Cause::eapMissing,
        QT_TRANSLATE_NOOP("ras-error", "The way to sign in is not installed on this PC. (EAP)")},
    {Cause::serverNotProven,
        QT_TRANSLATE_NOOP("ras-error", "The server could not prove that it knows your password.")},
    {Cause::addressPoolExhausted, QT_TRANSLATE_NOOP("ras-error", "The server has no address left to give.")},
    {Cause::ipv4Excluded,
        QT_TRANSLATE_NOOP("ras-error", "The connection leaves out the common internet protocol. (IPv4)")},
    {Cause::tcpIpUnbound,
        QT_TRANSLATE_NOOP("ras-error",
            "The internet protocol is cut off from the device for VPN connections. (WAN Miniport)")},
    {Cause::requestedAddressRefused,
        QT_TRANSLATE_NOOP("ras-error", "The server refuses the fixed address that the connection asks for.")},
    {Cause::networkChanged, QT_TRANSLATE_NOOP("ras-error", "The network of this PC changed.")},
    {Cause::lossyLine, QT_TRANSLATE_NOOP("ras-error", "The line to the server loses too much.")},
    {Cause::natMappingLost, QT_TRANSLATE_NOOP("ras-error", "A router on the way forgot the connection.")},
    {Cause::serverRestarted,
        QT_TRANSLATE_NOOP("ras-error", "The server restarted, or closed the connection.")},
    {Cause::idleTooLong, QT_TRANSLATE_NOOP("ras-error", "Nothing went through the connection for a while.")},
    {Cause::pcSlept, QT_TRANSLATE_NOOP("ras-error", "This PC went to sleep.")},
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

const char* causeText(Cause cause)
{
    return rows[static_cast<std::size_t>(cause)].text;
}

} // namespace repair
