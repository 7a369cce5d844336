// Which Windows this is, since when it runs, with which rights, and whether it waits for a restart.
#include "core/windows/system_info.h"

#include "core/registry/restart_marks.h"
#include "core/windows/clock.h"
#include "core/windows/registry.h"
#include "core/windows/unique_handle.h"
#include "core/windows/updates.h"
#include "tests/wine/scratch_key.h"

#include <ctime>
#include <gtest/gtest.h>

namespace repair::wine {
namespace {

using namespace std::string_literals;

const std::string versionKey = R"(HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion)";
const RegistryValue guid {R"(HKLM\SOFTWARE\Microsoft\Cryptography)", "MachineGuid"};

/// Sets a value of Windows' own and puts the old one back.
class Borrowed {
public:
    Borrowed(RegistryValue where, const std::optional<RegistryData>& data)
        : m_where(std::move(where)), m_before(WindowsRegistry().value(m_where).value())
    {
        put(data);
    }
    ~Borrowed() { put(m_before); }
    Borrowed(const Borrowed&) = delete;
    Borrowed& operator=(const Borrowed&) = delete;

private:
    void put(const std::optional<RegistryData>& data)
    {
        WindowsRegistry registry;
        EXPECT_TRUE(data ? registry.set(m_where, *data) : registry.erase(m_where)) << m_where.name;
    }

    RegistryValue m_where;
    std::optional<RegistryData> m_before;
};

TEST(WindowsSystem, HasAnIdentityThatStaysAndDoesNotShowTheGuid)
{
    const std::string text = "0f8fad5b-d9cb-469f-a165-70867728950e";
    const Borrowed one(guid, regSz(text));

    const std::string first = WindowsSystemInfo().identity();

    EXPECT_EQ(WindowsSystemInfo().identity(), first);
    EXPECT_EQ(first.size(), "windows-"s.size() + 32);
    EXPECT_EQ(first.find(text.substr(0, 8)), std::string::npos);
    const Borrowed another(guid, regSz("7c9e6679-7425-40de-944b-e07fc1f90ae7"));
    EXPECT_NE(WindowsSystemInfo().identity(), first);
}

TEST(WindowsSystem, HasNoIdentityWithoutAGuid)
{
    const Borrowed none(guid, std::nullopt);

    EXPECT_EQ(WindowsSystemInfo().identity(), "");
}

TEST(WindowsSystem, StartedBeforeNowAndTellsTheSameTimeAgain)
{
    const auto first = WindowsSystemInfo().bootTime().value().seconds;
    const auto second = WindowsSystemInfo().bootTime().value().seconds;

    EXPECT_GT(first, 0);
    EXPECT_LE(first, WindowsClock().now().seconds);
    EXPECT_NEAR(static_cast<double>(first), static_cast<double>(second), 1.0);
}

TEST(WindowsSystem, AgreesWithTheCLibraryAboutTheTime)
{
    EXPECT_NEAR(
        static_cast<double>(WindowsClock().now().seconds), static_cast<double>(std::time(nullptr)), 2.0);
}

TEST(WindowsSystem, IsElevatedOnlyWhileTheAdministratorsGroupCounts)
{
    const bool before = WindowsSystemInfo().isElevated();
    KernelHandle token;
    KernelHandle restricted;
    ASSERT_TRUE(OpenProcessToken(GetCurrentProcess(),
        TOKEN_DUPLICATE | TOKEN_QUERY | TOKEN_ASSIGN_PRIMARY | TOKEN_IMPERSONATE, token.out()));
    std::array<BYTE, SECURITY_MAX_SID_SIZE> administrators {};
    DWORD size = administrators.size();
    ASSERT_TRUE(CreateWellKnownSid(WinBuiltinAdministratorsSid, nullptr, administrators.data(), &size));
    SID_AND_ATTRIBUTES denied {administrators.data(), 0};
    ASSERT_TRUE(CreateRestrictedToken(token.get(), 0, 1, &denied, 0, nullptr, 0, nullptr, restricted.out()));

    KernelHandle impersonation;
    ASSERT_TRUE(DuplicateTokenEx(restricted.get(), TOKEN_ALL_ACCESS, nullptr, SecurityImpersonation,
        TokenImpersonation, impersonation.out()));
    ASSERT_TRUE(SetThreadToken(nullptr, impersonation.get()));
    const bool without = WindowsSystemInfo().isElevated();
    RevertToSelf();

    EXPECT_TRUE(before);
    EXPECT_FALSE(without);
}

TEST(WindowsUpdates, ReadsBuildRevisionAndRelease)
{
    const Borrowed build({versionKey, "CurrentBuildNumber"}, regSz("19045"));
    const Borrowed revision({versionKey, "UBR"}, dword(4291));
    const Borrowed release({versionKey, "DisplayVersion"}, regSz("22H2"));

    EXPECT_EQ(WindowsUpdates().version().value(), (WindowsVersion {19045, 4291, "22H2"}));
}

TEST(WindowsUpdates, KnowsTheOlderNameOfARelease)
{
    const Borrowed build({versionKey, "CurrentBuildNumber"}, regSz("17763"));
    const Borrowed revision({versionKey, "UBR"}, std::nullopt);
    const Borrowed release({versionKey, "DisplayVersion"}, std::nullopt);
    const Borrowed id({versionKey, "ReleaseId"}, regSz("1809"));

    EXPECT_EQ(WindowsUpdates().version().value(), (WindowsVersion {17763, 0, "1809"}));
}

TEST(WindowsUpdates, TakesNoBuildThatIsNoNumber)
{
    for (const RegistryData& odd : {regSz("new"), regSz(""), dword(19045)}) {
        const Borrowed build({versionKey, "CurrentBuildNumber"}, odd);
        const auto version = WindowsUpdates().version();
        ASSERT_FALSE(version);
        EXPECT_EQ(version.error().osCode, 13u);
    }
}

TEST(WindowsUpdates, NamesWhereARestartIsWanted)
{
    EXPECT_EQ(WindowsUpdates().pendingRestart().value(), TextList {});
    const std::string renames = std::string(sessionManagerKey) + "\\" + pendingRenamesName;
    const Borrowed empty(
        {sessionManagerKey, pendingRenamesName}, RegistryData {regType::multiSz, "\0\0\0\0"s});
    EXPECT_EQ(WindowsUpdates().pendingRestart().value(), TextList {});

    const Borrowed files(
        {sessionManagerKey, pendingRenamesName}, RegistryData {regType::multiSz, "a\0\0\0\0\0"s});
    const std::string key = restartKeys.front();
    ASSERT_TRUE(WindowsRegistry().set({key, "x"}, dword(1)));
    const auto pending = WindowsUpdates().pendingRestart().value();
    RegDeleteKeyExW(HKEY_LOCAL_MACHINE,
        L"SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate\\Auto Update\\RebootRequired",
        KEY_WOW64_64KEY, 0);

    EXPECT_EQ(pending, (TextList {{key, renames}}));
}

} // namespace
} // namespace repair::wine
