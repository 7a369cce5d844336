// Words for the steps about the connection itself: Security tab, PPP settings, recreation.
#include "app/text/step_texts.h"
#include "app/text/translatable.h"

#include <array>

namespace repair {
namespace {

constexpr std::array texts{
    NamedStepText{"type-is-l2tp",
        {
            QT_TRANSLATE_NOOP("step", "The connection is set to L2TP/IPsec"),
            QT_TRANSLATE_NOOP("step", "The connection tries several VPN types, and hides the real error"),
            QT_TRANSLATE_NOOP("step", "Should this connection use L2TP/IPsec?"),
            QT_TRANSLATE_NOOP("step",
                "With an automatic type Windows tries one after the other and reports only that all failed. "
                "(error 800)"),
            QT_TRANSLATE_NOOP("step", "Error 800: the next try then shows the real error, or connects."),
            QT_TRANSLATE_NOOP("step", "It cannot cure the error that was hidden until now."),
            QT_TRANSLATE_NOOP(
                "step", "Network Connections › the connection › Properties › Security › Type of VPN."),
            QT_TRANSLATE_NOOP("step", "Setting the type to L2TP/IPsec"),
        }},
    NamedStepText{"preshared-key-chosen",
        {
            QT_TRANSLATE_NOOP("step", "The connection uses its pre-shared key"),
            QT_TRANSLATE_NOOP("step", "The connection wants a certificate this PC does not have"),
            QT_TRANSLATE_NOOP("step", "Does this VPN use a pre-shared key?"),
            QT_TRANSLATE_NOOP("step",
                "Windows proves itself to the server by a key or by a certificate, and this connection is "
                "set to a certificate. (IPsec)"),
            QT_TRANSLATE_NOOP("step", "Errors 766, 786, 13806 and 789, when a key was meant."),
            QT_TRANSLATE_NOOP("step", "It cannot cure a wrong key, nor a wrong password. (691)"),
            QT_TRANSLATE_NOOP(
                "step", "Network Connections › the connection › Properties › Security › Advanced settings."),
            QT_TRANSLATE_NOOP("step", "Setting the connection to its key"),
        }},
    NamedStepText{"preshared-key-stored",
        {
            QT_TRANSLATE_NOOP("step", "The pre-shared key is stored"),
            QT_TRANSLATE_NOOP("step", "The connection should use a key, but none is stored"),
            QT_TRANSLATE_NOOP("step", "Was the key ever entered on this PC?"),
            QT_TRANSLATE_NOOP("step",
                "Without the key the server and this PC cannot agree. Only the server can tell whether a key "
                "is right. (IPsec)"),
            QT_TRANSLATE_NOOP("step", "Errors 766, 786, 787, 789 and 811, when no key is stored."),
            QT_TRANSLATE_NOOP("step", "It cannot cure a wrong password. (691)"),
            QT_TRANSLATE_NOOP("step",
                "Network Connections › the connection › Properties › Security › Advanced settings › Key."),
            QT_TRANSLATE_NOOP("step", "Storing the key"),
        }},
    NamedStepText{"encryption-as-needed",
        {
            QT_TRANSLATE_NOOP("step", "The encryption setting suits the server"),
            QT_TRANSLATE_NOOP("step", "The connection asks for an encryption that the server does not offer"),
            QT_TRANSLATE_NOOP("step", "Does the server need this encryption setting?"),
            QT_TRANSLATE_NOOP("step",
                "This is a second encryption inside the protected connection; IPsec encrypts everything "
                "anyway. (MPPE)"),
            QT_TRANSLATE_NOOP("step", "Errors 741 and 742, and 628 where the sign-in has no encryption."),
            QT_TRANSLATE_NOOP("step", "It cannot cause error 789, so it cannot cure it."),
            QT_TRANSLATE_NOOP(
                "step", "Network Connections › the connection › Properties › Security › Data encryption."),
            QT_TRANSLATE_NOOP("step", "Setting the encryption"),
        }},
    NamedStepText{"sign-in-methods-allowed",
        {
            QT_TRANSLATE_NOOP("step", "The sign-in method of the server is allowed"),
            QT_TRANSLATE_NOOP("step", "The connection allows no sign-in method that Windows still has"),
            QT_TRANSLATE_NOOP("step", "Does the server want another sign-in method?"),
            QT_TRANSLATE_NOOP("step",
                "Server and PC must allow the same way to check the password. (PAP, CHAP, MS-CHAP v2)"),
            QT_TRANSLATE_NOOP("step", "Errors 628, 691, 734 and 812, when the methods differ."),
            QT_TRANSLATE_NOOP(
                "step", "It cannot cure a wrong password, nor error 789, which comes before the sign-in."),
            QT_TRANSLATE_NOOP("step",
                "Network Connections › the connection › Properties › Security › Allow these protocols."),
            QT_TRANSLATE_NOOP("step", "Allowing the sign-in method"),
        }},
    NamedStepText{"lcp-extensions-on",
        {
            QT_TRANSLATE_NOOP("step", "The LCP extensions are on"),
            QT_TRANSLATE_NOOP("step", "The LCP extensions are off, and the connection broke there"),
            QT_TRANSLATE_NOOP("step", "Were the LCP extensions turned off on purpose?"),
            QT_TRANSLATE_NOOP("step", "Newer servers expect them when the connection is set up. (PPP, LCP)"),
            QT_TRANSLATE_NOOP("step", "Errors 628, 718 and 734."),
            QT_TRANSLATE_NOOP(
                "step", "It cannot cause error 789, which comes before PPP, so it cannot cure it."),
            QT_TRANSLATE_NOOP("step",
                "Network Connections › the connection › Properties › Options › PPP Settings › Enable LCP "
                "extensions."),
            QT_TRANSLATE_NOOP("step", "Turning the LCP extensions on"),
        }},
    NamedStepText{"ipv4-included",
        {
            QT_TRANSLATE_NOOP("step", "The connection uses IPv4"),
            QT_TRANSLATE_NOOP("step", "The connection leaves out IPv4, so the server has no address to give"),
            QT_TRANSLATE_NOOP("step", "Should this connection use IPv4?"),
            QT_TRANSLATE_NOOP("step", "Nearly every VPN server gives an IPv4 address. (ExcludedProtocols)"),
            QT_TRANSLATE_NOOP("step", "Error 720, when IPv4 is not ticked."),
            QT_TRANSLATE_NOOP(
                "step", "It cannot cure a server that has run out of addresses, nor error 789."),
            QT_TRANSLATE_NOOP("step",
                "Network Connections › the connection › Properties › Networking › Internet Protocol Version "
                "4."),
            QT_TRANSLATE_NOOP("step", "Turning IPv4 on for the connection"),
        }},
    NamedStepText{"profile-recreated",
        {
            QT_TRANSLATE_NOOP("step", "The connection was set up anew"),
            QT_TRANSLATE_NOOP("step", "The connection could not be set up anew"),
            QT_TRANSLATE_NOOP("step", "Set the connection up anew?"),
            QT_TRANSLATE_NOOP("step",
                "A damaged entry can hold something that no check sees. The old one is kept under another "
                "name."),
            QT_TRANSLATE_NOOP("step", "Errors 766, 786 and 789, when the entry itself is damaged."),
            QT_TRANSLATE_NOOP(
                "step", "It cannot cure a wrong key, a blocked network, or a service that is off."),
            QT_TRANSLATE_NOOP("step", "Settings › Network & internet › VPN › Add VPN."),
            QT_TRANSLATE_NOOP("step", "Setting the connection up anew"),
        }},
};

} // namespace

std::span<const NamedStepText> connectionStepTexts()
{
    return texts;
}

} // namespace repair
