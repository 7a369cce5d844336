// What a customer's files say, through the ports that the steps are fed from.
#include "core/files/files_pc.h"
#include "tests/core/files/sent_files.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

using test::fixture;
using test::regText;
using test::SentFiles;

constexpr const char* services = R"(HKLM\SYSTEM\CurrentControlSet\Services\)";

std::unique_ptr<Pc> sentPc(const std::vector<std::string>& paths)
{
    auto pc = openFiles(paths);
    EXPECT_TRUE(pc.has_value()) << (pc ? "" : pc.error().subject);
    return std::move(pc).value();
}

std::unique_ptr<Pc> withRegistry(const SentFiles& sent, std::string_view body)
{
    return sentPc({sent.write("a.reg", regText(body))});
}

TEST(FilesPc, ReadsAFolderWithEveryKindOfFile)
{
    const SentFiles sent;
    for (const char* name : {"rasphone.pbk", "customer.reg", "dials.xml"})
        sent.write(name, test::bytesOf(fixture(name)));
    sent.write("letter.txt", "It does not work!");

    const auto pc = sentPc({sent.folder()});

    const Pc& read = *pc;
    EXPECT_EQ(read.phonebooks().entries()->entries.size(), 4u);
    EXPECT_EQ(read.updates().version().value(), (WindowsVersion {19045, 4291, "22H2"}));
    EXPECT_EQ(read.events().recentDials()->attempts.back().entry, "Warehouse");
}

TEST(FilesPc, ListsEntriesWithServerAndStrategy)
{
    const auto pc = sentPc({fixture("rasphone.pbk")});

    const EntryList list = std::as_const(*pc).phonebooks().entries().value();

    EXPECT_EQ(list.entries.at(0), (EntrySummary {"user", "Head office", "vpn.example.com", 7}));
    EXPECT_EQ(list.entries.at(2), (EntrySummary {"user", "仓库", "203.0.113.7", 3}));
}

TEST(FilesPc, TellsTheValueTheMissingAndTheUnknownOfAnEntryApart)
{
    const auto pc = sentPc({fixture("rasphone.pbk")});
    const Phonebooks& books = std::as_const(*pc).phonebooks();

    EXPECT_EQ(books.field({"user", "warehouse", "DataEncryption"}).value(), "256");
    EXPECT_EQ(books.field({"user", "Warehouse", "NoSuchField"}).value(), std::nullopt);
    EXPECT_EQ(books.field({"user", "Nobody", "Type"}).error().osCode, 623u);
    EXPECT_EQ(books.field({"all-users", "Warehouse", "Type"}).error().osCode, 1168u);
    EXPECT_EQ(books.hasStoredKey("user", "Warehouse").error().osCode, 50u);
    EXPECT_TRUE(books.entryText("user", "Warehouse").value()->starts_with("[Warehouse]\r\n"));
}

TEST(FilesPc, GivesPhonebooksTheNamesOfTheirWindowsFolders)
{
    const SentFiles sent;
    const std::string text = test::bytesOf(fixture("rasphone.pbk"));
    const auto pc =
        sentPc({sent.write("AppData/rasphone.pbk", text), sent.write("ProgramData/rasphone.pbk", text),
            sent.write("AppData/_hiddenPbk/rasphone.pbk", text), sent.write("more.pbk", text)});

    const auto books = std::as_const(*pc).phonebooks().books().value();

    EXPECT_EQ(books.at(0).id, "user");
    EXPECT_EQ(books.at(1).id, "all-users");
    EXPECT_EQ(books.at(2).id, "user-hidden");
    EXPECT_EQ(books.at(3).id, "more.pbk");
}

TEST(FilesPc, ShowsTwoEntriesOfOneNameAsAConflictAndReadsTheRest)
{
    const SentFiles sent;
    std::string text = test::bytesOf(fixture("rasphone.pbk"));
    text.replace(text.find("[Warehouse]"), 11, "[HEAD OFFICE]");
    const auto pc = sentPc({sent.write("rasphone.pbk", text)});

    const Phonebooks& books = std::as_const(*pc).phonebooks();

    EXPECT_EQ(books.field({"user", "head office", "Type"}).error().kind, ErrorKind::conflict);
    EXPECT_EQ(books.field({"user", "仓库", "LcpExtensions"}).value(), "0");
    EXPECT_EQ(books.entries()->entries.size(), 4u);
}

