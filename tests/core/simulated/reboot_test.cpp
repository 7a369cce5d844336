// What a restart does, what switching off and on with Fast Startup does not, and what time does.
#include "core/simulated/registry_paths.h"
#include "core/simulated/scenario.h"
#include "core/simulated/simulated_pc.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

const RegistryValue natRule {std::string(policyAgentKey), std::string(natRuleName)};

TEST(SimulatedReboot, BringsTheNatValueIntoEffect)
{
    SimulatedPc pc(healthyMachine());
    ASSERT_TRUE(pc.registry().set(natRule, dword(2)));
    ASSERT_EQ(pc.machine().windows.natRuleInEffect, 0u);

    ASSERT_TRUE(pc.reboot());

    EXPECT_EQ(pc.machine().windows.natRuleInEffect, 2u);
    EXPECT_EQ(std::as_const(pc).system().bootTime().value(), std::as_const(pc).clock().now());
}

TEST(SimulatedReboot, ByFastStartupBringsNothingIntoEffect)
{
    SimulatedPc pc(loadScenario("restart-pending").value().machine);
    const auto bootTime = std::as_const(pc).system().bootTime().value();
    ASSERT_TRUE(pc.registry().set(natRule, dword(2)));

    ASSERT_TRUE(pc.reboot(Reboot::fastStartup));

    EXPECT_EQ(pc.machine().windows.natRuleInEffect, 0u);
    EXPECT_EQ(std::as_const(pc).system().bootTime().value(), bootTime);
    EXPECT_FALSE(std::as_const(pc).updates().pendingRestart().value().items.empty());
}

TEST(SimulatedReboot, PassesOverANatValueOfTheWrongType)
{
    SimulatedPc pc(healthyMachine());
    ASSERT_TRUE(pc.registry().set(natRule, regSz("2")));

    ASSERT_TRUE(pc.reboot());

    EXPECT_EQ(pc.machine().windows.natRuleInEffect, 0u);
}

TEST(SimulatedReboot, StartsTheAutomaticServicesOnly)
{
    SimulatedPc pc(healthyMachine());
    ASSERT_TRUE(pc.services().start("IKEEXT"));

    ASSERT_TRUE(pc.reboot());

    EXPECT_EQ(pc.machine().services.at("IKEEXT").state, ServiceStatus::State::stopped);
    EXPECT_EQ(pc.machine().services.at("RasMan").state, ServiceStatus::State::running);
    EXPECT_EQ(pc.machine().services.at("SstpSvc").state, ServiceStatus::State::running);
}

TEST(SimulatedReboot, LeavesADeviceDownWhoseDriverIsDisabled)
{
    SimulatedPc pc(healthyMachine());
    const RegistryValue start {std::string(servicesKey) + R"(\Rasl2tp)", "Start"};
    ASSERT_TRUE(pc.registry().set(start, dword(4)));

    ASSERT_TRUE(pc.reboot());
    const auto down = std::as_const(pc).devices().status(std::string(l2tpMiniport)).value();
    ASSERT_TRUE(pc.registry().set(start, dword(3)));
    ASSERT_TRUE(pc.reboot());
    const auto up = std::as_const(pc).devices().status(std::string(l2tpMiniport)).value();

    EXPECT_EQ(down, (DeviceStatus {false, 32}));
    EXPECT_EQ(up, (DeviceStatus {true, 0}));
}

TEST(SimulatedReboot, ReadsProhibitIpSecWhenRasManStarts)
{
    SimulatedPc pc(healthyMachine());
    const RegistryValue prohibit {std::string(rasManParametersKey), std::string(prohibitIpsecName)};
    ASSERT_TRUE(pc.registry().set(prohibit, dword(1)));
    ASSERT_FALSE(pc.machine().windows.ipsecProhibitedInEffect);

    ASSERT_TRUE(pc.services().stop("RasMan"));
    ASSERT_TRUE(pc.services().start("RasMan"));

    EXPECT_TRUE(pc.machine().windows.ipsecProhibitedInEffect);
}

class ArmedFirewall : public testing::Test {
protected:
    ArmedFirewall()
    {
        EXPECT_TRUE(pc.firewall().arm({5, {FirewallProfile::privateProfile}}));
        EXPECT_TRUE(pc.firewall().setEnabled(FirewallProfile::privateProfile, Switch::off));
    }
    Switch now() const
    {
        return std::as_const(pc).firewall().enabled(FirewallProfile::privateProfile).value();
    }
    SimulatedPc pc {healthyMachine()};
};

TEST_F(ArmedFirewall, StaysOffUntilItsTime)
{
    ASSERT_TRUE(pc.advanceClock(std::chrono::seconds(5 * 60 - 1)));

    EXPECT_EQ(now(), Switch::off);
    EXPECT_NE(std::as_const(pc).firewall().armedRestore().value(), std::nullopt);
}

TEST_F(ArmedFirewall, TurnsItselfOnWhenItsTimeHasCome)
{
    ASSERT_TRUE(pc.advanceClock(std::chrono::minutes(5)));

    EXPECT_EQ(now(), Switch::on);
    EXPECT_EQ(std::as_const(pc).firewall().armedRestore().value(), std::nullopt);
}

TEST_F(ArmedFirewall, TurnsItselfOnAtARestart)
{
    ASSERT_TRUE(pc.reboot());

    EXPECT_EQ(now(), Switch::on);
    EXPECT_EQ(std::as_const(pc).firewall().armedRestore().value(), std::nullopt);
}

TEST_F(ArmedFirewall, StaysOffOnceDisarmed)
{
    ASSERT_TRUE(pc.firewall().disarm());
    ASSERT_TRUE(pc.advanceClock(std::chrono::hours(1)));

    EXPECT_EQ(now(), Switch::off);
}

TEST(SimulatedFirewall, LetsPolicyWin)
{
    SimulatedPc pc(loadScenario("gpo-firewall").value().machine);

    const auto set = pc.firewall().setEnabled(FirewallProfile::publicProfile, Switch::off);

    EXPECT_TRUE(set);
    EXPECT_EQ(std::as_const(pc).firewall().enabled(FirewallProfile::publicProfile).value(), Switch::on);
    EXPECT_NE(std::as_const(pc).policies().ownerOf(FirewallEnabled {FirewallProfile::publicProfile}).value(),
        std::nullopt);
}

} // namespace
} // namespace repair
