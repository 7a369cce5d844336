// Changing fields: one line changes, and changing it back gives the same bytes.
#include "core/phonebook/pbk_file.h"

#include "tests/core/phonebook/sample_book.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

PbkFile parsed(std::string bytes)
{
    return PbkFile::parse(std::move(bytes)).value();
}

ErrorKind refusal(std::string bytes, PbkKey key, std::optional<std::string_view> value)
{
    PbkFile book = parsed(bytes);
    const Status done = book.setField(0, key, value);
    EXPECT_EQ(book.bytes(), bytes);
    return done ? ErrorKind::failed : done.error().kind;
}

TEST(PbkEdit, ChangesOnlyItsOwnLine)
{
    const std::string before = l2tpEntry("a") + l2tpEntry("b") + l2tpEntry("c");
    PbkFile book = parsed(before);

    ASSERT_TRUE(book.setField(1, {"IpSecFlags"}, "0"));

    EXPECT_EQ(book.bytes(),
        l2tpEntry("a") + replaced(l2tpEntry("b"), "IpSecFlags=1\r\n", "IpSecFlags=0\r\n") + l2tpEntry("c"));
    ASSERT_TRUE(book.setField(1, {"IpSecFlags"}, "1"));
    EXPECT_EQ(book.bytes(), before);
}

TEST(PbkEdit, KeepsTheLineEndOfEachLine)
{
    PbkFile book = parsed("[a]\r\nType=2\nVpnStrategy=1\r\nOptions=9");

    ASSERT_TRUE(book.setField(0, {"Type"}, "5"));
    ASSERT_TRUE(book.setField(0, {"VpnStrategy"}, "13"));
    ASSERT_TRUE(book.setField(0, {"Options"}, ""));

    EXPECT_EQ(book.bytes(), "[a]\r\nType=5\nVpnStrategy=13\r\nOptions=");
}

TEST(PbkEdit, ChangesTheKeyOfTheRightBlock)
{
    PbkFile book = parsed("[a]\nDevice=1\nMEDIA=x\nDevice=2\nDEVICE=3\nDevice=4\n");

    ASSERT_TRUE(book.setField(0, {"Device", PbkBlock::media}, "new"));
    ASSERT_TRUE(book.setField(0, {"DEVICE", PbkBlock::device}, "vpn"));

    EXPECT_EQ(book.bytes(), "[a]\nDevice=1\nMEDIA=x\nDevice=new\nDEVICE=vpn\nDevice=4\n");
}

TEST(PbkEdit, PutsAKeyBackWhereWindowsWritesIt)
{
    for (const PbkKey key : {PbkKey{"Encoding"}, PbkKey{"LcpExtensions"}, PbkKey{"IpSecFlags"},
             PbkKey{"PrivateNetwork"}, PbkKey{"PhoneNumber", PbkBlock::device},
             PbkKey{"TryNextAlternateOnFail", PbkBlock::device}, PbkKey{"Device", PbkBlock::media}}) {
        PbkFile book = parsed(l2tpEntry("a") + broadbandEntry("b"));
        const std::string before = book.bytes();
        const std::string value(book.tryField(0, key).value());

        ASSERT_TRUE(book.setField(0, key, std::nullopt));
        ASSERT_EQ(book.tryField(0, key), std::nullopt);
        ASSERT_TRUE(book.setField(0, key, value));

        EXPECT_EQ(book.bytes(), before) << key.name;
    }
}

TEST(PbkEdit, PutsANewKeyBehindTheOnesBeforeIt)
{
    PbkFile book = parsed(broadbandEntry("a"));

    ASSERT_TRUE(book.setField(0, {"IpSecFlags"}, "1"));

    EXPECT_EQ(
        book.bytes(), replaced(broadbandEntry("a"), "IpNBTFlags=0\r\n", "IpNBTFlags=0\r\nIpSecFlags=1\r\n"));
}

TEST(PbkEdit, PutsANewKeyBehindItsNearestNeighbourInAForeignOrder)
{
    PbkFile book = parsed("[a]\nUseFlags=2\nType=2\nOptions=0\n");

    ASSERT_TRUE(book.setField(0, {"IpSecFlags"}, "1"));

    EXPECT_EQ(book.bytes(), "[a]\nUseFlags=2\nIpSecFlags=1\nType=2\nOptions=0\n");
}

TEST(PbkEdit, PutsAnUnknownKeyLastInItsBlock)
{
    PbkFile book = parsed(broadbandEntry("a"));

    ASSERT_TRUE(book.setField(0, {"NewKey"}, "1"));
    ASSERT_TRUE(book.setField(0, {"NewKey", PbkBlock::device}, "2"));

    EXPECT_EQ(book.bytes(),
        replaced(replaced(broadbandEntry("a"), "IpNBTFlags=0\r\n", "IpNBTFlags=0\r\nNewKey=1\r\n"),
            "LastSelectedPhone=0\r\n", "LastSelectedPhone=0\r\nNewKey=2\r\n"));
}

