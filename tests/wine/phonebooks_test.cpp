// Phonebooks on real files, with the stand-in as the rasapi32 that renames, deletes and keeps the secrets.
#include "core/windows/phonebooks.h"
#include "core/windows/unique_handle.h"
#include "tests/wine/stand_in_rasapi32/told_ras.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <thread>

#include <windows.h>

#include <aclapi.h>
#include <sddl.h>

namespace repair::wine {
namespace {

namespace fs = std::filesystem;

const std::string twoEntries =
    "[Office]\r\nEncoding=1\r\nType=2\r\nDialParamsUID=11111111\r\nVpnStrategy=3\r\nLcpExtensions=1\r\n"
    "FutureKey=\xC3\xA4\r\n\r\nNETCOMPONENTS=\r\n\r\nMEDIA=rastapi\r\nPort=VPN2-0\r\n"
    "Device=WAN Miniport (L2TP)\r\n\r\nDEVICE=vpn\r\nPhoneNumber=vpn.example.com\r\n\r\n"
    "[Home]\r\nEncoding=1\r\nType=2\r\nVpnStrategy=0\r\nTwice=1\r\nTwice=2\r\n\r\n";

std::wstring rulesOf(const fs::path& file)
{
    LocalMemory descriptor;
    LocalMemory text;
    GetNamedSecurityInfoW(file.c_str(), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION, nullptr, nullptr, nullptr,
        nullptr, descriptor.out());
    ConvertSecurityDescriptorToStringSecurityDescriptorW(descriptor.get(), SDDL_REVISION_1,
        DACL_SECURITY_INFORMATION, reinterpret_cast<wchar_t**>(text.out()), nullptr);
    return text ? static_cast<const wchar_t*>(text.get()) : L"";
}

/// Others than those that a new file has here. They add to what comes from the folder, because Wine does not
/// keep that a list is protected from it.
std::wstring giveRulesOfItsOwn(const fs::path& file)
{
    const std::wstring usual = rulesOf(file);
    LocalMemory descriptor;
    ConvertStringSecurityDescriptorToSecurityDescriptorW(
        L"D:(A;;FA;;;SY)(A;;FA;;;WD)", SDDL_REVISION_1, descriptor.out(), nullptr);
    EXPECT_TRUE(SetFileSecurityW(file.c_str(), DACL_SECURITY_INFORMATION, descriptor.get()));
    EXPECT_NE(rulesOf(file), usual);
    return rulesOf(file);
}

class WindowsPhonebooksTest : public testing::Test {
protected:
    WindowsPhonebooksTest()
    {
        fs::create_directories(m_folder);
        std::ofstream(m_file, std::ios::binary) << twoEntries;
    }
    ~WindowsPhonebooksTest() override
    {
        SetFileAttributesW(m_file.c_str(), FILE_ATTRIBUTE_NORMAL);
        fs::remove_all(m_folder);
    }
    [[nodiscard]] std::string onDisk() const
    {
        std::ifstream in(m_file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    void SetUp() override { ASSERT_TRUE(ToldRas::isInPlace()); }

    ToldRas ras;
    fs::path m_folder = fs::temp_directory_path() / L"phonebooks \u00E4";
    fs::path m_file = m_folder / L"rasphone.pbk";
    WindowsPhonebooks books {{{"user", m_file}, {"all-users", m_folder / L"none" / L"rasphone.pbk"}}};
    const PhonebookField lcp {"user", "office", "LcpExtensions"};
};

TEST_F(WindowsPhonebooksTest, ListsEntriesOfAllBooksAndMissesNone)
{
    const auto list = books.entries();

    ASSERT_TRUE(list);
    ASSERT_EQ(list->entries.size(), 2u);
    EXPECT_EQ(list->entries[0], (EntrySummary {"user", "Office", "vpn.example.com", 3}));
    EXPECT_EQ(books.bytes("all-users").value(), std::nullopt);
    EXPECT_EQ(books.bytes("nobody").error().kind, ErrorKind::notFound);
}

TEST_F(WindowsPhonebooksTest, TellsAnUnreachableProfileFromOneWithoutAPhonebook)
{
    WindowsPhonebooks roaming {{{"user", LR"(Q:\Profile\rasphone.pbk)"}, {"all-users", m_file}}};

    EXPECT_EQ(roaming.bytes("user").error().kind, ErrorKind::unavailable);
    EXPECT_EQ(roaming.entries()->entries.size(), 2u);
    EXPECT_EQ(
        WindowsPhonebooks({{"user", LR"(Q:\rasphone.pbk)"}}).entries().error().kind, ErrorKind::unavailable);
}

TEST_F(WindowsPhonebooksTest, ChangesOneLineAndGivesEveryByteBack)
{
    ASSERT_TRUE(books.setField(lcp, "0"));

    std::string expected = twoEntries;
    expected.replace(expected.find("LcpExtensions=1"), 15, "LcpExtensions=0");
    EXPECT_EQ(onDisk(), expected);
    ASSERT_TRUE(books.setField(lcp, "1"));
    EXPECT_EQ(onDisk(), twoEntries);
    EXPECT_EQ(std::distance(fs::directory_iterator(m_folder), {}), 1) << "a temporary file is left";
}

TEST_F(WindowsPhonebooksTest, KeepsWhoMayTouchTheFileAndItsAttributes)
{
    const std::wstring rules = giveRulesOfItsOwn(m_file);
    ASSERT_TRUE(SetFileAttributesW(m_file.c_str(), FILE_ATTRIBUTE_HIDDEN));

    ASSERT_TRUE(books.setField(lcp, "0"));

    EXPECT_EQ(rulesOf(m_file), rules);
    EXPECT_TRUE(GetFileAttributesW(m_file.c_str()) & FILE_ATTRIBUTE_HIDDEN);
}

TEST_F(WindowsPhonebooksTest, WaitsForOneWhoHoldsTheFileForAMoment)
{
    HANDLE held =
        CreateFileW(m_file.c_str(), GENERIC_READ, FILE_SHARE_READ, nullptr, OPEN_EXISTING, 0, nullptr);
    ASSERT_NE(held, INVALID_HANDLE_VALUE);
    std::jthread scanner([held] {
        Sleep(150);
        CloseHandle(held);
    });

    EXPECT_TRUE(books.setField(lcp, "0"));
}

TEST_F(WindowsPhonebooksTest, LeavesAReadOnlyFileAlone)
{
    ASSERT_TRUE(SetFileAttributesW(m_file.c_str(), FILE_ATTRIBUTE_READONLY));

    const Status set = books.setField(lcp, "0");

    ASSERT_FALSE(set);
    EXPECT_EQ(set.error().kind, ErrorKind::accessDenied);
    EXPECT_EQ(onDisk(), twoEntries);
}

TEST_F(WindowsPhonebooksTest, LeavesAFileAloneThatSomebodyHoldsOpen)
{
    const HANDLE held = CreateFileW(m_file.c_str(), GENERIC_READ, 0, nullptr, OPEN_EXISTING, 0, nullptr);
    ASSERT_NE(held, INVALID_HANDLE_VALUE);

    const Status set = books.setField(lcp, "0");
    CloseHandle(held);

    ASSERT_FALSE(set);
    EXPECT_EQ(set.error().kind, ErrorKind::busy);
    EXPECT_EQ(onDisk(), twoEntries);
}

TEST_F(WindowsPhonebooksTest, TellsARepeatedFieldFromNoEntryAndNoField)
{
    EXPECT_EQ(books.field({"user", "Home", "Twice"}).error().kind, ErrorKind::conflict);
    EXPECT_EQ(books.field({"user", "Home", "LcpExtensions"}).value(), std::nullopt);
    EXPECT_EQ(books.field({"user", "Shop", "Type"}).error().osCode, 623u);
    EXPECT_EQ(books.entryText("user", "Shop").value(), std::nullopt);
}

TEST_F(WindowsPhonebooksTest, MakesAFreshEntryWithAnIdentityOfItsOwn)
{
    ASSERT_TRUE(books.create({"user", "Office", "Office (new)"}));

    EXPECT_TRUE(onDisk().starts_with(twoEntries));
    EXPECT_NE(books.field({"user", "Office (new)", "DialParamsUID"}).value(), "11111111");
    EXPECT_EQ(books.entries()->entries.back(), (EntrySummary {"user", "Office (new)", "vpn.example.com", 3}));
}

TEST_F(WindowsPhonebooksTest, DoesNotBelieveARasThatDidNothing)
{
    ras.answer(L"RasRenameEntryW", ERROR_SUCCESS);
    ras.answer(L"RasDeleteEntryW", ERROR_SUCCESS);

    const Status renamed = books.rename({"user", "Office", "Office (old)"});
    const Status removed = books.remove("user", "Home");

    ASSERT_FALSE(renamed);
    EXPECT_EQ(renamed.error().kind, ErrorKind::failed);
    ASSERT_FALSE(removed);
    EXPECT_EQ(onDisk(), twoEntries);
}

TEST_F(WindowsPhonebooksTest, RenamesThereAndBackWithEveryByte)
{
    ASSERT_TRUE(books.rename({"user", "office", "B\xC3\xBCro"}));

    std::string expected = twoEntries;
    expected.replace(0, 8, "[B\xC3\xBCro]");
    EXPECT_EQ(onDisk(), expected);
    ASSERT_TRUE(books.rename({"user", "B\xC3\xBCro", "Office"}));
    EXPECT_EQ(onDisk(), twoEntries);
}

TEST_F(WindowsPhonebooksTest, RemovesAnEntryAndWithTheLastOneTheFile)
{
    ASSERT_TRUE(books.remove("user", "Home"));
    EXPECT_EQ(onDisk(), twoEntries.substr(0, twoEntries.find("[Home]")));

    ASSERT_TRUE(books.remove("user", "Office"));

    EXPECT_EQ(books.bytes("user").value(), std::nullopt);
    EXPECT_TRUE(books.entries()->entries.empty());
    EXPECT_EQ(books.remove("user", "Office").error().osCode, 623u);
}

TEST_F(WindowsPhonebooksTest, StoresAKeyThatIsThereUntilItIsCleared)
{
    EXPECT_EQ(books.hasStoredKey("user", "Office").value(), Switch::off);

    ASSERT_TRUE(books.storeKey("user", "Office", Secret(std::string("gr\xC3\xBC\xC3\x9F dich"))));

    EXPECT_EQ(books.hasStoredKey("user", "office").value(), Switch::on);
    EXPECT_TRUE(ras.holdsKey(L"11111111", L"gr\u00FC\u00DF dich"));
    EXPECT_EQ(books.hasStoredKey("user", "Home").value(), Switch::off);
    EXPECT_EQ(onDisk(), twoEntries);
    ASSERT_TRUE(books.clearKey("user", "Office"));
    EXPECT_EQ(books.hasStoredKey("user", "Office").value(), Switch::off);
}

TEST_F(WindowsPhonebooksTest, BelievesTheHandleOfAKeyAndNotTheMask)
{
    ras.echoMask();
    EXPECT_EQ(books.hasStoredKey("user", "Office").value(), Switch::off);

    ASSERT_TRUE(books.storeKey("user", "Office", Secret(std::string("a key"))));

    EXPECT_EQ(books.hasStoredKey("user", "Office").value(), Switch::on);
}

TEST_F(WindowsPhonebooksTest, TakesNotFoundForNoStoredKey)
{
    ras.answer(L"RasGetCredentialsW", ERROR_FILE_NOT_FOUND);

    EXPECT_EQ(books.hasStoredKey("user", "Office").value(), Switch::off);
    EXPECT_EQ(books.hasStoredKey("user", "Shop").error().osCode, 623u);
}

TEST_F(WindowsPhonebooksTest, LosesTheKeyWithTheEntryAndKeepsItWithTheName)
{
    ASSERT_TRUE(books.storeKey("user", "Office", Secret(std::string("a key"))));

    ASSERT_TRUE(books.rename({"user", "Office", "Shop"}));
    EXPECT_EQ(books.hasStoredKey("user", "Shop").value(), Switch::on);
    ASSERT_TRUE(books.remove("user", "Shop"));

    EXPECT_FALSE(ras.holdsKey(L"11111111", L"a key"));
}

TEST_F(WindowsPhonebooksTest, TellsWhichCallWasDeniedAndChangesNothing)
{
    for (const wchar_t* call :
        {L"RasRenameEntryW", L"RasDeleteEntryW", L"RasGetCredentialsW", L"RasSetCredentialsW"})
        ras.answer(call, ERROR_ACCESS_DENIED);

    const Status renamed = books.rename({"user", "Office", "Shop"});
    const Status removed = books.remove("user", "Office");
    const auto asked = books.hasStoredKey("user", "Office");
    const Status stored = books.storeKey("user", "Office", Secret(std::string("a key")));
    const Status cleared = books.clearKey("user", "Office");

    EXPECT_EQ(renamed.error(), (Error {ErrorKind::accessDenied, 5, "rename entry", "Office"}));
    EXPECT_EQ(removed.error(), (Error {ErrorKind::accessDenied, 5, "remove entry", "Office"}));
    EXPECT_EQ(asked.error(), (Error {ErrorKind::accessDenied, 5, "look for stored credentials", "Office"}));
    EXPECT_EQ(stored.error(), (Error {ErrorKind::accessDenied, 5, "store credentials", "Office"}));
    EXPECT_EQ(cleared.error(), (Error {ErrorKind::accessDenied, 5, "clear stored credentials", "Office"}));
    EXPECT_EQ(onDisk(), twoEntries);
}

TEST_F(WindowsPhonebooksTest, LeavesAReadOnlyFileAloneWhenRasIsAsked)
{
    ASSERT_TRUE(SetFileAttributesW(m_file.c_str(), FILE_ATTRIBUTE_READONLY));

    const Status renamed = books.rename({"user", "Office", "Shop"});
    const Status removed = books.remove("user", "Office");

    ASSERT_FALSE(renamed);
    EXPECT_EQ(renamed.error(), (Error {ErrorKind::accessDenied, 624, "rename entry", "Office"}));
    EXPECT_EQ(removed.error().osCode, 624u);
    EXPECT_EQ(onDisk(), twoEntries);
}

TEST_F(WindowsPhonebooksTest, RefusesAnEmptyKeyAndOneThatIsTooLong)
{
    EXPECT_EQ(books.storeKey("user", "Office", Secret {}).error().kind, ErrorKind::invalidInput);
    EXPECT_EQ(books.storeKey("user", "Office", Secret {std::string(257, 'k')}).error().kind,
        ErrorKind::invalidInput);
}

} // namespace
} // namespace repair::wine
