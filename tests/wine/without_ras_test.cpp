// A Windows without rasapi32.dll, as some stripped images are: phonebooks are read and edited all the same.
//
// A program of its own, because a library that was loaded once stays.
#include "core/windows/dialler.h"
#include "core/windows/phonebooks.h"
#include "tests/wine/own_phonebook.h"

#include <array>
#include <fstream>
#include <gtest/gtest.h>

#include <windows.h>

namespace repair::wine {
namespace {

namespace fs = std::filesystem;

fs::path systemLibrary()
{
    std::array<wchar_t, MAX_PATH> folder {};
    GetSystemDirectoryW(folder.data(), static_cast<UINT>(folder.size()));
    return fs::path(folder.data()) / L"rasapi32.dll";
}

class WithoutRas : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_EQ(GetModuleHandleW(L"rasapi32.dll"), nullptr);
        fs::rename(m_library, m_away);
        fs::create_directories(m_folder);
        std::ofstream(m_file, std::ios::binary) << l2tpEntry("Office VPN", "41414141");
    }
    void TearDown() override
    {
        if (fs::exists(m_away))
            fs::rename(m_away, m_library);
        fs::remove_all(m_folder);
    }

    fs::path m_library = systemLibrary();
    fs::path m_away = m_library.native() + L".away";
    fs::path m_folder = fs::temp_directory_path() / L"without ras";
    fs::path m_file = m_folder / L"rasphone.pbk";
    WindowsPhonebooks books {{{"user", m_file}}};
    WindowsDialler dialler {books};
};

TEST_F(WithoutRas, ListsReadsAndEditsEntries)
{
    const PhonebookField lcp {"user", "Office VPN", "LcpExtensions"};

    EXPECT_EQ(books.entries()->entries.size(), 1u);
    EXPECT_EQ(books.field(lcp).value(), "1");
    EXPECT_TRUE(books.setField(lcp, "0"));
    EXPECT_EQ(books.field(lcp).value(), "0");
    EXPECT_TRUE(books.create({"user", "Office VPN", "Office (new)"}));
}

TEST_F(WithoutRas, SaysSoWhereItIsNeeded)
{
    const Error missing {ErrorKind::unavailable, ERROR_MOD_NOT_FOUND, "load library", "rasapi32.dll"};

    EXPECT_EQ(books.hasStoredKey("user", "Office VPN").error(), missing);
    EXPECT_EQ(books.storeKey("user", "Office VPN", Secret(std::string("a key"))).error(), missing);
    EXPECT_EQ(books.clearKey("user", "Office VPN").error(), missing);
    EXPECT_EQ(books.rename({"user", "Office VPN", "Shop"}).error(), missing);
    EXPECT_EQ(books.remove("user", "Office VPN").error(), missing);
    EXPECT_EQ(dialler.isConnected("user", "Office VPN").error(), missing);
    EXPECT_EQ(dialler.dial({"user", "Office VPN", {}}, {}, {}).error(), missing);
}

} // namespace
} // namespace repair::wine
