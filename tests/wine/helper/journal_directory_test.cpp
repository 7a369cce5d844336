// Journals on a real disk of Windows, as JournalStore promises them.
#include "core/windows/journal_directory.h"
#include "core/windows/utf16.h"

#include <gtest/gtest.h>

#include <windows.h>

#include <filesystem>

namespace repair::wine {
namespace {

class JournalFolder : public testing::Test {
protected:
    JournalFolder() { std::filesystem::remove_all(toWide(path)); }
    ~JournalFolder() override { std::filesystem::remove_all(toWide(path)); }
    const std::string path = "C:\\journals of " + std::to_string(GetCurrentProcessId()) + "\\\xC3\xBC";
};

constexpr const char* run = "00001-20260301-090000";

TEST_F(JournalFolder, KeepsWhatWasAppended)
{
    WindowsJournalDirectory store(path);
    {
        auto file = store.create(run);
        ASSERT_TRUE(file.has_value()) << file.error().osCode;
        ASSERT_TRUE((*file)->append("one\n").has_value());
        ASSERT_TRUE((*file)->append("two\n").has_value());
        ASSERT_TRUE((*file)->flush().has_value());
    }

    EXPECT_EQ(WindowsJournalDirectory(path).read(run), "one\ntwo\n");
    EXPECT_EQ(WindowsJournalDirectory(path).runs(), std::vector<std::string> {run});
}

TEST_F(JournalFolder, IsEmptyBeforeTheFirstRun)
{
    EXPECT_TRUE(WindowsJournalDirectory(path).runs()->empty());
}

TEST_F(JournalFolder, CanBeReadWhileARunIsWritten)
{
    WindowsJournalDirectory store(path);
    auto file = store.create(run);
    ASSERT_TRUE((*file)->append("begun\n").has_value());

    EXPECT_EQ(store.read(run), "begun\n");
}

TEST_F(JournalFolder, MakesNoRunTwice)
{
    WindowsJournalDirectory store(path);
    ASSERT_TRUE(store.create(run).has_value());

    EXPECT_EQ(store.create(run).error().kind, ErrorKind::conflict);
}

TEST_F(JournalFolder, IsLockedForOneAtATime)
{
    WindowsJournalDirectory store(path);
    auto held = store.lock();
    ASSERT_TRUE(held.has_value());

    EXPECT_EQ(WindowsJournalDirectory(path).lock().error().kind, ErrorKind::busy);
    held->reset();
    EXPECT_TRUE(WindowsJournalDirectory(path).lock().has_value());
}

TEST_F(JournalFolder, KeepsFilesForPeopleBesideTheJournal)
{
    WindowsJournalDirectory store(path);

    ASSERT_TRUE(store.writeFile(run, "undo.reg", "text").has_value());

    EXPECT_TRUE(std::filesystem::exists(toWide(store.folderOf(run) + "\\undo.reg")));
    EXPECT_TRUE(store.runs()->empty()) << "a folder without a journal is no run";
}

TEST_F(JournalFolder, AsksItsGuardBeforeItIsUsed)
{
    const auto no = []() -> Status { return fail({ErrorKind::accessDenied, 0, "trust journal folder", {}}); };
    WindowsJournalDirectory store(path, no, no);

    EXPECT_EQ(store.lock().error().operation, "trust journal folder");
    EXPECT_EQ(store.create(run).error().operation, "trust journal folder");
    EXPECT_EQ(store.runs().error().operation, "trust journal folder");
    EXPECT_FALSE(std::filesystem::exists(toWide(path)));
}

} // namespace
} // namespace repair::wine
