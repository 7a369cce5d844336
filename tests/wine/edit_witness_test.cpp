// Edits of a phonebook as Windows' own RAS reads them afterwards: the stand-in is told to misread.
#include "core/windows/entry_properties.h"
#include "core/windows/phonebooks.h"
#include "tests/wine/own_phonebook.h"
#include "tests/wine/stand_in_rasapi32/told_ras.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>

#include <raserror.h>

namespace repair::wine {
namespace {

namespace fs = std::filesystem;

class EditWitnessTest : public testing::Test {
protected:
    EditWitnessTest()
    {
        fs::create_directories(m_folder);
        std::ofstream(m_file, std::ios::binary) << m_original;
    }
    ~EditWitnessTest() override { fs::remove_all(m_folder); }
    void SetUp() override { ASSERT_TRUE(ToldRas::isInPlace()); }

    [[nodiscard]] std::string onDisk() { return books.bytes("user").value().value(); }
    [[nodiscard]] RasEntryProperties read() { return entryProperties({m_file, "Office"}).value(); }

    ToldRas ras;
    const std::string m_original = l2tpEntry("Office", "11111111") + l2tpEntry("Home", "22222222");
    fs::path m_folder = fs::temp_directory_path() / L"witness";
    fs::path m_file = m_folder / L"rasphone.pbk";
    WindowsPhonebooks books {{{"user", m_file}}};
};

TEST_F(EditWitnessTest, ReadsAnEntryAsWindowsDoes)
{
    const RasEntryProperties entry = read();

    EXPECT_STREQ(entry.phoneNumber, L"vpn.example.com");
    EXPECT_EQ(isReadAs(entry, "VpnStrategy", "3"), true);
    EXPECT_EQ(isReadAs(entry, "VpnStrategy", "0"), false);
    EXPECT_EQ(isReadAs(entry, "AuthRestrictions", "512"), true);
    EXPECT_EQ(isReadAs(entry, "AuthRestrictions", "544"), false);
    EXPECT_EQ(isReadAs(entry, "DataEncryption", "256"), true);
    EXPECT_EQ(isReadAs(entry, "LcpExtensions", "0"), false);
    EXPECT_EQ(isReadAs(entry, "IpSecFlags", "1"), true);
    EXPECT_EQ(isReadAs(entry, "ExcludedProtocols", "8"), false);
    EXPECT_EQ(isReadAs(entry, "SwCompression", "0"), std::nullopt);
    EXPECT_EQ(isReadAs(entry, "VpnStrategy", std::nullopt), std::nullopt);
}

TEST_F(EditWitnessTest, GoesDownToTheSizeThatWindowsTakesAndUpToTheRoomItNeeds)
{
    for (const DWORD largest : {5680u, 5656u, 5616u})
        for (const DWORD further : {0u, 4000u}) {
            ras.setLargestEntry(largest);
            ras.setFurtherNumbers(further);
            EXPECT_EQ(read().size, largest);
            EXPECT_EQ(read().vpnStrategy, 3u) << largest << ' ' << further;
        }
    ras.setLargestEntry(100);
    EXPECT_EQ(entryProperties({m_file, "Office"}).error().osCode, DWORD {ERROR_INVALID_SIZE});
}

TEST_F(EditWitnessTest, TellsNoEntryFromNoBook)
{
    EXPECT_EQ(entryProperties({m_file, "Shop"}).error().osCode, 623u);
    EXPECT_EQ(entryProperties({m_folder / L"none.pbk", "Office"}).error().osCode, 621u);
}

TEST_F(EditWitnessTest, PutsAnEditBackAfterWhichWindowsNoLongerReadsTheEntry)
{
    ras.misread(L"VpnStrategy=13", L"");

    const Status set = books.setField({"user", "Office", "VpnStrategy"}, "13");

    ASSERT_FALSE(set);
    EXPECT_EQ(set.error().osCode, 622u);
    EXPECT_EQ(onDisk(), m_original);
}

TEST_F(EditWitnessTest, PutsAnEditBackThatWindowsReadsAsSomethingElse)
{
    ras.misread(L"VpnStrategy=13", L"7");

    const Status set = books.setField({"user", "Office", "VpnStrategy"}, "13");

    ASSERT_FALSE(set);
    EXPECT_EQ(set.error(), (Error {ErrorKind::failed, 0, "read edited entry", "VpnStrategy"}));
    EXPECT_EQ(onDisk(), m_original);
}

TEST_F(EditWitnessTest, AccusesNoEditOfWhatItCouldNotReadBefore)
{
    ras.misread(L"VpnStrategy=3", L"5");
    ras.misread(L"VpnStrategy=13", L"7");
    EXPECT_TRUE(books.setField({"user", "Office", "VpnStrategy"}, "13")) << "another reading from the start";

    ras.misread(L"Type=2", L"");
    EXPECT_TRUE(books.setField({"user", "Office", "VpnStrategy"}, "0")) << "unreadable from the start";

    ras.answer(L"RasGetEntryPropertiesW", ERROR_RASMAN_CANNOT_INITIALIZE);
    EXPECT_TRUE(books.setField({"user", "Office", "VpnStrategy"}, "3")) << "no RasMan";
    EXPECT_EQ(onDisk(), m_original);
}

TEST_F(EditWitnessTest, BelievesAnEditThatWindowsHasNotNoticedYet)
{
    ras.misread(L"VpnStrategy=13", L"3");

    EXPECT_TRUE(books.setField({"user", "Office", "VpnStrategy"}, "13"));

    EXPECT_EQ(books.field({"user", "Office", "VpnStrategy"}).value(), "13");
}

TEST_F(EditWitnessTest, MakesNoEntryOfANameThatWindowsRefuses)
{
    ras.answer(L"RasValidateEntryNameW", ERROR_INVALID_NAME);

    const Status created = books.create({"user", "Office", "Office (new)"});

    ASSERT_FALSE(created);
    EXPECT_EQ(created.error(), (Error {ErrorKind::invalidInput, 123, "create entry", "Office (new)"}));
    EXPECT_EQ(onDisk(), m_original);
}

TEST_F(EditWitnessTest, TakesAFreshEntryBackThatWindowsCannotRead)
{
    ras.work(L"RasValidateEntryNameW");
    ASSERT_TRUE(books.create({"user", "Office", "Office (new)"}));
    ASSERT_TRUE(entryProperties({m_file, "Office (new)"})) << "Windows reads what we make";
    ASSERT_TRUE(books.remove("user", "Office (new)"));
    ASSERT_TRUE(books.setField({"user", "Office", "VpnStrategy"}, "4"));
    const std::string before = onDisk();
    ras.misread(L"VpnStrategy=3", L"");

    const Status created = books.create({"user", "Office", "Office (new)"});

    ASSERT_FALSE(created);
    EXPECT_EQ(created.error().osCode, 622u);
    EXPECT_EQ(onDisk(), before);
}

} // namespace
} // namespace repair::wine
