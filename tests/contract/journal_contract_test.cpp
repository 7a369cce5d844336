// What every disk's journals promise, on the disk of this system.
#include "tests/contract/host.h"

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <fstream>

namespace repair {
namespace {

/// A folder that is not there yet, below one whose name no single code page holds.
class JournalContract : public testing::Test {
protected:
    JournalContract()
        : m_root(std::filesystem::temp_directory_path()
            / ("journals-" + std::to_string(std::chrono::steady_clock::now().time_since_epoch().count())))
    { }
    ~JournalContract() override
    {
        std::error_code left;
        std::filesystem::remove_all(m_root, left);
    }
    [[nodiscard]] std::string folder() const
    {
        const std::u8string path = (m_root / u8"Prüfung Жур 日誌" / "runs").generic_u8string();
        return {path.begin(), path.end()};
    }

    [[nodiscard]] std::filesystem::path place() const
    {
        const std::string path = folder();
        return std::u8string(path.begin(), path.end());
    }

private:
    std::filesystem::path m_root;
};

TEST_F(JournalContract, HasNoRunsBeforeTheFirst)
{
    const JournalDirectory journals(folder());

    const auto runs = journals.runs();

    ASSERT_TRUE(runs) << runs.error().osCode;
    EXPECT_TRUE(runs->empty());
}

TEST_F(JournalContract, KeepsWhatWasAppendedByteForByte)
{
    JournalDirectory journals(folder());
    auto file = journals.create("2026-01-02").value();

    ASSERT_TRUE(file->append("first\n"));
    ASSERT_TRUE(file->flush());
    ASSERT_TRUE(file->append(std::string("\r\n\x1a\0torn", 8)));
    ASSERT_TRUE(file->flush());

    EXPECT_EQ(journals.read("2026-01-02").value(), "first\n" + std::string("\r\n\x1a\0torn", 8));
}

TEST_F(JournalContract, ListsRunsOldestFirstAndNoOtherFolder)
{
    JournalDirectory journals(folder());
    static_cast<void>(journals.create("b").value());
    static_cast<void>(journals.create("a").value());
    ASSERT_TRUE(journals.writeFile("c", "only-a-file.txt", "x"));
    static_cast<void>(journals.lock().value());

    EXPECT_EQ(journals.runs().value(), (std::vector<std::string> {"a", "b"}));
}

TEST_F(JournalContract, RefusesToBeginARunTwice)
{
    JournalDirectory journals(folder());
    static_cast<void>(journals.create("a").value());

    const auto again = journals.create("a");

    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, ErrorKind::conflict);
}

TEST_F(JournalContract, LetsOneHolderLockAtATime)
{
    JournalDirectory journals(folder());
    JournalDirectory others(folder());
    auto held = journals.lock();
    ASSERT_TRUE(held) << held.error().osCode;

    const auto refused = others.lock();
    held->reset();
    const auto granted = others.lock();

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::busy);
    EXPECT_TRUE(granted);
}

TEST_F(JournalContract, SaysWhatIsNotThere)
{
    const JournalDirectory journals(folder());

    const auto read = journals.read("never");

    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::notFound);
}

TEST_F(JournalContract, DoesNotTakeAFileInItsPlaceForAPcWithoutRuns)
{
    std::filesystem::create_directories(place().parent_path());
    std::ofstream(place()) << "not a folder";
    JournalDirectory journals(folder());

    EXPECT_FALSE(journals.runs());
    EXPECT_FALSE(journals.lock());
    EXPECT_FALSE(journals.create("a"));
    EXPECT_TRUE(std::filesystem::is_regular_file(place())) << "what is not ours stays";
}

TEST_F(JournalContract, ReadsTheOtherRunsBesideADamagedOne)
{
    JournalDirectory journals(folder());
    ASSERT_TRUE(journals.create("a").value()->append("whole\n"));
    std::filesystem::create_directories(place() / "b" / "journal");

    const auto damaged = journals.read("b");

    ASSERT_FALSE(damaged) << "a folder is no empty journal";
    EXPECT_NE(damaged.error().kind, ErrorKind::notFound) << "and it is there";
    EXPECT_EQ(journals.read("a").value(), "whole\n");
    EXPECT_EQ(journals.create("b").error().kind, ErrorKind::conflict) << "and it is never written over";
}

TEST_F(JournalContract, ReplacesAFileForPeopleWhole)
{
    JournalDirectory journals(folder());
    ASSERT_TRUE(journals.writeFile("a", "undo.reg", "a long first text"));

    ASSERT_TRUE(journals.writeFile("a", "undo.reg", "short"));

    const std::string path = journals.folderOf("a") + "/undo.reg";
    std::ifstream file(std::filesystem::path(std::u8string(path.begin(), path.end())), std::ios::binary);
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(file), {}), "short");
}

} // namespace
} // namespace repair
