// Which names are offered to a person who mistyped one.
#include "core/phonebook/near_names.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using testing::ElementsAre;
using testing::IsEmpty;

namespace repair {
namespace {

TEST(NearNames, OffersTheNearestFirst)
{
    EXPECT_THAT(nearNames("Ofice VPN", {"Home", "Office PPN", "Office VPN"}),
        ElementsAre("Office VPN", "Office PPN"));
}

TEST(NearNames, TakesSwappedLettersAsOneMistake)
{
    EXPECT_THAT(nearNames("Wrok", {"Work", "Walk"}), ElementsAre("Work"));
}

TEST(NearNames, IgnoresCase)
{
    EXPECT_THAT(nearNames("OFFICE", {"office vpn", "Offic"}), ElementsAre("Offic", "office vpn"));
}

TEST(NearNames, OffersNamesThatContainTheWord)
{
    EXPECT_THAT(nearNames("vpn", {"Contoso VPN (London)"}), ElementsAre("Contoso VPN (London)"));
    EXPECT_THAT(nearNames("Contoso VPN (London)", {"VPN"}), ElementsAre("VPN"));
    EXPECT_THAT(nearNames("vp", {"Contoso VPN (London)"}), IsEmpty());
}

TEST(NearNames, OffersNothingThatIsFar)
{
    EXPECT_THAT(nearNames("Office", {"Warehouse", "Home"}), IsEmpty());
    EXPECT_THAT(nearNames("", {"Office"}), IsEmpty());
    EXPECT_THAT(nearNames("Office", {}), IsEmpty());
}

TEST(NearNames, OffersThreeAtMostAndEachOnce)
{
    EXPECT_THAT(
        nearNames("VPN1", {"VPN2", "VPN2", "VPN3", "VPN4", "VPN5"}), ElementsAre("VPN2", "VPN3", "VPN4"));
}

TEST(NearNames, CountsALetterOfAnyScriptAsOne)
{
    EXPECT_THAT(nearNames("\xe5\xae\xbd\xe5\xb8\xa6\xe8\xbf\x9e",
                    {"\xe5\xae\xbd\xe5\xb8\xa6\xe8\xbf\x9e\xe6\x8e\xa5"}),
        ElementsAre("\xe5\xae\xbd\xe5\xb8\xa6\xe8\xbf\x9e\xe6\x8e\xa5"));
}

} // namespace
} // namespace repair
