// Filters of other products: what a filter's conditions mean, and who wins among several.
#include "core/windows/filter_match.h"
#include "core/windows/foreign_filters.h"

#include <gtest/gtest.h>

namespace repair::wine {
namespace {

using Decision = EngineFilter::Decision;
using enum FilterMatch;

constexpr GUID protocol {0x3971ef2b, 0x623e, 0x4f9a, {0x8c, 0xb1, 0x6e, 0x79, 0xb8, 0x06, 0xb9, 0xa7}};
constexpr GUID remotePort {0xc35a604d, 0xd22b, 0x4e1a, {0x91, 0xb4, 0x68, 0xf6, 0x74, 0xee, 0x67, 0x4b}};
constexpr GUID program {0xd78e1e87, 0x8644, 0x4ea5, {0x94, 0x37, 0xd8, 0x09, 0xec, 0xef, 0xc9, 0x71}};
constexpr GUID anotherField {1, 2, 3, {}};

FWPM_FILTER_CONDITION0 condition(const GUID& field, UINT16 number, FWP_MATCH_TYPE type = FWP_MATCH_EQUAL)
{
    FWPM_FILTER_CONDITION0 condition {};
    condition.fieldKey = field;
    condition.matchType = type;
    condition.conditionValue.type = FWP_UINT16;
    condition.conditionValue.uint16 = number;
    return condition;
}

FilterMatch match(std::vector<FWPM_FILTER_CONDITION0> conditions, std::uint16_t port)
{
    FWPM_FILTER0 filter {};
    filter.numFilterConditions = static_cast<UINT32>(conditions.size());
    filter.filterCondition = conditions.data();
    return matchOf(filter, port);
}

FWPM_FILTER_CONDITION0 programCondition(FWP_BYTE_BLOB& blob, std::wstring& path)
{
    blob = {static_cast<UINT32>((path.size() + 1) * sizeof(wchar_t)), reinterpret_cast<UINT8*>(path.data())};
    FWPM_FILTER_CONDITION0 made {};
    made.fieldKey = program;
    made.conditionValue.type = FWP_BYTE_BLOB_TYPE;
    made.conditionValue.byteBlob = &blob;
    return made;
}

TEST(FilterMatchOf, TakesAFilterWithoutConditionsForEverything)
{
    EXPECT_EQ(match({}, 500), yes);
}

TEST(FilterMatchOf, WantsEveryFieldAndOneOfEachFieldsAlternatives)
{
    const auto udp = condition(protocol, 17);
    const auto tcp = condition(protocol, 6);

    EXPECT_EQ(match({udp, condition(remotePort, 500), condition(remotePort, 4500)}, 4500), yes);
    EXPECT_EQ(match({udp, condition(remotePort, 500)}, 4500), no);
    EXPECT_EQ(match({tcp, condition(remotePort, 500)}, 500), no);
    EXPECT_EQ(match({tcp, udp}, 500), yes);
    EXPECT_EQ(match({condition(remotePort, 500, FWP_MATCH_NOT_EQUAL)}, 500), no);
}

TEST(FilterMatchOf, ReadsRanges)
{
    FWP_RANGE0 range {};
    range.valueLow.type = range.valueHigh.type = FWP_UINT16;
    range.valueLow.uint16 = 1;
    range.valueHigh.uint16 = 1023;
    auto ports = condition(remotePort, 0, FWP_MATCH_RANGE);
    ports.conditionValue.type = FWP_RANGE_TYPE;
    ports.conditionValue.rangeValue = &range;

    EXPECT_EQ(match({ports}, 500), yes);
    EXPECT_EQ(match({ports}, 4500), no);
}

TEST(FilterMatchOf, KnowsTheProgramsOfWindowsVpn)
{
    std::wstring svchost = L"\\device\\harddiskvolume3\\windows\\system32\\svchost.exe";
    std::wstring game = L"\\device\\harddiskvolume3\\games\\game.exe";
    FWP_BYTE_BLOB blob {};

    EXPECT_EQ(match({programCondition(blob, svchost)}, 500), yes);
    EXPECT_EQ(match({programCondition(blob, game)}, 500), no);
}

TEST(FilterMatchOf, DoesNotGuessAboutOtherFields)
{
    EXPECT_EQ(match({condition(anotherField, 1)}, 500), maybe);
    EXPECT_EQ(match({condition(anotherField, 1), condition(remotePort, 443)}, 500), no);
}

EngineFilter filter(std::uint64_t weight, Decision decision, FilterMatch match)
{
    EngineFilter filter;
    filter.layer = "layer";
    filter.sublayer = "one";
    filter.weight = weight;
    filter.decision = decision;
    filter.matches = {match, match, no};
    filter.name = "Block all";
    filter.product = "Some VPN";
    return filter;
}

TEST(ProductBlocks, NamesProductFilterAndPorts)
{
    EXPECT_EQ(productBlocks({filter(1, Decision::block, yes)}),
        (std::vector<FirewallBlock> {{"Block all", "Some VPN", "500,4500"}}));
}

TEST(ProductBlocks, LetsAHeavierFilterOfTheSameSubLayerDecide)
{
    const EngineFilter block = filter(1, Decision::block, yes);

    EXPECT_TRUE(productBlocks({block, filter(2, Decision::permit, yes)}).empty());
    EXPECT_TRUE(productBlocks({block, filter(2, Decision::permit, maybe)}).empty());
    EXPECT_TRUE(productBlocks({block, filter(2, Decision::open, yes)}).empty());
    EXPECT_EQ(productBlocks({block, filter(2, Decision::permit, no)}).size(), 1u);
    EXPECT_EQ(productBlocks({filter(3, Decision::block, yes), filter(2, Decision::permit, yes)}).size(), 1u);
}

TEST(ProductBlocks, IsOverruledByAnotherSubLayersHardPermitOnly)
{
    const EngineFilter block = filter(1, Decision::block, yes);
    EngineFilter permit = filter(9, Decision::permit, maybe);
    permit.sublayer = "another";

    EXPECT_EQ(productBlocks({permit, block}).size(), 1u);
    permit.isHard = true;
    EXPECT_TRUE(productBlocks({permit, block}).empty());
    permit.layer = "another layer";
    EXPECT_EQ(productBlocks({permit, block}).size(), 1u);
}

TEST(ProductBlocks, AccusesNobodyOnAPerhapsAndNeverWindows)
{
    EngineFilter windows = filter(1, Decision::block, yes);
    windows.product.clear();

    EXPECT_TRUE(productBlocks({filter(1, Decision::block, maybe)}).empty());
    EXPECT_TRUE(productBlocks({windows}).empty());
}

/// Wine has the library and no filter engine behind it.
TEST(ForeignBlocks, AreNoneWhereNoEngineRuns)
{
    const auto blocks = foreignBlocks();

    ASSERT_TRUE(blocks) << blocks.error().osCode;
    EXPECT_TRUE(blocks->empty());
}

} // namespace
} // namespace repair::wine
