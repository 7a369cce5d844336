// Words for the steps about the firewall.
#include "app/text/step_texts.h"
#include "app/text/translatable.h"

#include <array>

namespace repair {
namespace {

constexpr std::array texts{
    NamedStepText{"no-blocking-rule",
        {
            QT_TRANSLATE_NOOP("step", "No firewall on this PC blocks the VPN"),
            QT_TRANSLATE_NOOP("step", "A firewall on this PC blocks the VPN"),
            QT_TRANSLATE_NOOP("step", "Is a firewall meant to block the VPN?"),
            QT_TRANSLATE_NOOP(
                "step", "A rule that blocks wins over every rule that allows. (UDP 500, 4500, 1701)"),
            QT_TRANSLATE_NOOP("step", "Errors 789, 792 and 809, once the rule is gone."),
            QT_TRANSLATE_NOOP(
                "step", "This program does not remove it: whoever made the rule can tell what it is for."),
            QT_TRANSLATE_NOOP("step",
                "Windows Defender Firewall with Advanced Security (wf.msc), or the settings of the product."),
            QT_TRANSLATE_NOOP("step", "Looking for rules that block the VPN"),
        }},
    NamedStepText{"own-firewall-rules",
        {
            QT_TRANSLATE_NOOP("step", "Rules that let the VPN out are there"),
            QT_TRANSLATE_NOOP("step", "Rules that let the VPN out could not be added"),
            QT_TRANSLATE_NOOP("step", "Add rules that let the VPN out to its server?"),
            QT_TRANSLATE_NOOP("step",
                "Windows lets the VPN out by itself; the rules help where outgoing traffic is blocked. (UDP "
                "500, 4500, 1701)"),
            QT_TRANSLATE_NOOP("step", "Errors 789 and 809, on a PC that blocks outgoing traffic."),
            QT_TRANSLATE_NOOP(
                "step", "It cannot win over a rule that blocks, nor over a firewall in the network."),
            QT_TRANSLATE_NOOP(
                "step", "Windows Defender Firewall with Advanced Security (wf.msc) › Outbound Rules."),
            QT_TRANSLATE_NOOP("step", "Adding the firewall rules"),
        }},
    NamedStepText{"firewall-off-test",
        {
            QT_TRANSLATE_NOOP("step", "The firewall test was made"),
            QT_TRANSLATE_NOOP("step", "The firewall test could not be made"),
            QT_TRANSLATE_NOOP("step", "Turn the firewall off for a few minutes to test?"),
            QT_TRANSLATE_NOOP(
                "step", "Windows exempts its own key service, so this test seldom shows anything."),
            QT_TRANSLATE_NOOP("step",
                "Nothing for good: it only shows whether Windows Defender Firewall stands in the way."),
            QT_TRANSLATE_NOOP("step", "It cannot show anything about other firewalls, or about the network."),
            QT_TRANSLATE_NOOP("step", "Windows Security › Firewall & network protection."),
            QT_TRANSLATE_NOOP("step", "Turning the firewall off for the test"),
        }},
};

} // namespace

std::span<const NamedStepText> firewallStepTexts()
{
    return texts;
}

} // namespace repair
