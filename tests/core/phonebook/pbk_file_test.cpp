// Reading a phonebook: entries, fields, blocks, encodings, and what is refused.
#include "core/phonebook/pbk_file.h"

#include "tests/core/phonebook/sample_book.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using testing::ElementsAre;

namespace repair {
namespace {

PbkFile parsed(std::string bytes)
{
    return PbkFile::parse(std::move(bytes)).value();
}

TEST(PbkFile, GivesBackTheBytesItRead)
{
    for (const std::string& text : {std::string(), sampleBook(), withLineFeeds(sampleBook()),
             sampleBook().substr(0, 1000), std::string("stray\r\n\n[a]\n\r\n\n=\nx"), std::string("[a")})
        EXPECT_EQ(parsed(text).bytes(), text);
}

TEST(PbkFile, ListsEntriesInOrder)
{
    const PbkFile book = parsed(sampleBook());

    EXPECT_THAT(book.names(), ElementsAre("Office VPN", "Always On", broadbandName));
    EXPECT_EQ(book.entryText(0), l2tpEntry("Office VPN"));
    EXPECT_EQ(book.entryText(2), broadbandEntry(broadbandName));
    EXPECT_EQ(book.preamble(), "");
}

TEST(PbkFile, HasNoEntriesInAnEmptyFile)
{
    const PbkFile book = parsed("");

    EXPECT_EQ(book.entryCount(), 0u);
    EXPECT_EQ(book.find("Office VPN").error().kind, ErrorKind::notFound);
}

TEST(PbkFile, ReadsFieldsOfTheEntryItself)
{
    const PbkFile book = parsed(sampleBook());

    EXPECT_EQ(book.tryField(0, {"VpnStrategy"}), "3");
    EXPECT_EQ(book.tryField(0, {"CustomDialDll"}), "");
    EXPECT_EQ(book.tryField(0, {"vpnstrategy"}), std::nullopt);
    EXPECT_EQ(book.tryField(0, {"KeyOfTomorrow"}), std::nullopt);
    EXPECT_EQ(book.tryField(1, {"KeyOfTomorrow"}), "as it is");
}

TEST(PbkFile, TellsSubBlocksApartByCase)
{
    const PbkFile book = parsed(sampleBook());

    EXPECT_EQ(book.tryField(0, {"Device"}), std::nullopt);
    EXPECT_EQ(book.tryField(0, {"Device", PbkBlock::media}), "WAN Miniport (L2TP)");
    EXPECT_EQ(book.tryField(0, {"DEVICE", PbkBlock::device}), "vpn");
    EXPECT_EQ(book.tryField(0, {"PhoneNumber", PbkBlock::device}), "vpn.example.com");
    EXPECT_EQ(book.tryField(0, {"ms_server", PbkBlock::netComponents}), "1");
    EXPECT_EQ(book.tryField(2, {"MEDIA", PbkBlock::media}), "rastapi");
}

TEST(PbkFile, KeepsRepeatedKeysInOrder)
{
    const PbkFile book = parsed(sampleBook());

    EXPECT_THAT(book.fields(1, {"CustomAuthData"}), ElementsAre("6144424319000000", "CFCB630A", "9E91"));
    EXPECT_THAT(book.fields(1, {"TrustedNetworks"}), ElementsAre("6100", "0000", "0000"));
    EXPECT_THAT(book.fields(0, {"CustomAuthData"}), ElementsAre());
}

TEST(PbkFile, ReadsSeveralBlocksOfOneKind)
{
    const PbkFile book = parsed("[Bundle]\nMEDIA=a\nPort=1\nDEVICE=b\nMEDIA=c\nPort=2\nDEVICE=d\n");

    EXPECT_THAT(book.fields(0, {"Port", PbkBlock::media}), ElementsAre("1", "2"));
    EXPECT_THAT(book.fields(0, {"DEVICE", PbkBlock::device}), ElementsAre("b", "d"));
}

TEST(PbkFile, ReadsLineFeedsAndAMissingLastLineEnd)
{
    const PbkFile book = parsed("[a]\nVpnStrategy=3\n[b]\r\nVpnStrategy=4");

    EXPECT_EQ(book.tryField(0, {"VpnStrategy"}), "3");
    EXPECT_EQ(book.tryField(1, {"VpnStrategy"}), "4");
}

TEST(PbkFile, KeepsEqualSignsAndBlanksOfAValue)
{
    const PbkFile book = parsed("[a]\r\nCustomDialDll= a=b \r\n");

    EXPECT_EQ(book.tryField(0, {"CustomDialDll"}), " a=b ");
}

TEST(PbkFile, FindsAnEntryWhateverItsEncoding)
{
    const PbkFile book = parsed(sampleBook()
        + "[B\xfcro]\r\nEncoding=0\r\n\r\n[Caf\xe9]\r\nEncoding=1\r\n\r\n[\x80uro]\r\nType=2\r\n");

    EXPECT_EQ(book.find(broadbandName), 2u);
    EXPECT_EQ(book.find("B\xc3\xbcro"), 3u);
    EXPECT_EQ(book.find("Caf\xc3\xa9"), 4u);
    EXPECT_EQ(book.find("\xe2\x82\xacuro"), 5u);
    EXPECT_EQ(book.encoding(2), PbkEncoding::utf8);
    EXPECT_EQ(book.encoding(3), PbkEncoding::ansi);
}

TEST(PbkFile, PrefersTheExactNameOverOneOfAnotherCase)
{
    const PbkFile book = parsed("[OFFICE]\n[Office]\n[Home]\n");

    EXPECT_EQ(book.find("Office"), 1u);
    EXPECT_EQ(book.find("HOME"), 2u);
    EXPECT_EQ(book.find("office").error().kind, ErrorKind::conflict);
    EXPECT_EQ(book.find("Offic").error().kind, ErrorKind::notFound);
}

TEST(PbkFile, ReportsAnEntryNameThatStandsTwice)
{
    const PbkFile book = parsed("[Office]\nType=2\n[Office]\nType=5\n");

    EXPECT_EQ(book.find("Office"), fail({ErrorKind::conflict, 0, "find phonebook entry", "Office"}));
    EXPECT_EQ(book.tryField(1, {"Type"}), "5");
}

TEST(PbkFile, TakesBracketsInsideNamesAndValues)
{
    const PbkFile book = parsed("[Office [old]]\nComment=[not a header]\nPort=x\n[unfinished\nType=2\n");

    EXPECT_THAT(book.names(), ElementsAre("Office [old]"));
    EXPECT_EQ(book.tryField(0, {"Comment"}), "[not a header]");
    EXPECT_EQ(book.tryField(0, {"Type"}), "2");
}

TEST(PbkFile, KeepsTextBeforeTheFirstEntry)
{
    const PbkFile book = parsed("; note\r\nType=9\r\n[a]\r\nType=2\r\n");

    EXPECT_EQ(book.preamble(), "; note\r\nType=9\r\n");
    EXPECT_EQ(book.tryField(0, {"Type"}), "2");
}

TEST(PbkFile, ReadsBehindAByteOrderMark)
{
    const PbkFile book = parsed("\xef\xbb\xbf[a]\r\nType=2\r\n");

    EXPECT_EQ(book.find("a"), 0u);
    EXPECT_EQ(book.preamble(), "\xef\xbb\xbf");
}

TEST(PbkFile, RefusesBinaryDataWithItsLine)
{
    const auto book = PbkFile::parse(std::string("[a]\r\nType=2\r\nx\0y\r\n", 17));

    EXPECT_EQ(book.error(), (Error{ErrorKind::corrupt, 0, "read phonebook", "line 3"}));
}

TEST(PbkFile, RefusesMoreThanItsLimit)
{
    EXPECT_TRUE(PbkFile::parse(std::string(PbkFile::sizeLimit, '\n')).has_value());
    EXPECT_EQ(PbkFile::parse(std::string(PbkFile::sizeLimit + 1, '\n')).error(),
        (Error{ErrorKind::tooLarge, 0, "read phonebook", "67108865 bytes"}));
}

} // namespace
} // namespace repair
