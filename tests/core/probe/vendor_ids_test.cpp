// Who a server is, by what it calls itself.
#include "core/probe/vendor_ids.h"
#include "tests/core/probe/hex.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

ServerMaker makerOfHex(std::initializer_list<const char*> ids)
{
    std::vector<std::string> bytes;
    for (const char* id : ids)
        bytes.push_back(fromHex(id));
    return makerOf(bytes);
}

TEST(ServerMaker, IsWindowsByItsOwnVendorIdWhateverTheVersion)
{
    EXPECT_EQ(makerOfHex({"1e2b516905991c7d7c96fcbfb587e46100000008"}), ServerMaker::windows);
}

TEST(ServerMaker, IsStrongSwanByTheSetItSendsUnasked)
{
    // Recorded from strongSwan 5.9.8
    EXPECT_EQ(makerOfHex({"09002689dfd6b712", "afcad71368a1f1c96b8696fc77570100",
                  "4048b7d56ebce88525e7de7f00d6c2d380000000", "4a131c81070358455c5728f20e95452f"}),
        ServerMaker::strongSwan);
}

TEST(ServerMaker, IsUnknownByWhatManySend)
{
    EXPECT_EQ(makerOfHex({}), ServerMaker::unknown);
    EXPECT_EQ(makerOfHex({"afcad71368a1f1c96b8696fc77570100", "4a131c81070358455c5728f20e95452f"}),
        ServerMaker::unknown);
}

TEST(ServerMaker, IsCiscoByUnity)
{
    EXPECT_EQ(makerOfHex({"afcad71368a1f1c96b8696fc77570100", "12f5f28c457168a9702d9fe274cc0100"}),
        ServerMaker::cisco);
}

TEST(VendorIds, AnnounceNatTraversalWhichSoftEtherDemands)
{
    int announcing = 0;
    for (const std::string& id : windowsVendorIds())
        announcing += announcesFinalNatTraversal(id) ? 1 : 0;

    EXPECT_EQ(announcing, 1);
}

} // namespace
} // namespace repair
