// A journal is data that somebody may have written: what it may make the helper do, and what it may not.
#include "core/elevation/helper_connection.h"
#include "core/journal/run_log.h"
#include "core/phonebook/pbk_file.h"
#include "tests/app/helper/workbench.h"

#include <gtest/gtest.h>

namespace repair::helper_tests {
namespace {

/// A run in the machine journal that this program never made.
std::string forge(Workbench& bench, const Operation& operation, bool isFinished = true)
{
    RunBegin begin;
    begin.runId = "00007-20260301-090000";
    begin.pcId = bench.pc().machine().identity;
    begin.target = {"user", "Office VPN", "vpn.example.com"};
    RunLog log(bench.machine(), begin);
    const auto sequence = log.intend("ikeext-enabled", operation, {});
    EXPECT_TRUE(sequence.has_value());
    EXPECT_TRUE(log.done(*sequence).has_value());
    if (isFinished) {
        EXPECT_TRUE(log.end(0, {}).has_value());
    }
    return begin.runId;
}

Error undoError(Workbench& bench, const Operation& forged)
{
    const std::string run = forge(bench, forged);
    const auto undone = bench.session().undo({run, {}, {}});
    EXPECT_FALSE(undone.has_value());
    return undone ? Error {} : undone.error();
}

const char* const allowList = "check the allow-list";

TEST(JournalTrust, UndoesNothingThatNoStepReads)
{
    Workbench bench("bfe-disabled");
    const Setting run = RegistryValue {R"(HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Run)", "x"};

    const Error error = undoError(bench, Change {run, regExpandSz("evil.exe"), Absent {}});

    EXPECT_EQ(error.operation, allowList);
    EXPECT_EQ(error.kind, ErrorKind::accessDenied);
}

TEST(JournalTrust, InstallsNoServiceThatIsNotWindowsOwn)
{
    Workbench bench("bfe-disabled", {}, [](Machine& machine) { machine.services.erase("IKEEXT"); });
    ServiceConfig config;
    config.binaryPath = R"(C:\Users\alex\evil.exe)";
    config.account = "LocalSystem";

    EXPECT_EQ(
        undoError(bench, Change {ServiceInstallation {"IKEEXT"}, config, Absent {}}).operation, allowList);
    EXPECT_FALSE(bench.pc().machine().services.contains("IKEEXT"));
}

TEST(JournalTrust, LoadsNoLibraryThatIsNotWindowsOwn)
{
    Workbench bench("bfe-disabled");
    const Setting library =
        RegistryValue {R"(HKLM\SYSTEM\CurrentControlSet\Services\IKEEXT\Parameters)", "ServiceDll"};

    const Error error =
        undoError(bench, Change {library, regExpandSz(R"(C:\Users\alex\evil.dll)"), Absent {}});

    EXPECT_EQ(error.operation, allowList);
}

TEST(JournalTrust, CallsNoOtherEntryPointOfALibrary)
{
    Workbench bench("bfe-disabled");
    const Setting entryPoint =
        RegistryValue {R"(HKLM\SYSTEM\CurrentControlSet\Services\IKEEXT\Parameters)", "ServiceMain"};

    EXPECT_EQ(undoError(bench, Change {entryPoint, regSz("Other"), Absent {}}).operation, allowList);
}

TEST(JournalTrust, StopsNoServiceOfOthers)
{
    Workbench bench("bfe-disabled");

    EXPECT_EQ(undoError(bench, Action {StartService {"WinDefend"}}).operation, allowList);
}

TEST(JournalTrust, WritesNoUsersPhonebook)
{
    Workbench bench("bfe-disabled");
    const std::string before = *bench.pc().machine().phonebooks.at("user").text;
    MachineSession machine(bench.elevatedPc(), bench.machine(), silence());
    const std::string run = forge(bench,
        Change {PhonebookField {"user", "Office VPN", "LcpExtensions"}, std::string("0"), std::string("1")});

    const auto undone = machine.undo({run, {}, {}, 0}, {});

    ASSERT_FALSE(undone.has_value());
    EXPECT_EQ(undone.error().operation, allowList);
    EXPECT_EQ(*bench.pc().machine().phonebooks.at("user").text, before);
}

TEST(JournalTrust, RecoversNothingOutsideTheAllowListAndStillRepairs)
{
    Workbench bench("bfe-disabled");
    const Setting run = RegistryValue {R"(HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Run)", "x"};
    forge(bench, Change {run, regExpandSz("evil.exe"), Absent {}}, false);

    const auto helper = HelperConnection::open(bench.elevation());

    ASSERT_TRUE(helper.has_value());
    EXPECT_TRUE((*helper)->recovered().empty());
    EXPECT_FALSE(
        bench.pc().machine().registry.contains(R"(HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Run)"));
}

TEST(JournalTrust, LeavesADamagedJournalAlone)
{
    Workbench bench("bfe-disabled");
    const std::string run = forge(bench, Change {ServiceStart {"BFE"}, StartType {}, StartType {}});
    auto file = bench.machine().create("00008-20260301-090100");
    ASSERT_TRUE((*file)->append("00000000 {\"kind\":\"begin\"}\n00000000 {}\n").has_value());

    const auto history = bench.session().history();

    ASSERT_EQ(history->unreadable.size(), 1u);
    EXPECT_EQ(history->unreadable.front().error.kind, ErrorKind::corrupt);
    EXPECT_NE(history->find(run), nullptr);
}

/// The account that consented has an entry of the same name; neither its phonebook nor the signed-in user's
/// is read or written.
TEST(JournalTrust, LooksAtNoPhonebookOfTheAccountThatConsented)
{
    Workbench bench("two-things");
    MachinePc machine(bench.elevatedPc());

    EXPECT_EQ(machine.phonebooks().entries()->entries.size(), 0u);
    EXPECT_EQ(machine.phonebooks().field({"user", "Office VPN", "VpnStrategy"}).error().kind,
        ErrorKind::accessDenied);
    EXPECT_EQ(machine.phonebooks().setField({"user", "Office VPN", "VpnStrategy"}, "3").error().kind,
        ErrorKind::accessDenied);
    EXPECT_EQ(
        machine.phonebooks().rename({"user", "Office VPN", "Mine"}).error().kind, ErrorKind::accessDenied);
    EXPECT_EQ(machine.phonebooks().remove("user", "Office VPN").error().kind, ErrorKind::accessDenied);
    EXPECT_EQ(
        machine.dialler().dial({"user", "Office VPN", {}}, {}, {}).error().kind, ErrorKind::unsupported);
}

} // namespace
} // namespace repair::helper_tests
