// A new entry from an old one: everything but the name and the edits is kept.
#include "core/phonebook/entry_copy.h"

#include "tests/core/phonebook/sample_book.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

TEST(EntryCopy, KeepsEverythingButTheNameAndTheEdits)
{
    const PbkFile book = PbkFile::parse(sampleBook()).value();

    const auto copy = copiedEntry(book, 0, "Office",
        {{{"DialParamsUID"}, "7"}, {{"PhoneNumber", PbkBlock::device}, "new.example.com"},
            {{"Guid"}, std::nullopt}});

    std::string wanted = replaced(l2tpEntry("Office"), "DialParamsUID=12345678", "DialParamsUID=7");
    wanted = replaced(wanted, "PhoneNumber=vpn.example.com", "PhoneNumber=new.example.com");
    EXPECT_EQ(copy, replaced(wanted, "Guid=0123456789ABCDEF0123456789ABCDEF\r\n", ""));
    EXPECT_EQ(book.bytes(), sampleBook());
}

TEST(EntryCopy, CanBeAppendedAndRemovedAgain)
{
    PbkFile book = PbkFile::parse(sampleBook()).value();

    const auto place = book.appendEntry(copiedEntry(book, 1, "Copy", {}).value());

    ASSERT_EQ(place, 3u);
    EXPECT_EQ(book.entryText(3), managedEntry("Copy"));
    ASSERT_TRUE(book.removeEntry(3));
    EXPECT_EQ(book.bytes(), sampleBook());
}

TEST(EntryCopy, RefusesWhatAnEditWouldRefuse)
{
    const PbkFile book = PbkFile::parse(sampleBook()).value();

    EXPECT_EQ(copiedEntry(book, 0, "a/b", {}).error().kind, ErrorKind::invalidInput);
    EXPECT_EQ(copiedEntry(book, 1, "b", {{{"CustomAuthData"}, "00"}, {{"Type"}, "2"}}).error().kind,
        ErrorKind::conflict);
}

} // namespace
} // namespace repair