TEST(FilesPc, CallsNothingAbsentInAnEntryThatLostLines)
{
    const SentFiles sent;
    std::string text = test::bytesOf(fixture("rasphone.pbk"));
    const auto from = text.find("IpSecFlags", text.find("[Warehouse]"));
    text.erase(from, text.find("[仓库]") - from);
    const auto pc = sentPc({sent.write("rasphone.pbk", text)});

    const Phonebooks& books = std::as_const(*pc).phonebooks();

    EXPECT_EQ(books.field({"user", "Warehouse", "LcpExtensions"}).value(), "1");
    EXPECT_EQ(books.field({"user", "Warehouse", "IpSecFlags"}).error().osCode, 13u);
}

TEST(FilesPc, KnowsWhoseAnAlwaysOnEntryIs)
{
    const auto pc = sentPc({fixture("rasphone.pbk")});
    const Policies& policies = std::as_const(*pc).policies();

    const auto owner = policies.ownerOf(Setting {PhonebookField {"user", "Tunnel", "VpnStrategy"}}).value();
    const auto nobody =
        policies.ownerOf(Setting {PhonebookField {"user", "Warehouse", "VpnStrategy"}}).value();

    EXPECT_EQ(owner, (SettingOwner {SettingOwner::Kind::alwaysOnProfile, "MDM"}));
    EXPECT_EQ(nobody, std::nullopt);
}

TEST(FilesPc, ReadsServicesFromTheirKeys)
{
    const auto pc = sentPc({fixture("customer.reg")});
    const ServiceControl& control = std::as_const(*pc).services();

    const ServiceConfig ikeext = control.config("IKEEXT").value().value();

    EXPECT_EQ(ikeext.dependsOn, (std::vector<std::string> {"BFE", "nsi"}));
    EXPECT_EQ(ikeext.binaryPath, R"(%systemroot%\system32\svchost.exe -k netsvcs -p)");
    EXPECT_EQ(ikeext.start.kind, StartType::Kind::disabled);
    EXPECT_EQ(control.startType("RasMan").value(), (StartType {StartType::Kind::automatic, true}));
    EXPECT_EQ(control.startType("BFE").error().osCode, 1168u);
    EXPECT_EQ(control.status("IKEEXT").error().osCode, 50u);
}

TEST(FilesPc, TakesAServiceForDeletedIfAllServicesWereExportedWithoutIt)
{
    const SentFiles sent;
    const auto pc = withRegistry(sent, "[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services]\r\n");
    const ServiceControl& control = std::as_const(*pc).services();

    EXPECT_EQ(control.config("IKEEXT").value(), std::nullopt);
    EXPECT_EQ(control.startType("IKEEXT").value(), std::nullopt);
    EXPECT_EQ(control.status("IKEEXT").value(), std::nullopt);
}

TEST(FilesPc, BelievesAOneValueScriptNothingAboutTheService)
{
    const SentFiles sent;
    const auto pc = withRegistry(sent,
        "[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent]\r\n"
        "\"AssumeUDPEncapsulationContextOnSendRule\"=dword:00000002\r\n");
    const Pc& read = *pc;

    EXPECT_EQ(read.services().startType("PolicyAgent").error().osCode, 1168u);
    EXPECT_EQ(read.registry()
                  .value({services + std::string("PolicyAgent"), "AssumeUDPEncapsulationContextOnSendRule"})
                  .value(),
        dword(2));
}

TEST(FilesPc, SaysThatNoRestartIsPendingOnlyIfEveryPlaceWasExported)
{
    const SentFiles sent;
    const std::string windows = "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion]\r\n";
    const std::string update =
        "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate\\"
        "Auto Update\\RebootRequired]\r\n";
    const std::string session =
        "[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session Manager]\r\n";

    const auto some = withRegistry(sent, windows);
    const auto all = withRegistry(sent, windows + session);
    const auto waiting = withRegistry(sent, update);

    EXPECT_EQ(std::as_const(*some).updates().pendingRestart().error().osCode, 1168u);
    EXPECT_EQ(std::as_const(*all).updates().pendingRestart().value(), TextList {});
    EXPECT_EQ(std::as_const(*waiting).updates().pendingRestart()->items.size(), 1u);
}

