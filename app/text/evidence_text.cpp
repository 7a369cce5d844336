// The sentences, in the order of core/steps/evidence_list.h.
#include "app/text/evidence_text.h"

#include "app/text/filled.h"
#include "app/text/translatable.h"

#include <array>

namespace repair {
namespace {

struct Row {
    std::string_view id;
    const char* sentence;
};

constexpr std::array rows {
    Row {"asked-for", QT_TRANSLATE_NOOP("evidence", "Nothing is wrong with this; you asked for it.")},
    Row {"could-not-be-read",
        QT_TRANSLATE_NOOP("evidence", "This PC did not let it be read, so nothing is changed. (code %1)")},
    Row {"owner-could-not-be-read",
        QT_TRANSLATE_NOOP(
            "evidence", "Whether a policy rules this could not be read, so nothing is changed.")},
    Row {"service-disabled",
        QT_TRANSLATE_NOOP("evidence", "The service is switched off, so nothing can start it. (service %1)")},
    Row {"service-changed-by",
        QT_TRANSLATE_NOOP("evidence", "%2 changed how the service %1 starts. (System log, event 7040)")},
    Row {"service-deleted",
        QT_TRANSLATE_NOOP("evidence",
            "The service is not on this PC any more, as some tuning scripts leave it. (service %1)")},
    Row {"service-stopped",
        QT_TRANSLATE_NOOP("evidence", "The service may start, but it does not run. (service %1)")},
    Row {"service-without-trigger",
        QT_TRANSLATE_NOOP("evidence",
            "What starts the service by itself is missing, so it is gone after the next restart. (service "
            "%1)")},
    Row {"services-cannot-start",
        QT_TRANSLATE_NOOP("evidence",
            "Both services are switched off or missing, so a restart would not bring them back.")},
    Row {"port-held", QT_TRANSLATE_NOOP("evidence", "%1 holds a port that the VPN needs. (UDP %2)")},
    Row {"port-holder-may-want-this",
        QT_TRANSLATE_NOOP(
            "evidence", "%1 holds the ports instead, and may have switched the service off on purpose.")},
    Row {"nat-at-server",
        QT_TRANSLATE_NOOP("evidence", "The test of the server showed a router in front of it.")},
    Row {"nat-at-both",
        QT_TRANSLATE_NOOP("evidence",
            "The test of the server showed a router in front of it, and another in front of this PC.")},
    Row {"nat-at-this-pc",
        QT_TRANSLATE_NOOP("evidence",
            "There is a router in front of this PC. It seldom matters; tick this if whoever runs the server "
            "says so.")},
    Row {"nat-unknown",
        QT_TRANSLATE_NOOP(
            "evidence", "Not to be seen from here. Tick this only if whoever runs the server says so.")},
    Row {"nat-written-not-restarted",
        QT_TRANSLATE_NOOP("evidence",
            "The setting is right, but it was changed after the last start of Windows. Restart this PC.")},
    Row {"nat-wrong-type",
        QT_TRANSLATE_NOOP("evidence", "The setting is there, but not as a number, so Windows ignores it.")},
    Row {"nat-no-number",
        QT_TRANSLATE_NOOP(
            "evidence", "The setting is there, but it holds no number, so Windows ignores it.")},
    Row {"nat-look-alike",
        QT_TRANSLATE_NOOP(
            "evidence", "There is a setting whose name only looks right, so Windows ignores it. (%1)")},
    Row {"nat-under-wrong-key",
        QT_TRANSLATE_NOOP(
            "evidence", "The setting is there, but in a place where Windows does not look. (%1)")},
    Row {"ipsec-prohibited",
        QT_TRANSLATE_NOOP(
            "evidence", "This PC is set to open L2TP without IPsec. Ask whoever set it up what for.")},
    Row {"type-hides-error",
        QT_TRANSLATE_NOOP(
            "evidence", "The last try ended with error 800, which only says that every type failed.")},
    Row {"type-is-automatic",
        QT_TRANSLATE_NOOP("evidence",
            "The connection tries several types. Tick this if your administrator names L2TP/IPsec.")},
    Row {"type-is-another",
        QT_TRANSLATE_NOOP("evidence",
            "The connection is set to another type. Tick this only if your administrator names L2TP/IPsec.")},
    Row {"certificate-beside-stored-key",
        QT_TRANSLATE_NOOP(
            "evidence", "A key is stored for this connection, but the connection does not use it.")},
    Row {"certificate-missing",
        QT_TRANSLATE_NOOP("evidence", "The last try ended with error %1: no certificate was found.")},
    Row {"certificate-chosen",
        QT_TRANSLATE_NOOP(
            "evidence", "Tick this if your administrator gave you a key rather than a certificate.")},
    Row {"key-must-be-typed",
        QT_TRANSLATE_NOOP("evidence", "You will be asked for the key, for nobody can read a stored one.")},
    Row {"key-not-stored",
        QT_TRANSLATE_NOOP("evidence", "Windows says that no key is stored for this connection.")},
    Row {"encryption-refused",
        QT_TRANSLATE_NOOP("evidence",
            "The last try ended with error %1: one side does not have the encryption that is asked for.")},
    Row {"encryption-without-keys",
        QT_TRANSLATE_NOOP("evidence",
            "The allowed sign-in methods cannot make keys for this encryption. Ask whoever runs the "
            "server.")},
    Row {"encryption-off",
        QT_TRANSLATE_NOOP("evidence",
            "The connection refuses this encryption. Some servers insist on it; ask whoever runs the "
            "server.")},
    Row {"sign-in-nothing-usable",
        QT_TRANSLATE_NOOP("evidence", "Only methods are allowed that Windows has given up.")},
    Row {"sign-in-without-ms-chap",
        QT_TRANSLATE_NOOP("evidence",
            "The last try ended with error %1, and MS-CHAP v2 is not allowed. Check the password first.")},
    Row {"sign-in-ms-chap-only",
        QT_TRANSLATE_NOOP("evidence",
            "The last try ended with error %1, and only MS-CHAP v2 is allowed. Check the password first.")},
    Row {"sign-in-without-pap",
        QT_TRANSLATE_NOOP("evidence",
            "The last try ended with error %1, and PAP is not allowed. Ask whoever runs the server.")},
    Row {"lcp-off",
        QT_TRANSLATE_NOOP("evidence", "They are off. Tick this unless the server is a very old one.")},
    Row {"lcp-off-and-failed",
        QT_TRANSLATE_NOOP(
            "evidence", "They are off, and the last try ended with error %1, which can come from that.")},
    Row {"ipv4-excluded", QT_TRANSLATE_NOOP("evidence", "IPv4 is not ticked in this connection.")},
    Row {"blocked-by-rule",
        QT_TRANSLATE_NOOP("evidence", "A rule of Windows Defender Firewall blocks it: %1. (UDP %2)")},
    Row {"blocked-by-product", QT_TRANSLATE_NOOP("evidence", "%2 blocks it by its rule %1. (UDP %3)")},
    Row {"firewall-managed",
        QT_TRANSLATE_NOOP(
            "evidence", "Your organisation manages the firewall, so settings made at this PC do not count.")},
    Row {"firewall-restore-armed",
        QT_TRANSLATE_NOOP("evidence", "A test is running already; the firewall comes back by itself.")},
    Row {"firewall-will-come-back",
        QT_TRANSLATE_NOOP(
            "evidence", "The firewall turns itself on again after %1 min, and after a crash or a restart.")},
    Row {"profile-connected", QT_TRANSLATE_NOOP("evidence", "%1 is connected now. Disconnect it first.")},
    Row {"profile-owned",
        QT_TRANSLATE_NOOP("evidence", "Somebody else manages this connection, so it is left alone.")},
    Row {"profile-hidden",
        QT_TRANSLATE_NOOP(
            "evidence", "This connection is hidden by the program that made it, so it is left alone.")},
    Row {
        "profile-not-there", QT_TRANSLATE_NOOP("evidence", "%1 is not in the list of connections any more.")},
    Row {"profile-old-is-kept",
        QT_TRANSLATE_NOOP("evidence", "The connection as it is now stays in the list under the name %1.")},
    Row {"build-breaks-ipsec",
        QT_TRANSLATE_NOOP("evidence", "Windows %1 is known to break it since %2. The update %3 mends it.")},
    Row {"build-may-break-vpn",
        QT_TRANSLATE_NOOP(
            "evidence", "Windows %1 is known to break some VPNs since %2. The update %3 mends it.")},
    Row {"restart-pending", QT_TRANSLATE_NOOP("evidence", "Windows says so in its own list. (%1)")},
    Row {"miniport-missing",
        QT_TRANSLATE_NOOP("evidence",
            "Windows does not know the device any more. It comes back when Windows looks for it. (%1)")},
    Row {"miniport-disabled",
        QT_TRANSLATE_NOOP("evidence", "Somebody or something switched it off. (%1, problem 22)")},
    Row {"miniport-driver-disabled",
        QT_TRANSLATE_NOOP(
            "evidence", "Its driver is switched off, as some tuning scripts leave it. (%1, service %2)")},
    Row {"miniport-waits-for-restart",
        QT_TRANSLATE_NOOP("evidence", "It works again after a restart of this PC. (%1)")},
    Row {"miniport-problem",
        QT_TRANSLATE_NOOP("evidence",
            "Windows reports problem %1, which needs a hand: uninstall other VPN programs, then restart. "
            "(%2)")},
};

} // namespace

const char* evidenceSentence(std::string_view id)
{
    for (const Row& row : rows)
        if (row.id == id)
            return row.sentence;
    return nullptr;
}

std::string say(const Evidence& evidence, const Translate& translate)
{
    const char* sentence = evidenceSentence(evidence.id);
    if (!sentence)
        sentence = QT_TRANSLATE_NOOP("evidence", "This version has no words for what another version found.");
    return filled(translated(translate, evidenceContext, sentence), evidence.arguments);
}

} // namespace repair
