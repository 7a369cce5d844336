// The files that a person can use without us: undo.reg is the exact inverse, in regedit's own form.
#include "core/engine/backup_files.h"
#include "core/registry/reg_file.h"
#include "core/simulated/simulated_pc.h"
#include "tests/support/machine_edits.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace repair {
namespace {

const RegistryValue nat {
    R"(HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent)", "AssumeUDPEncapsulationContextOnSendRule"};
const RegistryValue prohibit {R"(HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters)", "ProhibitIpSec"};

Plan planOf(std::vector<Operation> operations)
{
    Plan plan;
    plan.steps.push_back({"step", Scope::machine, std::move(operations), false, Risk::none});
    return plan;
}

std::string fileNamed(const std::vector<BackupFile>& files, const std::string& name)
{
    const auto found = std::ranges::find(files, name, &BackupFile::name);
    return found == files.end() ? std::string() : found->bytes;
}

std::vector<RegOperation> undoOf(const Plan& plan)
{
    const SimulatedPc pc(healthyMachine());
    return parseReg(fileNamed(backupFiles(pc, plan).value(), "undo.reg")).value();
}

bool holds(const std::vector<RegOperation>& operations, const RegOperation& wanted)
{
    return std::ranges::find(operations, wanted) != operations.end();
}

TEST(BackupFiles, DeletesWhatWasNotThere)
{
    const auto undo = undoOf(planOf({Change {nat, Absent {}, dword(2)}}));

    EXPECT_TRUE(holds(undo, DeleteValue {nat}));
}

TEST(BackupFiles, PutsBackTypeAndBytesAsTheyWere)
{
    const auto undo = undoOf(planOf({Change {prohibit, regSz("1"), Absent {}}}));

    EXPECT_TRUE(holds(undo, SetValue {prohibit, regSz("1")}));
}

TEST(BackupFiles, WritesAStartTypeAsTheRegistryHoldsIt)
{
    const StartType disabled {StartType::Kind::disabled, false};
    const StartType delayed {StartType::Kind::automatic, true};

    const auto undo = undoOf(planOf({Change {ServiceStart {"IKEEXT"}, disabled, delayed}}));

    const std::string key = R"(HKLM\SYSTEM\CurrentControlSet\Services\IKEEXT)";
    EXPECT_TRUE(holds(undo, SetValue {{key, "Start"}, dword(4)}));
    EXPECT_TRUE(holds(undo, DeleteValue {{key, "DelayedAutostart"}}));
}

TEST(BackupFiles, NeverDeletesAKey)
{
    const auto undo = undoOf(planOf({Change {nat, Absent {}, dword(2)},
        Change {ServiceInstallation {"IKEEXT"}, Absent {}, ServiceConfig {}}}));

    for (const RegOperation& operation : undo)
        EXPECT_FALSE(std::holds_alternative<DeleteKey>(operation));
}

TEST(BackupFiles, AreWrittenAsRegeditWritesThem)
{
    const SimulatedPc pc(healthyMachine());

    const auto files = backupFiles(pc, planOf({Change {nat, Absent {}, dword(2)}})).value();

    for (const char* name : {"undo.reg", "before.reg"})
        EXPECT_TRUE(fileNamed(files, name).starts_with("\xff\xfeW")) << name;
}

TEST(BackupFiles, CopyThePhonebookThatIsChanged)
{
    const SimulatedPc pc(healthyMachine());
    const Change change {
        PhonebookField {"user", "Office VPN", "IpSecFlags"}, std::string("1"), std::string("0")};

    const auto files = backupFiles(pc, planOf({change})).value();

    EXPECT_EQ(fileNamed(files, "rasphone-user.pbk"), pc.phonebooks().bytes("user").value().value());
}

TEST(BackupFiles, LeaveOutTheKeyThatAProductWroteIntoThePhonebook)
{
    const auto with = [](std::string_view key) {
        return SimulatedPc(
            support::healthyBut([&](Machine& pc) { support::setOfficeField(pc, "PreSharedKey", key); }));
    };
    const SimulatedPc keyed = with("open sesame");
    const SimulatedPc unkeyed = with("");
    const Change change {
        PhonebookField {"user", "Office VPN", "IpSecFlags"}, std::string("1"), std::string("0")};

    const auto files = backupFiles(keyed, planOf({change})).value();

    EXPECT_EQ(fileNamed(files, "rasphone-user.pbk"), unkeyed.phonebooks().bytes("user").value().value());
}

TEST(BackupFiles, AreNotMadeOfWhatIsNoPhonebook)
{
    const SimulatedPc pc(support::healthyBut([](Machine& machine) {
        machine.phonebooks.find("user")->second.text = std::string("P\0r\0e\0=\0k\0", 10);
    }));
    const Change change {
        PhonebookField {"user", "Office VPN", "IpSecFlags"}, std::string("1"), std::string("0")};

    EXPECT_EQ(backupFiles(pc, planOf({change})).error().kind, ErrorKind::corrupt);
}

} // namespace
} // namespace repair
