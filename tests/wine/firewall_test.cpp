// The firewall adapter on the stand-in's classes, which answer in place of Windows' own.
#include "core/windows/firewall.h"

#include "tests/wine/stand_in_firewall/classes.h"
#include "tests/wine/stand_in_firewall/stand_in_policy.h"

#include <gtest/gtest.h>

#include <thread>

namespace repair::wine {
namespace {

constexpr long publicProfile = 4;
constexpr long domainProfile = 1;

class WindowsFirewallTest : public testing::Test {
protected:
    WindowsFirewallTest() { store::setText({}, L"Marker", L"stand-in"); }

    /// A rule that somebody else made.
    static std::wstring addRule(const std::wstring& name, const Record& properties)
    {
        const std::wstring key = std::to_wstring(2000 + store::below(L"Rules").size());
        store::setText(L"Rules\\" + key, L"Name", name);
        for (const auto& [property, text] : properties)
            store::setText(L"Rules\\" + key, property, text);
        return L"Rules\\" + key;
    }
    static Record blockOut(const std::wstring& ports)
    {
        return {{L"Action", L"0"}, {L"Direction", L"2"}, {L"Enabled", L"-1"}, {L"Protocol", L"17"},
            {L"RemotePorts", ports}, {L"Profiles", L"4"}};
    }
    static FirewallRuleSpec ours()
    {
        return {.group = "L2TP Repair", .remotePorts = "500", .remoteAddresses = "203.0.113.10"};
    }

private:
    StandInFirewall m_standIn;

protected:
    WindowsFirewall firewall;
};

TEST_F(WindowsFirewallTest, SpeaksToTheStandIn)
{
    store::setNumber({}, L"Profile4", 0);
    EXPECT_EQ(firewall.enabled(FirewallProfile::publicProfile), Switch::off);

    store::setNumber({}, L"Profile4", -1);
    EXPECT_EQ(firewall.enabled(FirewallProfile::publicProfile), Switch::on);
}

TEST_F(WindowsFirewallTest, SwitchesOneProfileAndNoOther)
{
    const auto put = firewall.setEnabled(FirewallProfile::privateProfile, Switch::off);

    ASSERT_TRUE(put);
    EXPECT_EQ(firewall.enabled(FirewallProfile::domainProfile), Switch::on);
    EXPECT_EQ(firewall.enabled(FirewallProfile::privateProfile), Switch::off);
    EXPECT_EQ(firewall.enabled(FirewallProfile::publicProfile), Switch::on);
}

TEST_F(WindowsFirewallTest, MakesARuleForEveryProfileWithProtocolBeforePorts)
{
    const auto put = firewall.putRule("L2TP Repair:IKE-Out", ours());

    ASSERT_TRUE(put) << put.error().osCode;
    EXPECT_EQ(firewall.rule("L2TP Repair:IKE-Out").value(), ours());
    ASSERT_EQ(store::below(L"Rules").size(), 1u);
    const std::wstring key = L"Rules\\" + store::below(L"Rules").front();
    EXPECT_EQ(store::number(key, L"Profiles", 0), NET_FW_PROFILE2_ALL);
    EXPECT_EQ(store::text(key, L"RemoteAddresses"), L"203.0.113.10/255.255.255.255");
}

TEST_F(WindowsFirewallTest, ChangesARuleInPlaceAndBackAgain)
{
    const std::wstring key = addRule(L"L2TP Repair:IKE-Out",
        {{L"Protocol", L"17"}, {L"RemotePorts", L"500,4500"}, {L"Description", L"by hand"},
            {L"Profiles", L"1"}});
    const auto before = firewall.rule("L2TP Repair:IKE-Out").value().value();

    ASSERT_TRUE(firewall.putRule("L2TP Repair:IKE-Out", ours()));

    EXPECT_EQ(firewall.rule("L2TP Repair:IKE-Out").value(), ours());
    EXPECT_EQ(store::below(L"Rules").size(), 1u);
    EXPECT_EQ(store::text(key, L"Description"), L"by hand");
    EXPECT_EQ(store::number(key, L"Profiles", 0), domainProfile);
    ASSERT_TRUE(firewall.putRule("L2TP Repair:IKE-Out", before));
    EXPECT_EQ(firewall.rule("L2TP Repair:IKE-Out").value(), before);
}

TEST_F(WindowsFirewallTest, TakesPortsAwayBeforeAProtocolThatHasNone)
{
    ASSERT_TRUE(firewall.putRule("Ours", ours()));
    FirewallRuleSpec any = ours();
    any.protocol = 256;
    any.remotePorts = "";

    const auto put = firewall.putRule("Ours", any);

    ASSERT_TRUE(put) << put.error().osCode;
    EXPECT_EQ(firewall.rule("Ours").value(), any);
    ASSERT_TRUE(firewall.putRule("Ours", ours()));
    EXPECT_EQ(firewall.rule("Ours").value(), ours());
}

TEST_F(WindowsFirewallTest, RemovesARuleAndTakesAbsenceAsASuccess)
{
    ASSERT_TRUE(firewall.putRule("Ours", ours()));
    addRule(L"Another", {});

    const auto removed = firewall.removeRule("Ours");
    const auto again = firewall.removeRule("Ours");

    EXPECT_TRUE(removed);
    EXPECT_TRUE(again);
    EXPECT_EQ(firewall.rule("Ours").value(), std::nullopt);
    EXPECT_TRUE(firewall.rule("Another").value());
}

TEST_F(WindowsFirewallTest, RemovesNoneOfTwoRulesWithOneName)
{
    addRule(L"Twice", {{L"Description", L"first"}});
    addRule(L"Twice", {{L"Description", L"second"}});

    const auto removed = firewall.removeRule("Twice");

    ASSERT_FALSE(removed);
    EXPECT_EQ(removed.error().kind, ErrorKind::conflict);
    EXPECT_EQ(store::below(L"Rules").size(), 2u);
}

TEST_F(WindowsFirewallTest, TellsDeniedWritesAndLeavesEverythingAsItWas)
{
    store::setNumber({}, L"Refuse", 1);

    const auto put = firewall.putRule("Ours", ours());
    const auto off = firewall.setEnabled(FirewallProfile::publicProfile, Switch::off);

    ASSERT_FALSE(put);
    EXPECT_EQ(put.error().kind, ErrorKind::accessDenied);
    EXPECT_EQ(put.error().osCode, 5u);
    EXPECT_EQ(off.error().kind, ErrorKind::accessDenied);
    EXPECT_TRUE(store::below(L"Rules").empty());
    EXPECT_EQ(firewall.enabled(FirewallProfile::publicProfile), Switch::on);
}

TEST_F(WindowsFirewallTest, NamesTheRulesThatBlockInTheActiveProfile)
{
    addRule(L"No IKE", blockOut(L"500,4500"));
    Record elsewhere = blockOut(L"500");
    elsewhere[L"Profiles"] = L"1";
    addRule(L"Only in the domain", elsewhere);
    Record off = blockOut(L"500");
    off[L"Enabled"] = L"0";
    addRule(L"Switched off", off);
    Record program = blockOut(L"500");
    program[L"App"] = L"C:\\Games\\game.exe";
    addRule(L"Of a game", program);
    Record limited = blockOut(L"1701");
    limited[L"RemoteAddresses"] = L"198.51.100.0/255.255.255.0";
    addRule(L"To a network", limited);
    addRule(L"Web", blockOut(L"443"));

    const auto blocks = firewall.blocks();

    ASSERT_TRUE(blocks) << blocks.error().operation;
    EXPECT_EQ(blocks->blocks, (std::vector<FirewallBlock> {{"No IKE", "", "500,4500"}}));
    store::setNumber({}, L"Active", domainProfile | publicProfile);
    EXPECT_EQ(firewall.blocks()->blocks.size(), 2u);
}

TEST_F(WindowsFirewallTest, PassesOverRulesThatAreAboutSomebodyOnly)
{
    for (const auto& [property, who] : Record {{L"Package", L"S-1-15-2-1-2-3-4-5-6-7"},
             {L"Owner", L"S-1-5-21-1-2-3-1001"}, {L"LocalUsers", L"D:(A;;CC;;;S-1-5-21-1-2-3-1001)"},
             {L"RemoteUsers", L"D:(A;;CC;;;S-1-5-21-1-2-3-1002)"},
             {L"Computers", L"D:(A;;CC;;;S-1-5-21-1-2-3-1003)"}, {L"SecureFlags", L"1"}}) {
        Record rule = blockOut(L"*");
        rule[L"Protocol"] = L"256";
        rule[property] = who;
        addRule(L"By " + property, rule);
    }

    const auto blocks = firewall.blocks();

    ASSERT_TRUE(blocks) << blocks.error().operation;
    EXPECT_EQ(blocks->blocks, std::vector<FirewallBlock> {});
}

TEST_F(WindowsFirewallTest, AsksOldRulesForNoMoreThanTheyKnow)
{
    store::setNumber({}, L"OldRules", 1);
    Record rule = blockOut(L"500");
    rule[L"Package"] = L"S-1-15-2-1-2-3-4-5-6-7";
    addRule(L"No IKE", rule);

    const auto blocks = firewall.blocks();

    ASSERT_TRUE(blocks) << blocks.error().operation;
    EXPECT_EQ(blocks->blocks, (std::vector<FirewallBlock> {{"No IKE", "", "500"}}));
}

TEST_F(WindowsFirewallTest, NamesNoRuleOfAProfileThatIsOff)
{
    addRule(L"No IKE", blockOut(L"500"));
    ASSERT_TRUE(firewall.setEnabled(FirewallProfile::publicProfile, Switch::off));

    const auto blocks = firewall.blocks();

    ASSERT_TRUE(blocks) << blocks.error().operation;
    EXPECT_EQ(blocks->blocks, std::vector<FirewallBlock> {});
}

void setPolicyRule(const wchar_t* id, const std::wstring& text)
{
    RegSetKeyValueW(HKEY_LOCAL_MACHINE, L"SOFTWARE\\Policies\\Microsoft\\WindowsFirewall\\FirewallRules", id,
        REG_SZ, text.c_str(), static_cast<DWORD>((text.size() + 1) * sizeof(wchar_t)));
}

TEST_F(WindowsFirewallTest, NamesRulesOfGroupPolicyToo)
{
    const std::wstring block = L"v2.31|Action=Block|Active=TRUE|Dir=Out|Protocol=17|";
    setPolicyRule(L"{1}", block + L"RPort=4500|Name=By policy|");
    setPolicyRule(L"{2}", block + L"RPort=500|Profile=Domain|Name=In the domain only|");

    const auto blocks = firewall.blocks();

    RegDeleteTreeW(HKEY_LOCAL_MACHINE, L"SOFTWARE\\Policies\\Microsoft\\WindowsFirewall");
    ASSERT_TRUE(blocks);
    EXPECT_EQ(blocks->blocks, (std::vector<FirewallBlock> {{"By policy", "", "4500"}}));
}

TEST_F(WindowsFirewallTest, TellsWhoRulesAndWhichProductsAreRegistered)
{
    EXPECT_EQ(firewall.control().value(), FirewallControl {});

    store::setNumber({}, L"ModifyState", 1);
    store::setText(L"Products\\Some Firewall", L"Name", L"");

    EXPECT_EQ(firewall.control().value(),
        (FirewallControl {FirewallControl::LocalChanges::overriddenByPolicy, {"Some Firewall"}}));
}

TEST_F(WindowsFirewallTest, AnswersOnAThreadOfAnotherApartment)
{
    std::thread([this] {
        CoInitializeEx(nullptr, COINIT_APARTMENTTHREADED);
        // Classes of this process are registered for its apartment; what counts is that COM is not lost.
        (void)firewall.enabled(FirewallProfile::publicProfile);
        APTTYPE type {};
        APTTYPEQUALIFIER qualifier {};
        EXPECT_EQ(CoGetApartmentType(&type, &qualifier), S_OK);
        EXPECT_TRUE(type == APTTYPE_STA || type == APTTYPE_MAINSTA);
        CoUninitialize();
    }).join();
}

/// Without the stand-in Wine's own classes answer: they are there and do nothing.
TEST(WindowsFirewallOfWine, SaysUnsupportedWhereWineHasOnlyStubs)
{
    const WindowsFirewall firewall;

    const auto enabled = firewall.enabled(FirewallProfile::publicProfile);
    const auto control = firewall.control();
    const auto blocks = firewall.blocks();

    ASSERT_FALSE(enabled);
    EXPECT_EQ(enabled.error().kind, ErrorKind::unsupported);
    EXPECT_EQ(enabled.error().osCode, 0x80004001u);
    EXPECT_FALSE(control);
    EXPECT_FALSE(blocks);
}

} // namespace
} // namespace repair::wine
