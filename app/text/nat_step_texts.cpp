// Words for the steps about address translation (NAT) on the way.
#include "app/text/step_texts.h"
#include "app/text/translatable.h"

#include <array>

namespace repair {
namespace {

constexpr std::array texts{
    NamedStepText{"nat-traversal-allowed",
        {
            QT_TRANSLATE_NOOP("step", "IPsec to a server behind a router is allowed"),
            QT_TRANSLATE_NOOP("step", "The server is behind a router, and Windows does not allow that yet"),
            QT_TRANSLATE_NOOP("step", "Is the server behind a router, too?"),
            QT_TRANSLATE_NOOP("step",
                "By default Windows refuses IPsec to a server whose address is translated. (NAT traversal)"),
            QT_TRANSLATE_NOOP(
                "step", "Errors 789 and 809, when the server is behind a router or in a cloud."),
            QT_TRANSLATE_NOOP("step", "It cannot cure a wrong key, a wrong password, or blocked ports."),
            QT_TRANSLATE_NOOP("step",
                "Registry Editor › HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent › "
                "AssumeUDPEncapsulationContextOnSendRule."),
            QT_TRANSLATE_NOOP("step", "Allowing servers behind a router"),
        }},
    NamedStepText{"nat-value-in-place",
        {
            QT_TRANSLATE_NOOP("step", "The setting for servers behind a router is where Windows reads it"),
            QT_TRANSLATE_NOOP(
                "step", "The setting for servers behind a router is not where Windows reads it"),
            QT_TRANSLATE_NOOP("step", "Is the server behind a router, too?"),
            QT_TRANSLATE_NOOP("step",
                "Somebody meant to allow it, but Windows does not see that. "
                "(AssumeUDPEncapsulationContextOnSendRule)"),
            QT_TRANSLATE_NOOP(
                "step", "Errors 789 and 809, when the server is behind a router or in a cloud."),
            QT_TRANSLATE_NOOP("step", "It cannot cure a wrong key, a wrong password, or blocked ports."),
            QT_TRANSLATE_NOOP("step",
                "Registry Editor › HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent › "
                "AssumeUDPEncapsulationContextOnSendRule."),
            QT_TRANSLATE_NOOP("step", "Putting the setting where Windows reads it"),
        }},
    NamedStepText{"ipsec-allowed",
        {
            QT_TRANSLATE_NOOP("step", "Windows protects L2TP with IPsec"),
            QT_TRANSLATE_NOOP("step", "IPsec is switched off for L2TP on this PC"),
            QT_TRANSLATE_NOOP("step", "Does another connection of this PC need L2TP without IPsec?"),
            QT_TRANSLATE_NOOP("step",
                "With IPsec switched off, the server sees an unprotected connection and does not answer. "
                "(ProhibitIpSec)"),
            QT_TRANSLATE_NOOP("step", "Errors 789, 791 and 809, when this setting is on."),
            QT_TRANSLATE_NOOP("step",
                "It cannot cure a wrong key. An internet provider that wants L2TP without IPsec stops "
                "working."),
            QT_TRANSLATE_NOOP("step",
                "Registry Editor › HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters › "
                "ProhibitIpSec."),
            QT_TRANSLATE_NOOP("step", "Allowing Windows to protect L2TP"),
        }},
};

} // namespace

std::span<const NamedStepText> natStepTexts()
{
    return texts;
}

} // namespace repair
