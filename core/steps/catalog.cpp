// The list of steps; a new one takes its line where its chapter is.
#include "core/steps/catalog.h"

#include <array>

namespace repair {
namespace {

constexpr std::array catalog{
    &steps::bfeRunning,
    &steps::sstpsvcEnabled,
    &steps::rasmanEnabled,
    &steps::ikeextEnabled,
    &steps::policyagentEnabled,
    &steps::ipsecServicesRestarted,
    &steps::noPortConflict,
    &steps::natTraversalAllowed,
    &steps::natValueInPlace,
    &steps::ipsecAllowed,
    &steps::typeIsL2tp,
    &steps::presharedKeyChosen,
    &steps::presharedKeyStored,
    &steps::encryptionAsNeeded,
    &steps::signInMethodsAllowed,
    &steps::lcpExtensionsOn,
    &steps::ipv4Included,
    &steps::noBlockingRule,
    &steps::ownFirewallRules,
    &steps::firewallOffTest,
    &steps::profileRecreated,
    &steps::buildNotKnownBad,
    &steps::noRestartPending,
    &steps::miniportPresent,
    &steps::miniportEnabled,
    &steps::devicesRescanned,
};

} // namespace

std::span<const Step* const> allSteps()
{
    return catalog;
}

const Step* findStep(std::string_view id)
{
    for (const Step* step : catalog)
        if (step->id == id)
            return step;
    return nullptr;
}

} // namespace repair
