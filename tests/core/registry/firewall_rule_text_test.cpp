// Rules as the registry keeps them.
#include "core/registry/firewall_rule_text.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

std::string blockedBy(const std::string& fields)
{
    const auto rule = tryParseRule("v2.31|" + fields + "Name=Rule|");
    return rule ? portsBlockedBy(*rule) : "no rule";
}

TEST(FirewallRuleText, ReadsARuleOfOurs)
{
    const auto rule = tryParseRule("v2.31|Action=Allow|Active=TRUE|Dir=Out|Protocol=17|RPort=500|RPort=4500|"
                                   "RA4=203.0.113.7|Name=L2TP Repair:IKE-Out|EmbedCtxt=L2TP Repair|");

    ASSERT_TRUE(rule.has_value());
    EXPECT_EQ(rule->name, "L2TP Repair:IKE-Out");
    EXPECT_EQ(rule->spec,
        (FirewallRuleSpec {
            .group = "L2TP Repair", .remotePorts = "500,4500", .remoteAddresses = "203.0.113.7"}));
}

TEST(FirewallRuleText, NamesThePortsThatAnOutboundBlockCovers)
{
    EXPECT_EQ(
        blockedBy("Action=Block|Active=TRUE|Dir=Out|Protocol=17|RPort=500|RPort2_10=4000-5000|"), "500,4500");
    EXPECT_EQ(blockedBy("Action=Block|Active=TRUE|Dir=Out|"), "500,4500,1701");
    EXPECT_EQ(blockedBy("Action=Block|Active=TRUE|Dir=In|Protocol=17|LPort=1701|App=System|"), "1701");
}

TEST(FirewallRuleText, LeavesRulesAloneThatDoNotConcernTheVpn)
{
    EXPECT_EQ(blockedBy("Action=Block|Active=FALSE|Dir=Out|Protocol=17|RPort=500|"), "");
    EXPECT_EQ(blockedBy("Action=Allow|Active=TRUE|Dir=Out|Protocol=17|RPort=500|"), "");
    EXPECT_EQ(blockedBy("Action=Block|Active=TRUE|Dir=Out|Protocol=6|RPort=500|"), "");
    EXPECT_EQ(blockedBy("Action=Block|Active=TRUE|Dir=Out|Protocol=17|RPort=501|"), "");
    EXPECT_EQ(blockedBy("Action=Block|Active=TRUE|Dir=Out|App=C:\\game.exe|"), "");
    EXPECT_EQ(
        blockedBy("Action=Block|Active=TRUE|Dir=Out|App=C:\\Windows\\System32\\svchost.exe|Svc=dnscache|"),
        "");
    EXPECT_EQ(blockedBy("Action=Block|Active=TRUE|Dir=Out|RA4=198.51.100.1|"), "");
    EXPECT_EQ(
        blockedBy("Action=Block|Active=TRUE|Dir=Out|LUAuth2_24=O:LSD:(A;;CC;;;S-1-5-84-0-0-0-0-0)|"), "");
    EXPECT_EQ(blockedBy("Action=Block|Active=TRUE|Dir=Out|Security2=Authenticate|"), "");
    EXPECT_EQ(blockedBy("Action=Block|Active=TRUE|Dir=In|"), "");
}

TEST(FirewallRuleText, KnowsTheProfilesOfARule)
{
    const auto profilesOf = [](const std::string& fields) {
        return tryParseRule("v2.31|Action=Block|" + fields)->profiles;
    };

    EXPECT_EQ(profilesOf(""), everyFirewallProfile);
    EXPECT_EQ(profilesOf("Profile=Domain|"), 1u);
    EXPECT_EQ(profilesOf("Profile=Private|Profile=Public|"), 6u);
    EXPECT_EQ(profilesOf("Profile=OfALaterWindows|"), everyFirewallProfile);
}

TEST(FirewallRuleText, TakesNoOtherTextForARule)
{
    EXPECT_FALSE(tryParseRule("").has_value());
    EXPECT_FALSE(tryParseRule("v2.31|Name=x|").has_value());
    EXPECT_FALSE(tryParseRule("Action=Block|").has_value());
}

} // namespace
} // namespace repair
