// A saved snapshot opened again answers as the PC did when it was taken.
#include "core/engine/judge.h"
#include "core/engine/photographer.h"
#include "core/files/files_pc.h"
#include "core/json/snapshot_json.h"
#include "core/simulated/scenario.h"
#include "core/simulated/simulated_pc.h"
#include "tests/core/files/sent_files.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

using test::SentFiles;

Snapshot photographOf(const Pc& pc, const Target& target)
{
    return photograph(pc, addressesFor(target), {}, {});
}

TEST(SavedSnapshot, AnswersEveryAddressOfEveryScenario)
{
    for (const std::string& name : scenarioNames()) {
        const SentFiles sent;
        const Scenario scenario = loadScenario(name).value();
        const SimulatedPc pc(scenario.machine);
        const Target target {scenario.phonebook, scenario.entry, "vpn.example.com"};
        const Snapshot taken = photographOf(pc, target);
        const auto reopened =
            openFiles({sent.write("pc.json", toJson(taken, SnapshotPart::everything).dump())});

        ASSERT_TRUE(reopened.has_value()) << name;
        const Pc& again = **reopened;
        EXPECT_EQ(photographOf(again, target), taken) << name;
    }
}

TEST(SavedSnapshot, StaysSilentOnWhatWasNotPhotographed)
{
    const SentFiles sent;
    const auto pc = openFiles({sent.write("pc.json", R"({"version": 1, "settings": []})")});

    const Pc& read = *pc.value();

    EXPECT_EQ(read.registry().value({"HKLM\\SOFTWARE\\Key", "Name"}).error().osCode, 1168u);
    EXPECT_EQ(read.services().status("IKEEXT").error().osCode, 50u);
    EXPECT_EQ(read.policies().ownerOf(Setting {ServiceStart {"IKEEXT"}}).error().osCode, 50u);
}

TEST(SavedSnapshot, OfBeforeTheSecondMiniportRaisesNoFalseAlarm)
{
    const SentFiles sent;
    const SimulatedPc office(healthyMachine());
    const Target target {"user", "Office VPN", "vpn.example.com"};
    Snapshot::Values values = photographOf(office, target).values();
    std::erase_if(values, [](const auto& item) {
        const Address second = Fact {DeviceState {R"(SWD\MSRRAS\MS_NDISWANIP)"}};
        const Address itsSwitch = Setting {DeviceEnabled {R"(SWD\MSRRAS\MS_NDISWANIP)"}};
        return item.first == second || item.first == itsSwitch;
    });
    const std::string old =
        sent.write("pc.json", toJson(Snapshot(std::move(values)), SnapshotPart::everything).dump());

    const auto pc = openFiles({old});

    for (const Finding& finding : judge(photographOf(**pc, target), target)) {
        EXPECT_FALSE(finding.isBroken()) << finding.stepId;
        EXPECT_EQ(finding.isUnknown(), finding.stepId.starts_with("miniport-")) << finding.stepId;
    }
}

TEST(SavedSnapshot, GivesWayToAFileBesideIt)
{
    const SentFiles sent;
    const SimulatedPc office(healthyMachine());
    const Snapshot taken = photographOf(office, {"user", "Office VPN", "vpn.example.com"});
    const std::string saved = sent.write("pc.json", toJson(taken, SnapshotPart::everything).dump());

    const auto pc = openFiles(
        {saved, test::fixture("rasphone.pbk"), test::fixture("customer.reg"), test::fixture("dials.xml")});

    const Pc& read = *pc.value();
    EXPECT_EQ(read.phonebooks().entries()->entries.size(), 4u);
    EXPECT_EQ(read.services().startType("IKEEXT").value()->kind, StartType::Kind::disabled);
    EXPECT_EQ(read.services().startType("BFE").value()->kind, StartType::Kind::automatic);
    EXPECT_EQ(read.events().recentDials()->attempts.size(), 2u);
    EXPECT_FALSE(read.services().status("IKEEXT").value()->hasTrigger);
    EXPECT_TRUE(read.services().status("PolicyAgent").value()->hasTrigger);
}

} // namespace
} // namespace repair
