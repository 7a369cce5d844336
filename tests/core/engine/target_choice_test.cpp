// Which entry a check is about.
#include "core/engine/target_choice.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

EntryList threeEntries()
{
    return {{{"user", "Office VPN", "a.example", 3}, {"user", "Warehouse", "b.example", 3},
        {"all-users", "Office VPN", "c.example", 3}, {"user", "Branch", "d.example", 7}}};
}

DialAttempt dial(const std::string& entry, bool connected)
{
    DialAttempt attempt;
    attempt.entry = entry;
    attempt.connected = connected;
    attempt.errorCode = connected ? 0 : 789;
    return attempt;
}

TEST(TargetChoice, TakesTheEntryThatFailedLast)
{
    const DialHistory dials {{dial("Office VPN", false), dial("warehouse", false), dial("Office VPN", true)}};

    const auto choice = chooseTarget(threeEntries(), dials, "");

    EXPECT_EQ(choice.value().target.entry, "Warehouse");
    EXPECT_EQ(choice.value().lastDial->errorCode, 789u);
}

DialAttempt unfinished(const std::string& entry)
{
    DialAttempt attempt = dial(entry, false);
    attempt.errorCode = 0;
    return attempt;
}

TEST(TargetChoice, PassesOverADialThatDidNotEnd)
{
    const DialHistory dials {{dial("Warehouse", false), unfinished("Warehouse"), unfinished("Office VPN")}};

    const auto choice = chooseTarget(threeEntries(), dials, "");

    EXPECT_EQ(choice.value().target.entry, "Warehouse");
    ASSERT_TRUE(choice.value().lastDial);
    EXPECT_EQ(choice.value().lastDial->errorCode, 789u);
    EXPECT_FALSE(lastDialOf(dials, "Office VPN"));
}

TEST(TargetChoice, PassesOverEntriesEntriesThatAreNoL2tp)
{
    const auto choice = chooseTarget(threeEntries(), {{dial("Branch", false)}}, "");

    EXPECT_EQ(choice.value().target.entry, "Office VPN");
}

TEST(TargetChoice, HasNoEntryOnAPcWithoutOne)
{
    const auto choice = chooseTarget({{{"user", "Branch", "d.example", 7}}}, {}, "");

    EXPECT_FALSE(choice.value().target.hasEntry());
}

TEST(TargetChoice, NamesNearOnesForANameThatDoesNotExist)
{
    const auto choice = chooseTarget(threeEntries(), {}, "Warehose");

    ASSERT_FALSE(choice.has_value());
    EXPECT_EQ(choice.error().kind, ErrorKind::notFound);
    EXPECT_EQ(namesLike(threeEntries(), "Warehose"), std::vector<std::string> {"Warehouse"});
}

TEST(TargetChoice, AsksWhichOfTwoEntriesOfOneNameIsMeant)
{
    const auto both = chooseTarget(threeEntries(), {}, "office vpn");
    const auto one = chooseTarget(threeEntries(), {}, "all-users/Office VPN");

    ASSERT_FALSE(both.has_value());
    EXPECT_EQ(both.error().kind, ErrorKind::conflict);
    EXPECT_EQ(namesLike(threeEntries(), "office vpn").size(), 2u);
    EXPECT_EQ(one.value().target.server, "c.example");
}

} // namespace
} // namespace repair
