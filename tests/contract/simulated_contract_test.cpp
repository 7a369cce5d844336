// The simulated PC under the contract of every adapter.
#include "core/simulated/scenario.h"
#include "core/simulated/simulated_pc.h"
#include "tests/contract/pc_contract.h"

namespace repair::contract {

INSTANTIATE_TEST_SUITE_P(Simulated, PcContract,
    testing::Values(WritablePc {"simulated",
        []() -> std::unique_ptr<Pc> {
            return std::make_unique<SimulatedPc>(withIdentity(healthyMachine(), "a simulated PC"));
        },
        "PolicyAgent", R"(HKCU\Software\L2TP Repair\Contract)", "user", "Office VPN"}));

} // namespace repair::contract
