// This PC's own adapter under the contract of every adapter, with a stand-in for the service that Wine lacks.
#include "core/windows/windows_pc.h"
#include "tests/contract/pc_contract.h"
#include "tests/wine/installed_service.h"
#include "tests/wine/scm_seam.h"

namespace repair::contract {
namespace {

/// PolicyAgent's path is a stand-in's, everything else of it is as any service has it.
class WithPolicyAgent final : public testing::Environment {
public:
    void SetUp() override
    {
        ASSERT_TRUE(wine::seamIsInPlace());
        m_service = std::make_unique<wine::InstalledService>("PolicyAgent", "normal");
    }
    void TearDown() override { m_service.reset(); }

private:
    std::unique_ptr<wine::InstalledService> m_service;
};

const testing::Environment* const policyAgent =
    testing::AddGlobalTestEnvironment(new WithPolicyAgent); // gtest owns it

} // namespace

INSTANTIATE_TEST_SUITE_P(Windows, PcContract,
    testing::Values(WritablePc {.name = "windows",
        .make = []() -> std::unique_ptr<Pc> { return std::make_unique<WindowsPc>(); },
        .service = "PolicyAgent",
        .scratchKey = R"(HKCU\Software\L2TP Repair\Contract)",
        .phonebook = "user",
        .entry = "Office VPN",
        .hasFirewall = false,
        .hasPhonebooks = false,
        .hasDevices = false}));

} // namespace repair::contract
