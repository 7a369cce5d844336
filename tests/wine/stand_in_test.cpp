// The stand-in as a library: whatever process asks for Windows' firewall or tasks gets ours.
#include "core/windows/firewall.h"
#include "tests/wine/stand_in_firewall/registered_library.h"
#include "tests/wine/stand_in_firewall/store.h"

#include <gtest/gtest.h>

#include <array>

#include <windows.h>

namespace repair::wine {
namespace {

const FirewallRuleSpec ours {
    .group = "L2TP Repair", .remotePorts = "4500", .remoteAddresses = "203.0.113.10"};

std::wstring self()
{
    std::array<wchar_t, MAX_PATH> path {};
    GetModuleFileNameW(nullptr, path.data(), static_cast<DWORD>(path.size()));
    return path.data();
}

std::wstring besideSelf(const wchar_t* name)
{
    const std::wstring path = self();
    return path.substr(0, path.rfind(L'\\') + 1) + name;
}

/// Runs one test of this program in a process of its own; its exit code.
DWORD runAlone(const wchar_t* test)
{
    std::wstring line = L"\"" + self() + L"\" --gtest_also_run_disabled_tests --gtest_filter=" + test;
    STARTUPINFOW start {};
    start.cb = sizeof start;
    PROCESS_INFORMATION process {};
    if (!CreateProcessW(nullptr, line.data(), nullptr, nullptr, FALSE, 0, nullptr, nullptr, &start, &process))
        return 255;
    WaitForSingleObject(process.hProcess, 60'000);
    DWORD code = 255;
    GetExitCodeProcess(process.hProcess, &code);
    CloseHandle(process.hThread);
    CloseHandle(process.hProcess);
    return code;
}

TEST(StandInLibrary, KeepsRulesProfilesAndTasksBetweenProcesses)
{
    store::clear();
    const RegisteredLibrary registered(besideSelf(L"stand_in_firewall.dll"));

    const DWORD code = runAlone(L"StandInLibrary.DISABLED_WritesInAnotherProcess");

    ASSERT_EQ(code, 0u);
    const WindowsFirewall firewall;
    EXPECT_EQ(firewall.rule("Ours").value(), ours);
    EXPECT_EQ(firewall.enabled(FirewallProfile::publicProfile).value(), Switch::off);
    EXPECT_TRUE(firewall.armedRestore().value());
    EXPECT_NE(GetModuleHandleW(L"stand_in_firewall.dll"), nullptr);
    store::clear();
}

/// Run by the test above only.
TEST(StandInLibrary, DISABLED_WritesInAnotherProcess)
{
    WindowsFirewall firewall;
    EXPECT_TRUE(firewall.putRule("Ours", ours));
    EXPECT_TRUE(firewall.arm({5, {FirewallProfile::publicProfile}}));
    EXPECT_TRUE(firewall.setEnabled(FirewallProfile::publicProfile, Switch::off));
}

} // namespace
} // namespace repair::wine
