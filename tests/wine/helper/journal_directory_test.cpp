// Journals on a real disk of Windows, as JournalStore promises them.
#include "core/windows/journal_directory.h"
#include "core/windows/protected_folder.h"
#include "core/windows/unique_handle.h"
#include "core/windows/utf16.h"

#include <gtest/gtest.h>

#include <windows.h>

#include <aclapi.h>

#include <chrono>
#include <filesystem>
#include <thread>

namespace repair::wine {
namespace {

using namespace std::chrono_literals;

class JournalFolder : public testing::Test {
protected:
    JournalFolder() { std::filesystem::remove_all(toWide(path)); }
    ~JournalFolder() override { std::filesystem::remove_all(toWide(path)); }
    const std::string path = "C:\\journals of " + std::to_string(GetCurrentProcessId()) + "\\\xC3\xBC";
};

constexpr const char* run = "00001-20260301-090000";

/// Opens a file that is there for itself alone, as any user may who can read it.
FileHandle hold(const std::string& file)
{
    return FileHandle(CreateFileW(toWide(file).c_str(), GENERIC_READ, 0, nullptr, OPEN_EXISTING, 0, nullptr));
}

bool letsEverybodyRead(ACL* list, DWORD index, PSID everybody)
{
    void* entry = nullptr;
    if (!GetAce(list, index, &entry))
        return false;
    auto* allowed = static_cast<ACCESS_ALLOWED_ACE*>(entry);
    return allowed->Header.AceType == ACCESS_ALLOWED_ACE_TYPE && (allowed->Mask & FILE_READ_DATA) != 0
        && EqualSid(&allowed->SidStart, everybody);
}

/// Wine makes Unix modes of descriptors, and of those the rights of everybody.
bool everybodyMayRead(const std::string& file)
{
    LocalMemory descriptor;
    ACL* list = nullptr;
    EXPECT_EQ(GetNamedSecurityInfoW(toWide(file).c_str(), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION, nullptr,
                  nullptr, &list, nullptr, descriptor.out()),
        static_cast<DWORD>(ERROR_SUCCESS));
    BYTE everybody[SECURITY_MAX_SID_SIZE];
    DWORD size = sizeof everybody;
    EXPECT_TRUE(CreateWellKnownSid(WinWorldSid, nullptr, everybody, &size));
    bool may = list == nullptr;
    for (DWORD i = 0; list && i < list->AceCount; ++i)
        may = may || letsEverybodyRead(list, i, everybody);
    return may;
}

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

/// An earlier version's lock is one that users may open.
TEST_F(JournalFolder, IsLockedForOneAtATimeWhateverTheVersion)
{
    auto earlier = WindowsJournalDirectory(path).lock();
    ASSERT_TRUE(earlier.has_value());
    EXPECT_EQ(MachineJournalDirectory(path).lock().error().kind, ErrorKind::busy);
    earlier->reset();

    const auto held = MachineJournalDirectory(path).lock();

    ASSERT_TRUE(held.has_value()) << held.error().osCode;
    EXPECT_EQ(WindowsJournalDirectory(path).lock().error().kind, ErrorKind::busy);
}

TEST_F(JournalFolder, LocksWithWhatAdministratorsAloneMayOpen)
{
    EXPECT_EQ(isProtectedDescriptor(machineLockSddl), true);

    const auto first = MachineJournalDirectory(path).lock().has_value();
    const auto again = MachineJournalDirectory(path).lock().has_value();

    EXPECT_TRUE(first);
    EXPECT_TRUE(again) << "its own descriptor keeps it from being opened once more";
    EXPECT_FALSE(everybodyMayRead(path + "\\lock"));
}

TEST_F(JournalFolder, ClosesTheLockOfAnEarlierVersionToUsers)
{
    ASSERT_TRUE(WindowsJournalDirectory(path).lock().has_value());
    if (!everybodyMayRead(path + "\\lock"))
        GTEST_SKIP() << "nobody else could read it anyway";

    ASSERT_TRUE(MachineJournalDirectory(path).lock().has_value());

    EXPECT_FALSE(everybodyMayRead(path + "\\lock"));
}

TEST_F(JournalFolder, IsReadOnceSomebodyElseHasLetGoOfIt)
{
    WindowsJournalDirectory store(path);
    ASSERT_TRUE((*store.create(run))->append("begun\n").has_value());
    FileHandle held = hold(store.folderOf(run) + "\\journal");
    ASSERT_TRUE(held);
    std::jthread other([&held] {
        std::this_thread::sleep_for(400ms);
        held.reset();
    });

    EXPECT_EQ(store.read(run), "begun\n");
}

TEST_F(JournalFolder, IsBusyWhileSomebodyElseDoesNotLetGoOfIt)
{
    WindowsJournalDirectory store(path);
    ASSERT_TRUE(store.create(run).has_value());
    const FileHandle held = hold(store.folderOf(run) + "\\journal");
    ASSERT_TRUE(held);

    EXPECT_EQ(store.read(run).error().kind, ErrorKind::busy);
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
