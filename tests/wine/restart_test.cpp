// Coming back after a restart, and opening what guides point to. The restart itself would end the session.
#include "core/windows/command_line.h"
#include "core/windows/place.h"
#include "core/windows/restart.h"
#include "core/windows/unique_handle.h"
#include "core/windows/utf16.h"

#include <gtest/gtest.h>

#include <windows.h>

#include <shellapi.h>

namespace repair::wine {
namespace {

constexpr const wchar_t* runOnce = LR"(Software\Microsoft\Windows\CurrentVersion\RunOnce)";

std::vector<std::wstring> readBack(const std::wstring& line)
{
    int count = 0;
    wchar_t** words = CommandLineToArgvW(line.c_str(), &count);
    const LocalMemory owner(words);
    return {words, words + count};
}

/// What Windows would run at the next sign-in; empty if nothing.
std::wstring waiting()
{
    std::wstring text(1000, L'\0');
    auto size = static_cast<DWORD>(text.size() * sizeof(wchar_t));
    if (RegGetValueW(HKEY_CURRENT_USER, runOnce, L"L2TP Repair", RRF_RT_REG_SZ, nullptr, text.data(), &size)
        != ERROR_SUCCESS)
        return {};
    text.resize(size / sizeof(wchar_t) - 1);
    return text;
}

class ComeBack : public testing::Test {
protected:
    ComeBack() { RegDeleteKeyValueW(HKEY_CURRENT_USER, runOnce, L"L2TP Repair"); }
    ~ComeBack() override { RegDeleteKeyValueW(HKEY_CURRENT_USER, runOnce, L"L2TP Repair"); }
};

TEST(CommandLine, IsReadBackWordByWord)
{
    const std::vector<std::wstring> words {LR"(C:\Program Files\x.exe)", L"", L"plain", L"two words",
        LR"(a "quoted" word)", LR"(ends with \)", LR"(C:\)", LR"(\\"\)", L"B\u00fcro", L"tab\there"};

    EXPECT_EQ(readBack(commandLineOf(words)), words);
}

TEST_F(ComeBack, StartsThisProgramWithTheseWordsAtTheNextSignIn)
{
    ASSERT_TRUE(comeBackAfterSignIn({"--after-restart", "--profile", "B\xc3\xbcro \"VPN\""}));

    const auto words = readBack(waiting());
    std::wstring self(MAX_PATH, L'\0');
    self.resize(GetModuleFileNameW(nullptr, self.data(), MAX_PATH));
    EXPECT_EQ(
        words, (std::vector<std::wstring> {self, L"--after-restart", L"--profile", L"B\u00fcro \"VPN\""}));
}

TEST_F(ComeBack, RefusesWhatWindowsWouldCutOff)
{
    const auto refused = comeBackAfterSignIn({"--profile", std::string(260, 'x')});

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::tooLarge);
    EXPECT_EQ(waiting(), L"");
}

TEST(Place, IsLookedForInWindowsFoldersOnly)
{
    EXPECT_FALSE(openPlace("no-such-place.msc"));
    EXPECT_FALSE(openPlace(""));
}

} // namespace
} // namespace repair::wine
