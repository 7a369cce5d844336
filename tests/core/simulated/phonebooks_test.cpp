// The simulated phonebooks: real bytes, secrets by DialParamsUID, and entries made afresh.
#include "core/phonebook/fresh_entry.h"
#include "core/simulated/simulated_pc.h"
#include "tests/support/machine_edits.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

std::optional<std::string> fieldOf(const SimulatedPc& pc, const std::string& entry, const std::string& field)
{
    return pc.phonebooks().field({"user", entry, field}).value();
}

TEST(SimulatedPhonebooks, GiveANewEntryItsOwnIdentityTheSameEveryTime)
{
    SimulatedPc one(healthyMachine());
    SimulatedPc other(healthyMachine());

    ASSERT_TRUE(one.phonebooks().create({"user", "Office VPN", "Office VPN 2"}));
    ASSERT_TRUE(other.phonebooks().create({"user", "Office VPN", "Office VPN 2"}));

    EXPECT_NE(fieldOf(one, "Office VPN 2", "DialParamsUID"), fieldOf(one, "Office VPN", "DialParamsUID"));
    EXPECT_NE(fieldOf(one, "Office VPN 2", "Guid"), fieldOf(one, "Office VPN", "Guid"));
    EXPECT_EQ(one.machine().phonebooks, other.machine().phonebooks);
}

TEST(SimulatedPhonebooks, TakeOverServerSignInAndRoutesButNoDamage)
{
    Machine machine = support::healthyBut([](Machine& m) {
        support::setOfficeField(m, "AuthRestrictions", "544");
        support::setOfficeField(m, "IpPrioritizeRemote", "0");
        support::setOfficeField(m, "LcpExtensions", "0");
        support::setOfficeField(m, "IpSecFlags", "0");
        std::string& text = m.phonebooks["user"].text.value();
        const std::string none = "NumRoutes=0\r\n";
        text.replace(text.find(none), none.size(), "NumRoutes=1\r\nRoute0=10.0.0.0\r\nMetric0=1\r\n");
    });
    SimulatedPc pc(machine);

    ASSERT_TRUE(pc.phonebooks().create({"user", "Office VPN", "New"}));

    const std::string text = std::as_const(pc).phonebooks().entryText("user", "New").value().value();
    EXPECT_NE(text.find("PhoneNumber=vpn.example.com\r\n"), std::string::npos);
    EXPECT_NE(
        text.find("NumRoutes=1\r\nRoute0=10.0.0.0\r\nMetric0=1\r\nNumNrptRules=0\r\n"), std::string::npos);
    EXPECT_EQ(fieldOf(pc, "New", "AuthRestrictions"), "544");
    EXPECT_EQ(fieldOf(pc, "New", "IpPrioritizeRemote"), "0");
    EXPECT_EQ(fieldOf(pc, "New", "LcpExtensions"), "1");
    EXPECT_EQ(fieldOf(pc, "New", "IpSecFlags"), "1");
}

TEST(SimulatedPhonebooks, DoNotRequireEncryptionOfANewPapEntry)
{
    Machine machine = support::healthyBut([](Machine& m) {
        support::setOfficeField(m, "AuthRestrictions", "8");
        support::setOfficeField(m, "DataEncryption", "8");
    });
    SimulatedPc pc(machine);

    ASSERT_TRUE(pc.phonebooks().create({"user", "Office VPN", "New"}));

    EXPECT_EQ(fieldOf(pc, "New", "DataEncryption"), "8");
}

TEST(SimulatedPhonebooks, KnowTheRightKeyFromAnother)
{
    SimulatedPc pc(support::healthyBut([](Machine& m) { m.storedKeys.clear(); }));

    ASSERT_TRUE(pc.phonebooks().storeKey("user", "Office VPN", Secret(std::string("example-key "))));
    const auto withBlank = pc.dialler().dial({"user", "Office VPN", {}}, {}, {});
    ASSERT_TRUE(pc.phonebooks().storeKey("user", "Office VPN", Secret(std::string("example-key"))));
    const auto right = pc.dialler().dial({"user", "Office VPN", {}}, {}, {});

    EXPECT_EQ(withBlank.value(), (DialOutcome {false, Stage::agreeOnKeys, 789}));
    EXPECT_TRUE(right.value().connected);
}

TEST(SimulatedPhonebooks, LoseTheSecretsOfAnEntryThatIsRemoved)
{
    SimulatedPc pc(healthyMachine());

    ASSERT_TRUE(pc.phonebooks().remove("user", "Office VPN"));

    EXPECT_TRUE(pc.machine().storedKeys.empty());
    EXPECT_EQ(std::as_const(pc).phonebooks().bytes("user").value(), std::nullopt);
}

TEST(SimulatedPhonebooks, RefuseAFieldThatStandsTwice)
{
    SimulatedPc pc(support::healthyBut([](Machine& m) {
        std::string& text = m.phonebooks["user"].text.value();
        text.insert(text.find("VpnStrategy="), "VpnStrategy=3\r\n");
    }));

    const auto read = std::as_const(pc).phonebooks().field({"user", "Office VPN", "VpnStrategy"});
    const auto set = pc.phonebooks().setField({"user", "Office VPN", "VpnStrategy"}, "3");

    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::conflict);
    EXPECT_FALSE(set);
}

TEST(SimulatedPhonebooks, SayThatADamagedBookIsCorrupt)
{
    SimulatedPc pc(
        support::healthyBut([](Machine& m) { m.phonebooks["user"].text->insert(40, std::string(1, '\0')); }));

    const auto read = std::as_const(pc).phonebooks().field({"user", "Office VPN", "VpnStrategy"});

    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::corrupt);
}

TEST(SimulatedPhonebooks, KnowTheOwnerOfAnAlwaysOnEntry)
{
    const SimulatedPc pc(loadScenario("always-on").value().machine);

    const auto owner = pc.policies().ownerOf(PhonebookField {"user", "Office VPN", "IpSecFlags"});

    ASSERT_TRUE(owner.value());
    EXPECT_EQ(owner.value()->kind, SettingOwner::Kind::alwaysOnProfile);
    EXPECT_EQ(owner.value()->detail, "Example MDM");
}

TEST(FreshEntry, StandsAsWindowsWritesIt)
{
    const PbkFile book = PbkFile::parse(freshEntry("Any")).value();

    EXPECT_EQ(book.entryCount(), 1u);
    EXPECT_EQ(book.tryField(0, {"IpSecFlags"}), "1");
    EXPECT_EQ(book.tryField(0, {"Device", PbkBlock::media}), "WAN Miniport (L2TP)");
    EXPECT_TRUE(book.bytes().ends_with("\r\n\r\n"));
}

} // namespace
} // namespace repair
