// The firewall: name what blocks, add rules that lower nothing, and never stay off.
#include "tests/core/steps/photo.h"

namespace repair {
namespace {

using namespace photo;
using LocalChanges = FirewallControl::LocalChanges;

Seen control(LocalChanges changes)
{
    return {Fact{FirewallControlled{}}, FirewallControl{changes, {}}};
}

Setting profile(FirewallProfile which)
{
    return FirewallEnabled{which};
}

TEST(NoBlockingRule, NamesTheProductAndChangesNothing)
{
    const FirewallBlock block{"Block IKE", "Example Shield", "500,4500"};

    const auto found =
        diagnosed(steps::noBlockingRule, {{Fact{FirewallBlocking{}}, FirewallBlocks{{block}}}});

    ASSERT_TRUE(isBroken(found));
    EXPECT_TRUE(problemOf(found).repair.empty());
    EXPECT_EQ(problemOf(found).evidence.front(),
        (Evidence{"blocked-by-product", {"Block IKE", "Example Shield", "500,4500"}}));
}

TEST(OwnFirewallRules, AddThreeOutboundRulesToTheServerAlone)
{
    const Target byAddress{"user", "Office VPN", "198.51.100.7"};

    const Problem problem =
        steps::ownFirewallRules.onRequest(of({control(LocalChanges::effective)}), byAddress);

    ASSERT_EQ(problem.repair.size(), 3U);
    for (const Operation& operation : problem.repair) {
        const auto& rule = std::get<FirewallRuleSpec>(std::get<Change>(operation).after);
        EXPECT_EQ(rule.direction, FirewallRuleSpec::Direction::out);
        EXPECT_EQ(rule.decision, FirewallRuleSpec::Decision::allow);
        EXPECT_EQ(rule.group, "L2TP Repair");
        EXPECT_EQ(rule.remoteAddresses, "198.51.100.7");
    }
}

TEST(OwnFirewallRules, TakeTheAddressOfANameFromTheProbe)
{
    ServerAnswer answer;
    answer.address = "203.0.113.9";

    const Problem problem = steps::ownFirewallRules.onRequest(
        of({control(LocalChanges::effective), {Fact{ServerProbe{office.server}}, answer}}), office);

    const auto& rule = std::get<FirewallRuleSpec>(std::get<Change>(problem.repair.front()).after);
    EXPECT_EQ(rule.remoteAddresses, "203.0.113.9");
}

TEST(OwnFirewallRules, DoNothingTheSecondTime)
{
    const Snapshot before = of({control(LocalChanges::effective)});
    Snapshot::Values after = before.values();
    for (const Operation& operation : steps::ownFirewallRules.onRequest(before, office).repair)
        after[Address{std::get<Change>(operation).setting}] = std::get<Change>(operation).after;

    const Problem again = steps::ownFirewallRules.onRequest(Snapshot(after), office);

    EXPECT_TRUE(again.repair.empty());
    EXPECT_TRUE(again.evidence.empty());
}

TEST(OwnFirewallRules, LeaveAManagedFirewallAlone)
{
    const Problem problem =
        steps::ownFirewallRules.onRequest(of({control(LocalChanges::overriddenByPolicy)}), office);

    EXPECT_TRUE(problem.repair.empty());
    EXPECT_EQ(problem.evidence.front().id, "firewall-managed");
}

TEST(FirewallOffTest, ArmsTheWayBackFirstAndTurnsOffOnlyWhatWasOn)
{
    const Snapshot pc =
        of({control(LocalChanges::effective), {profile(FirewallProfile::domainProfile), Switch::off},
            {profile(FirewallProfile::privateProfile), Switch::on},
            {profile(FirewallProfile::publicProfile), Switch::on}});

    const Problem problem = steps::firewallOffTest.onRequest(pc, office);

    const ArmedRestore armed{5, {FirewallProfile::privateProfile, FirewallProfile::publicProfile}};
    const std::vector<Operation> repair{Change{Setting{FirewallRestore{}}, Absent{}, armed},
        Change{profile(FirewallProfile::privateProfile), Switch::on, Switch::off},
        Change{profile(FirewallProfile::publicProfile), Switch::on, Switch::off}};
    EXPECT_EQ(problem.repair, repair);
    EXPECT_EQ(problem.risk, Risk::exposesPc);
}

TEST(FirewallOffTest, RefusesWhileAWayBackIsArmed)
{
    const Snapshot pc = of({{Setting{FirewallRestore{}}, ArmedRestore{5, {FirewallProfile::publicProfile}}},
        {profile(FirewallProfile::privateProfile), Switch::on}});

    EXPECT_TRUE(steps::firewallOffTest.onRequest(pc, office).repair.empty());
}

TEST(FirewallOffTest, RefusesWhatItCouldNotRead)
{
    const Snapshot pc = of({{profile(FirewallProfile::privateProfile), Switch::on},
        {profile(FirewallProfile::publicProfile), Unreadable{5}}});

    const Problem problem = steps::firewallOffTest.onRequest(pc, office);

    EXPECT_TRUE(problem.repair.empty());
    EXPECT_EQ(problem.evidence.front(), (Evidence{"could-not-be-read", {"5"}}));
}

} // namespace
} // namespace repair
