// What a phonebook that parses may still be told about: cut off, doubled, foreign.
#include "core/phonebook/pbk_check.h"

#include "tests/core/phonebook/sample_book.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using testing::ElementsAre;
using testing::IsEmpty;

namespace repair {
namespace {

using Kind = PbkDoubt::Kind;

std::vector<PbkDoubt> doubtsAbout(const std::string& bytes)
{
    return repair::doubtsAbout(PbkFile::parse(bytes).value());
}

TEST(PbkCheck, HasNoDoubtsAboutWhatWindowsWrites)
{
    EXPECT_THAT(doubtsAbout(sampleBook()), IsEmpty());
    EXPECT_THAT(doubtsAbout(withLineFeeds(sampleBook())), IsEmpty());
    EXPECT_THAT(doubtsAbout("\xef\xbb\xbf" + sampleBook()), IsEmpty());
    EXPECT_THAT(doubtsAbout(""), IsEmpty());
}

TEST(PbkCheck, NoticesAFileCutOffInsideALine)
{
    const std::string cut = "[a]\nType=2\nMEDIA=x\nDEVICE=y\n[b]\nType=2\nMEDIA=x\nDEVICE=y\nPhoneNum";

    EXPECT_THAT(
        doubtsAbout(cut), ElementsAre(PbkDoubt{Kind::cutLine, 9, "b"}, PbkDoubt{Kind::noLineEnd, 9, ""}));
}

TEST(PbkCheck, NoticesAFileCutOffBetweenTwoLines)
{
    const std::string cut = "[a]\r\nType=2\r\nMEDIA=x\r\nDEVICE=y\r\n\r\n[b]\r\nType=2\r\n";

    EXPECT_THAT(doubtsAbout(cut), ElementsAre(PbkDoubt{Kind::missingBlock, 7, "b"}));
}

TEST(PbkCheck, NoticesAHeaderCutOffAtTheEnd)
{
    const std::string cut = "[a]\nMEDIA=x\nDEVICE=y\n[b";

    EXPECT_THAT(
        doubtsAbout(cut), ElementsAre(PbkDoubt{Kind::cutLine, 4, "a"}, PbkDoubt{Kind::noLineEnd, 4, ""}));
}

TEST(PbkCheck, NoticesTwoEntriesOfOneName)
{
    const std::string twice =
        "[Office]\nMEDIA=\nDEVICE=\n[Home]\nMEDIA=\nDEVICE=\n[OFFICE]\nMEDIA=\nDEVICE=\n";

    EXPECT_THAT(doubtsAbout(twice), ElementsAre(PbkDoubt{Kind::sameName, 7, "OFFICE"}));
}

TEST(PbkCheck, NoticesTextBeforeTheFirstEntry)
{
    EXPECT_THAT(doubtsAbout("\n  \nhello\nyou\n"), ElementsAre(PbkDoubt{Kind::strayText, 3, ""}));
    EXPECT_THAT(doubtsAbout("\n\n"), IsEmpty());
}

} // namespace
} // namespace repair
