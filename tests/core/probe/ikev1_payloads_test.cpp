// The bodies of IKEv1 payloads, as servers really write them.
#include "core/probe/ikev1_payloads.h"
#include "core/probe/ip_text.h"
#include "tests/core/probe/hex.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

TEST(SaPayload, IsReadBackAsWritten)
{
    const IkeTransform wanted {7, 256, 2, 20};

    const auto read = parseChosenTransform(buildSaBody({wanted}));

    ASSERT_TRUE(read);
    EXPECT_EQ(*read, wanted);
}

TEST(SaPayload, HasTheSizeThatWindowsSends)
{
    EXPECT_EQ(buildSaBody(windowsTransforms()).size(), 8U + 8U + 3 * 40U + 2 * 36U);
}

TEST(SaPayload, IsReadByTypeInAnyOrderAndForm)
{
    // Given attributes out of order, the life duration in short form, the cipher in long form
    const std::string body = fromHex("0000000100000001"
                                     "0000002c01010001"
                                     "0000002401010000"
                                     "800c70808004000280030001800200020001000400000005800b0001");

    const auto read = parseChosenTransform(body);

    ASSERT_TRUE(read);
    EXPECT_EQ(*read, (IkeTransform {5, 0, 2, 2}));
}

TEST(SaPayload, IsRefusedWithMoreThanOneTransform)
{
    EXPECT_FALSE(parseChosenTransform(buildSaBody(windowsTransforms())));
}

TEST(SaPayload, IsRefusedWhenCutAnywhere)
{
    const std::string body = buildSaBody({{7, 256, 2, 14}});

    for (std::size_t length = 0; length < body.size(); ++length)
        EXPECT_FALSE(parseChosenTransform(body.substr(0, length))) << length;
}

TEST(Notify, NeedsEightBytes)
{
    EXPECT_EQ(tryNotifyType(fromHex("000000010110000e")), 14);
    EXPECT_FALSE(tryNotifyType(fromHex("0000000101100e")));
}

TEST(Identity, IsShownAsAddressOrName)
{
    EXPECT_EQ(identityText(fromHex("010000000a320002")), "10.50.0.2");
    EXPECT_EQ(identityText(buildAddressId(*tryIpAddress("2001:db8::1"))), "2001:db8::1");
    EXPECT_EQ(identityText(fromHex("02000000") + "vpn.example"), "vpn.example");
    EXPECT_EQ(identityText(fromHex("02000000") + "\x1b[31m"), "?[31m");
    EXPECT_EQ(identityText("x"), "");
}

TEST(IpText, ReadsBothFamiliesAndNothingElse)
{
    EXPECT_EQ(ipText(*tryIpAddress("198.51.100.1")), "198.51.100.1");
    EXPECT_EQ(ipText(*tryIpAddress("2001:DB8:0:0:1:0:0:1")), "2001:db8::1:0:0:1");
    EXPECT_EQ(ipText(*tryIpAddress("::ffff:192.0.2.1")), "::ffff:c000:201");
    EXPECT_EQ(ipText(*tryIpAddress("::")), "::");
    EXPECT_EQ(ipText(*tryIpAddress("1:2:3:4:5:6:7::")), "1:2:3:4:5:6:7:0");
    for (const char* bad : {"", "1.2.3", "1.2.3.4.5", "1.2.3.256", "01.2.3.4", "1.2.3.-4", ":::", "1::2::3",
             "g::", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7:8::", "12345::"})
        EXPECT_FALSE(tryIpAddress(bad)) << bad;
}

TEST(IpText, KnowsWhichAddressesAreSharedByNat)
{
    for (const char* hidden :
        {"10.1.2.3", "172.31.0.1", "192.168.77.10", "100.64.0.1", "127.0.0.1", "fd00::1"})
        EXPECT_FALSE(isPublic(*tryIpAddress(hidden))) << hidden;
    for (const char* open : {"198.51.100.1", "172.32.0.1", "100.128.0.1", "2001:db8::1"})
        EXPECT_TRUE(isPublic(*tryIpAddress(open))) << open;
}

} // namespace
} // namespace repair