TEST(FilesPc, NamesABlockingRuleButNeverSaysThatNothingBlocks)
{
    const SentFiles sent;
    const std::string rules =
        "[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\"
        "FirewallPolicy\\FirewallRules]\r\n";
    const auto open = withRegistry(sent, rules);
    const auto blocking = withRegistry(sent,
        rules + "\"{1}\"=\"v2.31|Action=Block|Active=TRUE|Dir=Out|Protocol=17|RPort=500|Name=No IKE|\"\r\n"
            + "\"{2}\"=\"v2.31|Action=Block|Active=TRUE|Dir=Out|Protocol=17|RPort=4500|Profile=Domain|"
              "Name=Perhaps elsewhere|\"\r\n");

    EXPECT_EQ(std::as_const(*open).firewall().blocks().error().osCode, 50u);
    EXPECT_EQ(std::as_const(*open).firewall().rule("L2TP Repair:IKE-Out").value(), std::nullopt);
    EXPECT_EQ(
        std::as_const(*blocking).firewall().blocks().value(), (FirewallBlocks {{{"No IKE", "", "500"}}}));
}

TEST(FilesPc, KnowsAFirewallThatGroupPolicyRules)
{
    const SentFiles sent;
    const auto pc = withRegistry(sent,
        "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall\\PublicProfile]\r\n"
        "\"EnableFirewall\"=dword:00000001\r\n");
    const Pc& read = *pc;

    EXPECT_EQ(read.firewall().control()->localChanges, FirewallControl::LocalChanges::overriddenByPolicy);
    EXPECT_EQ(
        read.policies().ownerOf(Setting {FirewallRule {"x"}}).value()->kind, SettingOwner::Kind::groupPolicy);
}

TEST(FilesPc, RefusesEveryWrite)
{
    const auto pc = sentPc({fixture("rasphone.pbk")});
    const auto refused = [](const Status& done) {
        return !done && done.error().kind == ErrorKind::unsupported;
    };

    EXPECT_TRUE(pc->isReadOnly());
    EXPECT_TRUE(refused(pc->services().setStartType("IKEEXT", {})));
    EXPECT_TRUE(refused(pc->services().start("IKEEXT")));
    EXPECT_TRUE(refused(pc->services().stop("IKEEXT")));
    EXPECT_TRUE(refused(pc->services().install("IKEEXT", {})));
    EXPECT_TRUE(refused(pc->services().remove("IKEEXT")));
    EXPECT_TRUE(refused(pc->registry().set({"HKLM\\A", "b"}, dword(1))));
    EXPECT_TRUE(refused(pc->registry().erase({"HKLM\\A", "b"})));
    EXPECT_TRUE(refused(pc->phonebooks().setField({"user", "Warehouse", "Type"}, "2")));
    EXPECT_TRUE(refused(pc->phonebooks().rename({"user", "Warehouse", "x"})));
    EXPECT_TRUE(refused(pc->phonebooks().create({"user", "Warehouse", "x"})));
    EXPECT_TRUE(refused(pc->phonebooks().remove("user", "Warehouse")));
    EXPECT_TRUE(refused(pc->phonebooks().storeKey("user", "Warehouse", Secret {})));
    EXPECT_TRUE(refused(pc->phonebooks().clearKey("user", "Warehouse")));
    EXPECT_TRUE(refused(pc->firewall().setEnabled(FirewallProfile::publicProfile, Switch::off)));
    EXPECT_TRUE(refused(pc->firewall().putRule("x", {})));
    EXPECT_TRUE(refused(pc->firewall().removeRule("x")));
    EXPECT_TRUE(refused(pc->firewall().arm({})));
    EXPECT_TRUE(refused(pc->firewall().disarm()));
    EXPECT_TRUE(refused(pc->devices().setEnabled("x", Switch::on)));
    EXPECT_TRUE(refused(pc->devices().rescan()));
    EXPECT_EQ(pc->dialler().dial({}, {}, {}).error().kind, ErrorKind::unsupported);
}

} // namespace
} // namespace repair
