// Renaming, adding and removing whole entries, each undone to the byte.
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

/// Phonebooks that end in every way a file can end.
std::vector<std::string> variedEnds()
{
    return {"", "\r\n", "stray", "\xef\xbb\xbf", "[a]", "[a]\r", "[a]\nType=2", "[a]\r\nType=2",
        "[a]\nType=2\r", "[a]\nType=2\n", "[a]\r\nType=2\r\n", "[a]\r\nType=2\r\n\r\n", "[a]\nType=2\n\n\n",
        "[a]\n  ", l2tpEntry("a"), withLineFeeds(l2tpEntry("a"))};
}

/// What has to stand between the text and a header, in the text's own line ends.
std::string seamBehind(const std::string& text)
{
    if (text.empty() || text.ends_with('\n'))
        return "";
    const bool lineFeeds = text.find('\n') != std::string::npos && text.find('\r') == std::string::npos;
    return lineFeeds ? "\n" : "\r\n";
}

TEST(PbkEntries, RenamesInTheHeaderLineOnly)
{
    PbkFile book = parsed(l2tpEntry("a") + l2tpEntry("b"));

    ASSERT_TRUE(book.renameEntry(0, "Office VPN (backup)"));

    EXPECT_EQ(book.bytes(), l2tpEntry("Office VPN (backup)") + l2tpEntry("b"));
    ASSERT_TRUE(book.renameEntry(0, "a"));
    EXPECT_EQ(book.bytes(), l2tpEntry("a") + l2tpEntry("b"));
}

TEST(PbkEntries, RenamesInTheEncodingOfTheEntry)
{
    PbkFile book = parsed("[B\xfcro]\nEncoding=0\n[a]\nEncoding=1\n");

    ASSERT_TRUE(book.renameEntry(0, "Caf\xc3\xa9"));
    ASSERT_TRUE(book.renameEntry(1, broadbandName));

    EXPECT_EQ(book.bytes(), "[Caf\xe9]\nEncoding=0\n[" + std::string(broadbandName) + "]\nEncoding=1\n");
    ASSERT_TRUE(book.renameEntry(0, "B\xc3\xbcro"));
    EXPECT_EQ(book.entryText(0), "[B\xfcro]\nEncoding=0\n");
}

TEST(PbkEntries, RenamesAnEntryToAnotherCaseOfItself)
{
    PbkFile book = parsed("[office]\n");

    EXPECT_TRUE(book.renameEntry(0, "Office"));

    EXPECT_EQ(book.bytes(), "[Office]\n");
}

TEST(PbkEntries, RefusesNamesThatCannotBe)
{
    const std::string before = "[a]\nEncoding=0\n[b]\n[B\x81]\n";
    PbkFile book = parsed(before);

    EXPECT_EQ(book.renameEntry(0, "a/b").error().kind, ErrorKind::invalidInput);
    EXPECT_EQ(book.renameEntry(0, "x]\r\n[y").error().kind, ErrorKind::invalidInput);
    EXPECT_EQ(book.renameEntry(0, broadbandName).error().kind, ErrorKind::invalidInput);
    EXPECT_EQ(book.renameEntry(0, "B").error(), (Error{ErrorKind::conflict, 0, "change phonebook", "B"}));
    EXPECT_EQ(book.renameEntry(2, "x").error().kind, ErrorKind::unsupported);

    EXPECT_EQ(book.bytes(), before);
}

TEST(PbkEntries, RefusesToRenameOneOfTwoEntriesOfOneName)
{
    PbkFile book = parsed("[a]\n[A]\n");

    EXPECT_EQ(book.renameEntry(0, "b").error(), (Error{ErrorKind::conflict, 0, "change phonebook", "a"}));

    EXPECT_EQ(book.bytes(), "[a]\n[A]\n");
}

TEST(PbkEntries, AppendsBehindTheLastEntry)
{
    PbkFile book = parsed(l2tpEntry("a"));

    EXPECT_EQ(book.appendEntry(managedEntry("b")), 1u);

    EXPECT_EQ(book.bytes(), l2tpEntry("a") + managedEntry("b"));
    EXPECT_THAT(book.names(), ElementsAre("a", "b"));
}

TEST(PbkEntries, AppendsToAnEmptyPhonebook)
{
    PbkFile book;

    EXPECT_EQ(book.appendEntry(l2tpEntry("a")), 0u);

    EXPECT_EQ(book.bytes(), l2tpEntry("a"));
}

TEST(PbkEntries, GivesTheBytesBackWhenWhatWasAppendedIsRemoved)
{
    for (const std::string& before : variedEnds())
        for (const std::string& text : {l2tpEntry("b"), std::string("[b]"), std::string("[b]\r"),
                 std::string("[b]\nType=2\n"), std::string("[b]\nType=2"), std::string("[b]\n\n\n")}) {
            PbkFile book = parsed(before);
            const std::size_t entries = book.entryCount();

            const auto place = book.appendEntry(text);
            ASSERT_EQ(place, entries);
            ASSERT_EQ(book.entryCount(), entries + 1);
            ASSERT_EQ(book.name(*place), "b");
            ASSERT_TRUE(book.removeEntry(*place));

            EXPECT_EQ(book.bytes(), before) << testing::PrintToString(text);
        }
}

TEST(PbkEntries, GivesTheBytesBackWhenTheLastEntryIsRemovedAndAppended)
{
    for (const std::string& before : variedEnds())
        for (const std::string& last : {l2tpEntry("b"), std::string("[b]"), std::string("[b]\r\nType=2")}) {
            PbkFile book = parsed(before + seamBehind(before) + last);
            const std::string whole = book.bytes();
            const std::size_t place = book.entryCount() - 1;
            const std::string text(book.entryText(place));

            ASSERT_TRUE(book.removeEntry(place));
            ASSERT_EQ(book.appendEntry(text), place);

            EXPECT_EQ(book.bytes(), whole);
        }
}

TEST(PbkEntries, RemovesFromTheMiddle)
{
    PbkFile book = parsed("; note\n" + l2tpEntry("a") + l2tpEntry("b") + l2tpEntry("c"));

    ASSERT_TRUE(book.removeEntry(1));

    EXPECT_EQ(book.bytes(), "; note\n" + l2tpEntry("a") + l2tpEntry("c"));
    EXPECT_THAT(book.names(), ElementsAre("a", "c"));
}

TEST(PbkEntries, AppendsOnlyOneWholeEntryOfANewName)
{
    PbkFile book = parsed(l2tpEntry("Office"));

    EXPECT_EQ(book.appendEntry("").error().kind, ErrorKind::invalidInput);
    EXPECT_EQ(book.appendEntry("Type=2\n").error().kind, ErrorKind::invalidInput);
    EXPECT_EQ(book.appendEntry("stray\n[b]\n").error().kind, ErrorKind::invalidInput);
    EXPECT_EQ(book.appendEntry("[b]\n[c]\n").error().kind, ErrorKind::invalidInput);
    EXPECT_EQ(book.appendEntry("[b:c]\n").error().kind, ErrorKind::invalidInput);
    EXPECT_EQ(book.appendEntry("[]\n").error().kind, ErrorKind::invalidInput);
    EXPECT_EQ(book.appendEntry("[OFFICE]\n").error().kind, ErrorKind::conflict);
    EXPECT_EQ(book.appendEntry(std::string_view("[b]\n\0", 5)).error().kind, ErrorKind::corrupt);

    EXPECT_EQ(book.bytes(), l2tpEntry("Office"));
}

} // namespace
} // namespace repair
