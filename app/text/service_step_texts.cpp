// Words for the steps about Windows services.
#include "app/text/step_texts.h"
#include "app/text/translatable.h"

#include <array>

namespace repair {
namespace {

constexpr std::array texts{
    NamedStepText{"bfe-running",
        {
            QT_TRANSLATE_NOOP("step", "The filter service runs"),
            QT_TRANSLATE_NOOP("step", "The Windows service under the firewall and the VPN does not run"),
            QT_TRANSLATE_NOOP("step", "Should the filter service run?"),
            QT_TRANSLATE_NOOP("step",
                "The key service, the IPsec policy and the firewall stand on it. (service BFE, Base "
                "Filtering Engine)"),
            QT_TRANSLATE_NOOP(
                "step", "Errors 789, 791 and 827, when this service is switched off or stopped."),
            QT_TRANSLATE_NOOP(
                "step", "It cannot cure a wrong key, a wrong password, or a network that blocks the VPN."),
            QT_TRANSLATE_NOOP("step", "services.msc › Base Filtering Engine."),
            QT_TRANSLATE_NOOP("step", "Starting the filter service"),
        }},
    NamedStepText{"sstpsvc-enabled",
        {
            QT_TRANSLATE_NOOP("step", "The service that dialling stands on can start"),
            QT_TRANSLATE_NOOP("step", "A Windows service that dialling stands on is switched off"),
            QT_TRANSLATE_NOOP("step", "Should the service that dialling stands on be able to start?"),
            QT_TRANSLATE_NOOP("step",
                "No VPN of any type can be dialled without it. (service SstpSvc, which RasMan needs)"),
            QT_TRANSLATE_NOOP("step", "Errors 711 and 1068, where no VPN can be dialled at all."),
            QT_TRANSLATE_NOOP("step", "It cannot cure an error that comes from the server."),
            QT_TRANSLATE_NOOP("step", "services.msc › Secure Socket Tunneling Protocol Service."),
            QT_TRANSLATE_NOOP("step", "Allowing the service that dialling stands on"),
        }},
    NamedStepText{"rasman-enabled",
        {
            QT_TRANSLATE_NOOP("step", "The dialling service can start"),
            QT_TRANSLATE_NOOP("step", "The Windows service that dials every VPN is switched off"),
            QT_TRANSLATE_NOOP("step", "Should the dialling service be able to start?"),
            QT_TRANSLATE_NOOP("step",
                "Windows dials every VPN through it. (service RasMan, Remote Access Connection Manager)"),
            QT_TRANSLATE_NOOP("step", "Errors 711, 1058 and 1068, where no VPN can be dialled at all."),
            QT_TRANSLATE_NOOP("step", "It cannot cure an error that comes from the server."),
            QT_TRANSLATE_NOOP("step", "services.msc › Remote Access Connection Manager."),
            QT_TRANSLATE_NOOP("step", "Starting the dialling service"),
        }},
    NamedStepText{"ikeext-enabled",
        {
            QT_TRANSLATE_NOOP("step", "The key service can start"),
            QT_TRANSLATE_NOOP("step", "The Windows service that agrees on keys is not ready"),
            QT_TRANSLATE_NOOP("step", "Should Windows agree on keys itself?"),
            QT_TRANSLATE_NOOP("step", "Without it no keys can be agreed with the server. (service IKEEXT)"),
            QT_TRANSLATE_NOOP(
                "step", "Errors 789, 791, 809 and 827, when this service is switched off or deleted."),
            QT_TRANSLATE_NOOP("step", "It cannot cure a wrong key, or a network that blocks the VPN."),
            QT_TRANSLATE_NOOP("step", "services.msc › IKE and AuthIP IPsec Keying Modules."),
            QT_TRANSLATE_NOOP("step", "Starting the key service"),
        }},
    NamedStepText{"policyagent-enabled",
        {
            QT_TRANSLATE_NOOP("step", "The IPsec policy service can start"),
            QT_TRANSLATE_NOOP("step", "The Windows service that sends L2TP through IPsec is not ready"),
            QT_TRANSLATE_NOOP("step", "Should the IPsec policy service start by itself?"),
            QT_TRANSLATE_NOOP(
                "step", "It holds the rule that this VPN is protected by IPsec. (service PolicyAgent)"),
            QT_TRANSLATE_NOOP(
                "step", "Errors 789, 791 and 809, when this service is switched off or deleted."),
            QT_TRANSLATE_NOOP("step", "It cannot cure a wrong key, or a network that blocks the VPN."),
            QT_TRANSLATE_NOOP("step", "services.msc › IPsec Policy Agent."),
            QT_TRANSLATE_NOOP("step", "Starting the IPsec policy service"),
        }},
    NamedStepText{"ipsec-services-restarted",
        {
            QT_TRANSLATE_NOOP("step", "The IPsec services were restarted"),
            QT_TRANSLATE_NOOP("step", "The IPsec services could not be restarted"),
            QT_TRANSLATE_NOOP("step", "Restart the two IPsec services?"),
            QT_TRANSLATE_NOOP("step",
                "A service that hangs cannot be seen from outside; a restart gives it a fresh start. "
                "(PolicyAgent, IKEEXT)"),
            QT_TRANSLATE_NOOP("step", "Errors 789 and 791, when a service hangs."),
            QT_TRANSLATE_NOOP(
                "step", "It cannot cure a setting that is wrong: after the restart it is still wrong."),
            QT_TRANSLATE_NOOP("step",
                "services.msc › IPsec Policy Agent and IKE and AuthIP IPsec Keying Modules › Restart."),
            QT_TRANSLATE_NOOP("step", "Restarting the IPsec services"),
        }},
    NamedStepText{"no-port-conflict",
        {
            QT_TRANSLATE_NOOP("step", "No other program holds the ports of the VPN"),
            QT_TRANSLATE_NOOP("step", "Another program holds the ports of the VPN"),
            QT_TRANSLATE_NOOP("step", "Is another VPN program meant to be running?"),
            QT_TRANSLATE_NOOP("step",
                "Two programs cannot use the same ports, so Windows may hear no answer. (UDP 500, 4500, "
                "1701)"),
            QT_TRANSLATE_NOOP("step", "Errors 789, 792 and 809, when another VPN program takes the answers."),
            QT_TRANSLATE_NOOP(
                "step", "This program changes nothing here: close the other program, then connect again."),
            QT_TRANSLATE_NOOP("step", "Task Manager › Details, or Settings › Apps › Installed apps."),
            QT_TRANSLATE_NOOP("step", "Looking for programs that hold the ports"),
        }},
};

} // namespace

std::span<const NamedStepText> serviceStepTexts()
{
    return texts;
}

} // namespace repair
