// Who owns a setting, by the keys and files that Group Policy leaves on a PC.
#include "core/windows/policies.h"

#include "core/model/registry_data.h"
#include "core/registry/firewall_policy_keys.h"
#include "core/windows/registry.h"
#include "core/windows/utf16.h"
#include "tests/wine/told_ports.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>

#include <windows.h>

using namespace std::string_literals;

namespace repair::wine {
namespace {

namespace fs = std::filesystem;

const std::string natKey = R"(HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent)";
const RegistryValue natRule {natKey, "AssumeUDPEncapsulationContextOnSendRule"};

class WindowsPoliciesTest : public testing::Test {
protected:
    ~WindowsPoliciesTest() override { fs::remove_all(m_root); }

    void write(const fs::path& below, const std::string& bytes) const
    {
        fs::create_directories((m_root / below).parent_path());
        std::ofstream(m_root / below, std::ios::binary) << bytes;
    }
    [[nodiscard]] WindowsPolicies policies() const
    {
        return {books, firewall, GroupPolicy(m_root / "data", m_root / "system")};
    }
    [[nodiscard]] std::string ownerOf(const Setting& setting) const
    {
        const auto owner = policies().ownerOf(setting);
        if (!owner)
            return "error " + std::to_string(static_cast<int>(owner.error().kind));
        return *owner ? std::to_string(static_cast<int>((*owner)->kind)) + " " + (*owner)->detail : "nobody";
    }
    [[nodiscard]] std::string shown(const fs::path& below) const
    {
        return toUtf8((m_root / below).make_preferred().native());
    }

