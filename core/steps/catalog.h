// Every step there is, in the order of the documented sequence.
#pragma once

#include "core/steps/step.h"

#include <span>

namespace repair {

/// All steps, chapter by chapter. The pointers live as long as the program.
[[nodiscard]] std::span<const Step* const> allSteps();

/// Null if there is no step of that id.
[[nodiscard]] const Step* findStep(std::string_view id);

namespace steps {

extern const Step bfeRunning;
extern const Step sstpsvcEnabled;
extern const Step rasmanEnabled;
extern const Step ikeextEnabled;
extern const Step policyagentEnabled;
extern const Step ipsecServicesRestarted;
extern const Step noPortConflict;
extern const Step natTraversalAllowed;
extern const Step natValueInPlace;
extern const Step ipsecAllowed;
extern const Step typeIsL2tp;
extern const Step presharedKeyChosen;
extern const Step presharedKeyStored;
extern const Step encryptionAsNeeded;
extern const Step signInMethodsAllowed;
extern const Step lcpExtensionsOn;
extern const Step ipv4Included;
extern const Step noBlockingRule;
extern const Step ownFirewallRules;
extern const Step firewallOffTest;
extern const Step profileRecreated;
extern const Step buildNotKnownBad;
extern const Step noRestartPending;
extern const Step miniportPresent;
extern const Step miniportEnabled;
extern const Step devicesRescanned;

} // namespace steps

} // namespace repair
