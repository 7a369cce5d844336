// Making an entry anew: the old one is kept under a free name, and some entries are never touched.
#include "tests/core/steps/photo.h"

namespace repair {
namespace {

using namespace photo;

Seen entries(std::initializer_list<const char*> names)
{
    EntryList list;
    for (const char* name : names)
        list.entries.push_back({office.phonebook, name, office.server, 3});
    return {Fact{PhonebookEntries{}}, list};
}

TEST(ProfileRecreated, RenamesThenCreatesThenAsksForTheKey)
{
    const Snapshot pc = of({entries({"Office VPN"}), {field("IpSecFlags"), std::string("1")}});

    const Problem problem = steps::profileRecreated.onRequest(pc, office);

    const std::vector<Operation> repair{Action{RenameEntry{"user", "Office VPN", "Office VPN (backup)"}},
        Action{CreateEntryFrom{"user", "Office VPN (backup)", "Office VPN"}},
        Action{StoreKey{"user", "Office VPN"}}};
    EXPECT_EQ(problem.repair, repair);
    EXPECT_EQ(problem.risk, Risk::needsKeyAgain);
}

TEST(ProfileRecreated, TakesTheNextFreeNumber)
{
    const Snapshot pc = of({entries({"Office VPN", "office vpn (BACKUP)", "Office VPN (backup 2)"})});

    const Problem problem = steps::profileRecreated.onRequest(pc, office);

    const Operation rename = Action{RenameEntry{"user", "Office VPN", "Office VPN (backup 3)"}};
    ASSERT_FALSE(problem.repair.empty());
    EXPECT_EQ(problem.repair.front(), rename);
}

TEST(ProfileRecreated, RefusesAConnectedEntry)
{
    const Snapshot pc =
        of({entries({"Office VPN"}), {Fact{EntryConnected{"user", "Office VPN"}}, Switch::on}});

    const Problem problem = steps::profileRecreated.onRequest(pc, office);

    EXPECT_TRUE(problem.repair.empty());
    EXPECT_EQ(problem.evidence.front().id, "profile-connected");
}

TEST(ProfileRecreated, RefusesAnEntryThatSomebodyElseManages)
{
    const SettingOwner alwaysOn{SettingOwner::Kind::alwaysOnProfile, "AlwaysOnCapable"};
    const Snapshot pc = of({entries({"Office VPN"}), {Fact{OwnerOf{field("VpnStrategy")}}, alwaysOn}});

    EXPECT_EQ(steps::profileRecreated.onRequest(pc, office).evidence.front().id, "profile-owned");
}

TEST(ProfileRecreated, RefusesAHiddenEntry)
{
    const Target hidden{"user-hidden", "Office VPN", "vpn.example.com"};

    EXPECT_EQ(steps::profileRecreated.onRequest(of({}), hidden).evidence.front().id, "profile-hidden");
}

} // namespace
} // namespace repair