    ToldPhonebooks books;
    ToldFirewall firewall;

private:
    fs::path m_root = fs::temp_directory_path() / ("policies" + std::to_string(GetCurrentProcessId()));
};

std::string policyFile(std::u16string_view key, std::u16string_view name)
{
    const auto wide = [](std::u16string_view text) { return utf16LeBytes(text); };
    return "PReg\x01\0\0\0"s + wide(u"[") + wide(key) + "\0\0"s + wide(u";") + wide(name) + "\0\0"s
        + wide(u";") + "\x04\0\0\0"s + wide(u";") + "\x04\0\0\0"s + wide(u";") + "\x02\0\0\0"s + wide(u"]");
}

TEST_F(WindowsPoliciesTest, FindsNobodyWhereThereIsNoPolicy)
{
    EXPECT_EQ(ownerOf(natRule), "nobody");
    EXPECT_EQ(ownerOf(ServiceStart {"IKEEXT"}), "nobody");
    EXPECT_EQ(ownerOf(FirewallEnabled {FirewallProfile::publicProfile}), "nobody");
    EXPECT_EQ(ownerOf(PhonebookField {"user", "Office VPN", "VpnStrategy"}), "nobody");
    EXPECT_EQ(ownerOf(PhonebookField {"user", "No such entry", "VpnStrategy"}), "nobody");
    EXPECT_EQ(ownerOf(DeviceEnabled {R"(SWD\MSRRAS\MS_L2TPMINIPORT)"}), "nobody");
}

TEST_F(WindowsPoliciesTest, FindsAValueInTheArchiveOfAllPolicies)
{
    write("data/ntuser.pol",
        policyFile(
            u"System\\CurrentControlSet\\Services\\PolicyAgent", u"AssumeUDPEncapsulationContextOnSendRule"));

    EXPECT_EQ(ownerOf(natRule), "0 " + shown("data/ntuser.pol"));
    EXPECT_EQ(ownerOf(RegistryValue {natKey, "Other"}), "nobody");
}

TEST_F(WindowsPoliciesTest, FindsAStartTypeInThePolicyOfThisPc)
{
    write("system/GroupPolicy/Machine/Registry.pol",
        policyFile(u"SYSTEM\\CurrentControlSet\\Services\\IKEEXT", u"Start"));

    EXPECT_EQ(ownerOf(ServiceStart {"IKEEXT"}), "0 " + shown("system/GroupPolicy/Machine/Registry.pol"));
    EXPECT_EQ(ownerOf(ServiceInstallation {"IKEEXT"}), ownerOf(ServiceStart {"IKEEXT"}));
    EXPECT_EQ(ownerOf(ServiceStart {"PolicyAgent"}), "nobody");
}

TEST_F(WindowsPoliciesTest, FindsWhatPreferencesSet)
{
    const fs::path below = "data/Microsoft/Group Policy/History/{A}/Machine/Preferences";
    write(below / "Registry/Registry.xml",
        R"(<?xml version="1.0" encoding="utf-8"?><RegistrySettings><Collection name="VPN">)"
        R"(<Registry name="X"><Properties action="U" hive="HKEY_LOCAL_MACHINE")"
        R"( key="SYSTEM\CurrentControlSet\Services\PolicyAgent")"
        R"( name="AssumeUDPEncapsulationContextOnSendRule" type="REG_DWORD" value="00000002"/>)"
        R"(</Registry></Collection></RegistrySettings>)");
    write(below / "Services/Services.xml",
        R"(<NTServices><NTService name="IKEEXT"><Properties startupType="DISABLED" serviceName="ikeext"/>)"
        R"(</NTService><NTService name="RasMan"><Properties startupType="NOCHANGE" serviceName="RasMan"/>)"
        R"(</NTService></NTServices>)");

    EXPECT_EQ(ownerOf(natRule), "0 " + shown(below / L"Registry\\Registry.xml"));
    EXPECT_EQ(ownerOf(ServiceStart {"IKEEXT"}), "0 " + shown(below / L"Services\\Services.xml"));
    EXPECT_EQ(ownerOf(ServiceStart {"RasMan"}), "nobody");
}

TEST_F(WindowsPoliciesTest, TakesADamagedFileForNoAnswer)
{
    write("data/ntuser.pol", "PReg\x01\0\0\0["s);

    const auto owner = policies().ownerOf(natRule);

    ASSERT_FALSE(owner);
    EXPECT_EQ(owner.error().kind, ErrorKind::corrupt);
    EXPECT_EQ(owner.error().subject, shown("data/ntuser.pol"));
}

TEST_F(WindowsPoliciesTest, AsksThePolicyOfTheOneFirewallProfile)
{
    const std::string key = std::string(firewallPolicyKey) + "\\PublicProfile";
    ASSERT_TRUE(WindowsRegistry().set({key, "EnableFirewall"}, dword(1)));

    EXPECT_EQ(ownerOf(FirewallEnabled {FirewallProfile::publicProfile}), "0 " + key);
    EXPECT_EQ(ownerOf(FirewallEnabled {FirewallProfile::privateProfile}), "nobody");
    EXPECT_EQ(ownerOf(FirewallRule {"Ours"}), "nobody");
    ASSERT_TRUE(WindowsRegistry().set({key, "AllowLocalPolicyMerge"}, dword(0)));
    EXPECT_EQ(ownerOf(FirewallRule {"Ours"}), "0 " + key);
    ASSERT_TRUE(WindowsRegistry().erase({key, "EnableFirewall"}));
    ASSERT_TRUE(WindowsRegistry().erase({key, "AllowLocalPolicyMerge"}));
}

TEST_F(WindowsPoliciesTest, BelievesAFirewallThatSaysItIsOverridden)
{
    firewall.told = FirewallControl {FirewallControl::LocalChanges::overriddenByPolicy, {}};

    EXPECT_EQ(ownerOf(FirewallEnabled {FirewallProfile::publicProfile}), "0 "s + firewallPolicyKey);

    firewall.told = fail({ErrorKind::unavailable, 1722, "ask firewall", {}});
    EXPECT_FALSE(policies().ownerOf(FirewallRule {"Ours"}));
}

TEST_F(WindowsPoliciesTest, KnowsAnEntryByItsOwnMarks)
{
    const PhonebookField entry {"user", "Office VPN", "VpnStrategy"};

    books.told = {{"ProvisioningAuthority", "Contoso MDM"}};
    EXPECT_EQ(ownerOf(entry), "1 Contoso MDM");
    books.told = {{"AlwaysOnCapable", "1"}};
    EXPECT_EQ(ownerOf(entry), "2 AlwaysOnCapable");
    books.told = {{"AlwaysOnCapable", "0"}, {"DeviceTunnel", "0"}, {"ProvisioningAuthority", ""}};
    EXPECT_EQ(ownerOf(entry), "nobody");
}

} // namespace
} // namespace repair::wine