TEST(PbkEdit, AddsALineBehindALastLineWithoutLineEnd)
{
    for (const std::string before :
        {"[a]", "[a]\nType=2", "[a]\r\nType=2", "[a]\nType=2\r", "[a]\r\n\r\n\r\nType=2"}) {
        PbkFile book = parsed(before);

        ASSERT_TRUE(book.setField(0, {"VpnStrategy"}, "3"));

        EXPECT_EQ(book.tryField(0, {"VpnStrategy"}), "3");
        EXPECT_TRUE(book.bytes().ends_with("\nVpnStrategy=3"));
        ASSERT_TRUE(book.setField(0, {"VpnStrategy"}, std::nullopt));
        EXPECT_EQ(book.bytes(), before);
    }
}

TEST(PbkEdit, TakesAnAbsentKeyThatShallBeAbsentAsDone)
{
    PbkFile book = parsed(sampleBook());

    EXPECT_TRUE(book.setField(0, {"KeyOfTomorrow"}, std::nullopt));
    EXPECT_TRUE(book.setField(0, {"PhoneNumber"}, std::nullopt));

    EXPECT_EQ(book.bytes(), sampleBook());
}

TEST(PbkEdit, RefusesAKeyThatStandsMoreThanOnce)
{
    EXPECT_EQ(refusal(managedEntry("a"), {"CustomAuthData"}, "00"), ErrorKind::conflict);
    EXPECT_EQ(refusal(managedEntry("a"), {"NrptRules"}, std::nullopt), ErrorKind::conflict);
    EXPECT_EQ(refusal("[a]\nMEDIA=x\nPort=1\nMEDIA=y\nPort=2\n", {"Port", PbkBlock::media}, "3"),
        ErrorKind::conflict);
    EXPECT_EQ(refusal("[a]\nMEDIA=x\nMEDIA=y\n", {"Port", PbkBlock::media}, "3"), ErrorKind::conflict);
}

TEST(PbkEdit, RefusesWhatIsNotOneLine)
{
    const std::string entry = l2tpEntry("a");

    EXPECT_EQ(refusal(entry, {"Type"}, "2\r\n[b]"), ErrorKind::invalidInput);
    EXPECT_EQ(refusal(entry, {"Type"}, "2\r"), ErrorKind::invalidInput);
    EXPECT_EQ(refusal(entry, {"Type"}, std::string_view("\0", 1)), ErrorKind::invalidInput);
    EXPECT_EQ(refusal(entry, {""}, "1"), ErrorKind::invalidInput);
    EXPECT_EQ(refusal(entry, {"a=b"}, "1"), ErrorKind::invalidInput);
    EXPECT_EQ(refusal(entry, {"a\nb"}, "1"), ErrorKind::invalidInput);
    EXPECT_EQ(refusal(entry, {"[b]"}, "1"), ErrorKind::invalidInput);
    EXPECT_EQ(refusal(entry, {" [b]"}, "1"), ErrorKind::invalidInput);
}

TEST(PbkEdit, RefusesToOpenOrCloseABlock)
{
    EXPECT_EQ(refusal("[a]\nType=2\n", {"MEDIA", PbkBlock::media}, "rastapi"), ErrorKind::invalidInput);
    EXPECT_EQ(refusal("[a]\nType=2\n", {"DEVICE"}, "vpn"), ErrorKind::invalidInput);
    EXPECT_EQ(refusal(l2tpEntry("a"), {"DEVICE", PbkBlock::device}, std::nullopt), ErrorKind::invalidInput);
    EXPECT_EQ(refusal("[a]\nType=2\n", {"PhoneNumber", PbkBlock::device}, "x"), ErrorKind::notFound);
}

TEST(PbkEdit, RefusesAValueItCouldNotGiveBack)
{
    EXPECT_EQ(refusal("[a]\nType=2\rx\n", {"Type"}, "2"), ErrorKind::corrupt);
}

TEST(PbkEdit, RefusesToGrowAboveTheLimit)
{
    const std::string full = "[a]\nType=2\n" + std::string(PbkFile::sizeLimit - 11, ' ');

    EXPECT_EQ(refusal(full, {"Type"}, "22"), ErrorKind::tooLarge);
}

TEST(PbkEdit, TakesAValueThatPointsIntoThePhonebook)
{
    PbkFile book = parsed(sampleBook());

    ASSERT_TRUE(book.setField(0, {"Type"}, book.tryField(1, {"CustomAuthData"})));

    EXPECT_EQ(book.tryField(0, {"Type"}), "6144424319000000");
}

} // namespace
} // namespace repair
