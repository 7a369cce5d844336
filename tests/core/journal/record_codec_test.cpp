// The journal's lines: what comes back, what a torn tail is, what damage is.
#include "core/base/crc32.h"
#include "core/journal/record_codec.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace repair {
namespace {

std::string threeRecords()
{
    RunBegin begin;
    begin.runId = "00001";
    begin.pcId = "pc";
    const Change change {RegistryValue {"HKLM\\A", "b"}, Absent {}, dword(2)};
    return encodeRecord(begin) + encodeRecord(Intent {1, "step", change, {"memory"}})
        + encodeRecord(Done {1, {"learnt"}});
}

TEST(RecordCodec, GivesRecordsBack)
{
    const auto journal = decodeJournal(threeRecords());

    ASSERT_TRUE(journal.has_value());
    ASSERT_EQ(journal->records.size(), 3u);
    EXPECT_FALSE(journal->tornTail);
    EXPECT_EQ(std::get<Done>(journal->records[2]), (Done {1, {"learnt"}}));
    std::string again;
    for (const Record& record : journal->records)
        again += encodeRecord(record);
    EXPECT_EQ(again, threeRecords());
}

TEST(RecordCodec, CutsATornTailAtEveryByte)
{
    const std::string whole = threeRecords();
    const std::size_t lastLine = whole.rfind('\n', whole.size() - 2) + 1;

    for (std::size_t length = lastLine + 1; length < whole.size(); ++length) {
        const auto journal = decodeJournal(std::string_view(whole).substr(0, length));
        ASSERT_TRUE(journal.has_value()) << length;
        EXPECT_TRUE(journal->tornTail) << length;
        EXPECT_EQ(journal->records.size(), 2u) << length;
    }
}

TEST(RecordCodec, CallsADamagedLineInTheMiddleDamage)
{
    std::string edited = threeRecords();
    edited[edited.find("memory")] = 'M';

    const auto journal = decodeJournal(edited);

    ASSERT_FALSE(journal.has_value());
    EXPECT_EQ(journal.error().kind, ErrorKind::corrupt);
    EXPECT_EQ(journal.error().subject, "line 2");
}

TEST(RecordCodec, RefusesAJournalOfANewerVersion)
{
    const std::string json = R"({"journal":2,"kind":"begin"})";
    const std::string line = fmt::format("{:08x} {}\n", crc32(json), json);

    const auto journal = decodeJournal(line + line);

    ASSERT_FALSE(journal.has_value());
    EXPECT_EQ(journal.error().kind, ErrorKind::tooNew);
}

TEST(RecordCodec, HoldsNothingInAnEmptyJournal)
{
    const auto journal = decodeJournal("");

    ASSERT_TRUE(journal.has_value());
    EXPECT_TRUE(journal->records.empty());
}

} // namespace
} // namespace repair
