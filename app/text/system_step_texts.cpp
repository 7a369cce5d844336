// Words for the steps about Windows Update and devices.
#include "app/text/step_texts.h"
#include "app/text/translatable.h"

#include <array>

namespace repair {
namespace {

constexpr std::array texts{
    NamedStepText{"build-not-known-bad",
        {
            QT_TRANSLATE_NOOP("step", "This Windows build opens VPNs"),
            QT_TRANSLATE_NOOP("step", "An update of Windows itself broke this kind of VPN"),
            QT_TRANSLATE_NOOP("step", "Has Windows been updated since this began?"),
            QT_TRANSLATE_NOOP(
                "step", "Some Windows updates broke VPN connections, and a later one mended them."),
            QT_TRANSLATE_NOOP("step", "Errors 789 and 809, when the update is the cause."),
            QT_TRANSLATE_NOOP("step", "This program installs no updates; Windows Update does."),
            QT_TRANSLATE_NOOP("step", "Settings › Windows Update."),
            QT_TRANSLATE_NOOP("step", "Reading the Windows build"),
        }},
    NamedStepText{"no-restart-pending",
        {
            QT_TRANSLATE_NOOP("step", "Windows does not wait for a restart"),
            QT_TRANSLATE_NOOP("step", "Windows waits for a restart"),
            QT_TRANSLATE_NOOP("step", "Restart this PC before changing more?"),
            QT_TRANSLATE_NOOP(
                "step", "Updates and drivers that wait for a restart can leave the VPN half changed."),
            QT_TRANSLATE_NOOP("step", "Failures that began with an update or an installation."),
            QT_TRANSLATE_NOOP("step", "Shutting down and turning on is not enough: choose Restart."),
            QT_TRANSLATE_NOOP("step", "Start › Power › Restart."),
            QT_TRANSLATE_NOOP("step", "Looking whether Windows waits for a restart"),
        }},
    NamedStepText{"miniport-present",
        {
            QT_TRANSLATE_NOOP("step", "The device for L2TP connections is there"),
            QT_TRANSLATE_NOOP("step", "The device for L2TP connections is missing"),
            QT_TRANSLATE_NOOP("step", "Was the device for L2TP connections removed on purpose?"),
            QT_TRANSLATE_NOOP("step", "Windows opens every L2TP connection through it. (WAN Miniport)"),
            QT_TRANSLATE_NOOP("step", "Errors 633, 651, 720 and 797, when the device is gone."),
            QT_TRANSLATE_NOOP(
                "step", "It cannot cure a server that has run out of addresses, nor error 789."),
            QT_TRANSLATE_NOOP(
                "step", "Device Manager › Network adapters › Action › Scan for hardware changes."),
            QT_TRANSLATE_NOOP("step", "Bringing the device back"),
        }},
    NamedStepText{"miniport-enabled",
        {
            QT_TRANSLATE_NOOP("step", "The device for L2TP connections is enabled"),
            QT_TRANSLATE_NOOP("step", "The device for L2TP connections does not work"),
            QT_TRANSLATE_NOOP("step", "Was the device for L2TP connections switched off on purpose?"),
            QT_TRANSLATE_NOOP("step", "Windows opens every L2TP connection through it. (WAN Miniport)"),
            QT_TRANSLATE_NOOP(
                "step", "Errors 633, 651 and 720, when the device or its driver is switched off."),
            QT_TRANSLATE_NOOP(
                "step", "It cannot cure a server that has run out of addresses, nor error 789."),
            QT_TRANSLATE_NOOP("step", "Device Manager › Hidden devices › Network adapters › WAN Miniport."),
            QT_TRANSLATE_NOOP("step", "Enabling the device"),
        }},
    NamedStepText{"devices-rescanned",
        {
            QT_TRANSLATE_NOOP("step", "Windows looked for devices again"),
            QT_TRANSLATE_NOOP("step", "Windows could not look for devices again"),
            QT_TRANSLATE_NOOP("step", "Let Windows look for devices again?"),
            QT_TRANSLATE_NOOP("step", "A device that was lost comes back when Windows looks for it."),
            QT_TRANSLATE_NOOP("step", "Errors 633, 651 and 797, when a device was lost."),
            QT_TRANSLATE_NOOP("step", "It cannot repair a device that is there and has a problem."),
            QT_TRANSLATE_NOOP("step", "Device Manager › Action › Scan for hardware changes."),
            QT_TRANSLATE_NOOP("step", "Looking for devices"),
        }},
};

} // namespace

std::span<const NamedStepText> systemStepTexts()
{
    return texts;
}

} // namespace repair
