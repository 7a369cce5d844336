// The part of the contract about what lies around the settings: firewall, devices, dials, what Windows says
// of itself.
#pragma once

#include "tests/contract/pc_contract.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace repair::contract {

TEST_P(PcContract, AddsAndRemovesARuleOfOurs)
{
    if (!where().hasFirewall)
        GTEST_SKIP() << "no firewall rules here";
    FirewallRuleSpec rule;
    rule.group = "Contract";
    rule.remotePorts = "500,4500";
    rule.remoteAddresses = "203.0.113.10";

    const auto put = pc().firewall().putRule("Contract rule", rule);

    ASSERT_TRUE(put);
    EXPECT_EQ(looked().firewall().rule("Contract rule").value(), rule);
    ASSERT_TRUE(pc().firewall().removeRule("Contract rule"));
    EXPECT_EQ(looked().firewall().rule("Contract rule").value(), std::nullopt);
}

TEST_P(PcContract, SaysAbsentForADeviceThatIsNotThere)
{
    if (!where().hasDevices)
        GTEST_SKIP() << "no devices here";
    const auto status = looked().devices().status(R"(SWD\MSRRAS\NO_SUCH_MINIPORT)");

    EXPECT_EQ(status.value(), std::nullopt);
}

TEST_P(PcContract, SwitchesADeviceOffAndOn)
{
    if (!where().hasDevices)
        GTEST_SKIP() << "no devices here";
    const std::string l2tp = R"(SWD\MSRRAS\MS_L2TPMINIPORT)";
    const std::string ip = R"(SWD\MSRRAS\MS_NDISWANIP)";
    constexpr DeviceStatus works {true, 0};
    for (const auto& [device, other] : {std::pair {l2tp, ip}, std::pair {ip, l2tp}}) {
        const auto off = pc().devices().setEnabled(device, Switch::off);

        ASSERT_TRUE(off) << device;
        constexpr std::uint32_t disabled = 22; // CM_PROB_DISABLED
        EXPECT_EQ(looked().devices().status(device).value(), (DeviceStatus {false, disabled}));
        EXPECT_EQ(looked().devices().status(other).value(), works);
        ASSERT_TRUE(pc().devices().setEnabled(device, Switch::on)) << device;
        EXPECT_EQ(looked().devices().status(device).value(), works);
    }
    EXPECT_TRUE(pc().devices().rescan());
}

TEST_P(PcContract, SwitchesOneFirewallProfileOffAndOn)
{
    if (!where().hasFirewall)
        GTEST_SKIP() << "no firewall here";
    const auto profile = FirewallProfile::publicProfile;
    const auto other = looked().firewall().enabled(FirewallProfile::privateProfile).value();
    const auto before = looked().firewall().enabled(profile).value();
    const Switch changed = before == Switch::on ? Switch::off : Switch::on;

    const auto set = pc().firewall().setEnabled(profile, changed);

    ASSERT_TRUE(set);
    EXPECT_EQ(looked().firewall().enabled(profile).value(), changed);
    EXPECT_EQ(looked().firewall().enabled(FirewallProfile::privateProfile).value(), other);
    ASSERT_TRUE(pc().firewall().setEnabled(profile, before));
    EXPECT_TRUE(looked().firewall().control());
    EXPECT_TRUE(looked().firewall().blocks());
}

TEST_P(PcContract, KeepsTheArmedRestoreUntilItIsDisarmed)
{
    if (!where().hasFirewall)
        GTEST_SKIP() << "no firewall here";
    const ArmedRestore restore {5, {FirewallProfile::publicProfile}};

    const auto armed = pc().firewall().arm(restore);

    ASSERT_TRUE(armed);
    EXPECT_EQ(looked().firewall().armedRestore().value(), restore);
    ASSERT_TRUE(pc().firewall().disarm());
    EXPECT_EQ(looked().firewall().armedRestore().value(), std::nullopt);
    EXPECT_TRUE(pc().firewall().disarm()) << "disarming what is not armed is a success";
}

TEST_P(PcContract, DialsThroughTheStagesInOrderAndLeavesNothingConnected)
{
    if (!where().hasPhonebooks)
        GTEST_SKIP() << "no phonebooks here";
    std::vector<Stage> stages;

    const auto outcome = pc().dialler().dial(
        {where().phonebook, where().entry, {}}, [&](Stage stage) { stages.push_back(stage); }, {});

    ASSERT_TRUE(outcome);
    ASSERT_FALSE(stages.empty());
    EXPECT_EQ(stages.front(), Stage::notStarted);
    EXPECT_EQ(stages.back(), outcome->stage);
    EXPECT_TRUE(std::ranges::is_sorted(stages));
    EXPECT_EQ(outcome->connected, outcome->errorCode == 0);
    EXPECT_EQ(looked().dialler().isConnected(where().phonebook, where().entry).value(), Switch::off);
}

TEST_P(PcContract, DialsNoEntryThatIsNotThere)
{
    if (!where().hasPhonebooks)
        GTEST_SKIP() << "no phonebooks here";

    const auto outcome = pc().dialler().dial({where().phonebook, "No such entry", {}}, {}, {});

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::notFound);
}

TEST_P(PcContract, ReadsTheDialsOldestFirst)
{
    const auto dials = looked().events().recentDials();

    ASSERT_TRUE(dials);
    ASSERT_EQ(dials->attempts.size(), 2u);
    const DialAttempt& older = dials->attempts.front();
    const DialAttempt& newer = dials->attempts.back();
    EXPECT_LT(older.startedAt, newer.startedAt);
    EXPECT_EQ(older.errorCode, 789u);
    EXPECT_FALSE(older.connected);
    EXPECT_EQ(newer.errorCode, 0u);
    EXPECT_TRUE(newer.connected);
}

TEST_P(PcContract, KnowsItsWindowsWhoHoldsPortsAndWhoRules)
{
    const auto version = looked().updates().version();
    const auto restart = looked().updates().pendingRestart();
    const auto holders = looked().network().portUsers();
    const auto owner = looked().policies().ownerOf(RegistryValue {where().scratchKey, "Value"});

    EXPECT_GE(version.value().build, 10240u);
    EXPECT_TRUE(restart);
    for (const PortUser& holder : holders.value().users) {
        EXPECT_TRUE(holder.port == 500 || holder.port == 4500 || holder.port == 1701) << holder.port;
        EXPECT_FALSE(holder.process.empty());
    }
    EXPECT_EQ(owner.value(), std::nullopt);
}

TEST_P(PcContract, HasAnIdentityThatStays)
{
    const std::string first = looked().system().identity();

    EXPECT_FALSE(first.empty());
    EXPECT_EQ(looked().system().identity(), first);
    EXPECT_LE(looked().system().bootTime().value().seconds, looked().clock().now().seconds);
}

} // namespace repair::contract
