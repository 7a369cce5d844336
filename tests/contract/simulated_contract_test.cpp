// The simulated PC under the contract of every adapter.
#include "core/simulated/scenario.h"
#include "core/simulated/simulated_pc.h"
#include "tests/contract/settings_contract.h"
#include "tests/contract/surroundings_contract.h"

namespace repair::contract {
namespace {

Machine machineThatDialled()
{
    Machine machine = withIdentity(healthyMachine(), "a simulated PC");
    DialAttempt dial;
    dial.correlationId = "{A}";
    dial.entry = "Office VPN";
    dial.startedAt = machine.clock.now - 1200;
    dial.errorCode = 789;
    machine.dials = {dial};
    dial.correlationId = "{B}";
    dial.startedAt += 600;
    dial.connected = true;
    dial.errorCode = 0;
    machine.dials.push_back(dial);
    return machine;
}

} // namespace

INSTANTIATE_TEST_SUITE_P(Simulated, PcContract,
    testing::Values(WritablePc {"simulated",
        []() -> std::unique_ptr<Pc> { return std::make_unique<SimulatedPc>(machineThatDialled()); },
        "PolicyAgent", R"(HKCU\Software\L2TP Repair\Contract)", "user", "Office VPN",
        []() -> std::unique_ptr<Pc> {
            Machine machine = healthyMachine();
            machine.phonebooks["all-users"] = {};
            machine.denials.push_back({Denial::Area::phonebook, "all-users", true, false});
            return std::make_unique<SimulatedPc>(machine);
        }}));

} // namespace repair::contract
