// The services a dial stands on: what is normal, what a tweak script leaves behind, and what brings it back.
#include "tests/core/steps/photo.h"

namespace repair {
namespace {

using namespace photo;
using Kind = StartType::Kind;
using State = ServiceStatus::State;

Seen start(const char* service, Kind kind)
{
    return {Setting{ServiceStart{service}}, StartType{kind, false}};
}

Seen runtime(const char* service, State state, bool hasTrigger)
{
    return {Fact{ServiceRuntime{service}}, ServiceStatus{state, hasTrigger, {}, {}}};
}

Operation setStart(const char* service, Kind before, Kind after)
{
    return Change{Setting{ServiceStart{service}}, StartType{before, false}, StartType{after, false}};
}

TEST(IkeextEnabled, TakesStoppedBeforeTheFirstDialAsNormal)
{
    const auto found = diagnosed(
        steps::ikeextEnabled, {start("IKEEXT", Kind::manual), runtime("IKEEXT", State::stopped, true)});

    EXPECT_TRUE(isHealthy(found));
}

TEST(IkeextEnabled, MakesADisabledServiceAutomaticAndStartsIt)
{
    const auto found = diagnosed(
        steps::ikeextEnabled, {start("IKEEXT", Kind::disabled), runtime("IKEEXT", State::stopped, true)});

    ASSERT_TRUE(isBroken(found));
    const std::vector<Operation> repair{
        setStart("IKEEXT", Kind::disabled, Kind::automatic), starts("IKEEXT")};
    EXPECT_EQ(problemOf(found).repair, repair);
}

TEST(IkeextEnabled, NamesWhoDisabledIt)
{
    const auto found = diagnosed(steps::ikeextEnabled,
        {start("IKEEXT", Kind::disabled), {Fact{ServiceChangedBy{"IKEEXT"}}, std::string("PC\\Ann")}});

    const Evidence who{"service-changed-by", {"IKEEXT", "PC\\Ann"}};
    ASSERT_EQ(problemOf(found).evidence.size(), 2U);
    EXPECT_EQ(problemOf(found).evidence[1], who);
}

TEST(IkeextEnabled, AsksBeforeItTakesThePortsFromAnotherKeyService)
{
    const auto found = diagnosed(steps::ikeextEnabled,
        {start("IKEEXT", Kind::disabled), {Fact{PortUse{}}, PortUsers{{{4500, "vpnserver.exe"}}}}});

    ASSERT_TRUE(isSuspect(found));
    EXPECT_EQ(problemOf(found).risk, Risk::mayBreakAnother);
    EXPECT_TRUE(says(found, "port-holder-may-want-this"));
}

TEST(IkeextEnabled, BringsADeletedServiceBackWithTheDllThatItLoads)
{
    const auto found =
        diagnosed(steps::ikeextEnabled, {{Fact{WindowsBuild{}}, WindowsVersion{19045, 4500, "22H2"}}});

    ASSERT_TRUE(isBroken(found));
    const auto& repair = problemOf(found).repair;
    ASSERT_EQ(repair.size(), 5U);
    const auto& installation = std::get<Change>(repair[0]);
    EXPECT_EQ(installation.setting, Setting{ServiceInstallation{"IKEEXT"}});
    EXPECT_EQ(installation.before, Value{Absent{}});
    const auto& config = std::get<ServiceConfig>(installation.after);
    EXPECT_EQ(config.binaryPath, R"(%SystemRoot%\system32\svchost.exe -k netsvcs -p)");
    EXPECT_EQ(config.dependsOn, (std::vector<std::string>{"BFE", "nsi"}));
    EXPECT_EQ(config.start.kind, Kind::automatic);
    EXPECT_EQ(std::get<Change>(repair[1]).after, Value{regExpandSz(R"(%SystemRoot%\System32\ikeext.dll)")});
    EXPECT_EQ(std::get<Change>(repair[2]).after, Value{regSz("IkeServiceMain")});
    EXPECT_EQ(repair[4], starts("IKEEXT"));
}

TEST(IkeextEnabled, BringsADeletedServiceBackWithItsRightsAndItsTrigger)
{
    const auto found =
        diagnosed(steps::ikeextEnabled, {{Fact{WindowsBuild{}}, WindowsVersion{22631, 1, ""}}});

    const auto& config = std::get<ServiceConfig>(std::get<Change>(problemOf(found).repair.front()).after);
    EXPECT_EQ(config.sidType, 1U);
    EXPECT_EQ(config.privileges.size(), 4U);
    EXPECT_EQ(config.onFailure.front(), (FailureAction{1, 120'000}));
    ASSERT_EQ(config.triggers.size(), 1U);
    EXPECT_EQ(config.triggers.front().texts.front(), "500");
    EXPECT_EQ(config.triggers.front().texts.back(), "IKEEXT");
}

TEST(RasmanEnabled, BringsADeletedServiceBackInAHostWithoutMitigations)
{
    const auto found =
        diagnosed(steps::rasmanEnabled, {{Fact{WindowsBuild{}}, WindowsVersion{22631, 1, "23H2"}}});

    ASSERT_TRUE(isBroken(found));
    const auto& config = std::get<ServiceConfig>(std::get<Change>(problemOf(found).repair.front()).after);
    EXPECT_EQ(config.binaryPath, R"(%SystemRoot%\system32\svchost.exe -k netsvcs)");
    EXPECT_TRUE(config.triggers.empty());
    const auto& media = std::get<Change>(problemOf(found).repair[3]);
    EXPECT_EQ(media.after, Value{regMultiSz({"rastapi"})});
}

TEST(IkeextEnabled, DoesNotTakeAnUnreadableServiceForADeletedOne)
{
    const auto found = diagnosed(steps::ikeextEnabled, {{Setting{ServiceStart{"IKEEXT"}}, Unreadable{5}}});

    ASSERT_TRUE(isUnknown(found));
    EXPECT_EQ(std::get<Unknown>(found).osCode, 5U);
}

TEST(PolicyagentEnabled, SuspectsAServiceThatLostItsTrigger)
{
    const auto found = diagnosed(steps::policyagentEnabled,
        {start("PolicyAgent", Kind::manual), runtime("PolicyAgent", State::running, false)});

    ASSERT_TRUE(isSuspect(found));
    EXPECT_EQ(problemOf(found).repair, only(setStart("PolicyAgent", Kind::manual, Kind::automatic)));
}

TEST(PolicyagentEnabled, StartsAnAutomaticServiceThatIsStoppedAndHasNoTrigger)
{
    const auto found = diagnosed(steps::policyagentEnabled,
        {start("PolicyAgent", Kind::automatic), runtime("PolicyAgent", State::stopped, false)});

    ASSERT_TRUE(isBroken(found));
    EXPECT_EQ(problemOf(found).repair, only(starts("PolicyAgent")));
}

TEST(BfeRunning, IsBrokenWhenStoppedThoughItMayStart)
{
    const auto found =
        diagnosed(steps::bfeRunning, {start("BFE", Kind::automatic), runtime("BFE", State::stopped, false)});

    ASSERT_TRUE(isBroken(found));
    EXPECT_EQ(problemOf(found).repair, only(starts("BFE")));
}

TEST(BfeRunning, IsHealthyWhenItRuns)
{
    const auto found =
        diagnosed(steps::bfeRunning, {start("BFE", Kind::automatic), runtime("BFE", State::running, false)});

    EXPECT_TRUE(isHealthy(found));
}

TEST(RasmanEnabled, AcceptsAutomaticAndManual)
{
    for (const Kind kind : {Kind::automatic, Kind::manual}) {
        const auto found = diagnosed(
            steps::rasmanEnabled, {start("RasMan", kind), runtime("RasMan", State::stopped, false)});

        EXPECT_TRUE(isHealthy(found)) << static_cast<int>(kind);
    }
}

TEST(SstpsvcEnabled, SetsADisabledServiceToManualAndLeavesTheStartToRasMan)
{
    const auto found = diagnosed(
        steps::sstpsvcEnabled, {start("SstpSvc", Kind::disabled), runtime("SstpSvc", State::stopped, false)});

    ASSERT_TRUE(isBroken(found));
    EXPECT_EQ(problemOf(found).repair, only(setStart("SstpSvc", Kind::disabled, Kind::manual)));
}

TEST(IpsecServicesRestarted, StopsThePolicyBeforeTheKeysAndSaysWhatItCuts)
{
    const Snapshot pc = of({start("PolicyAgent", Kind::manual), start("IKEEXT", Kind::automatic)});

    const Problem problem = steps::ipsecServicesRestarted.onRequest(pc, office);

    EXPECT_EQ(problem.repair, only(Action{RestartServices{{"PolicyAgent", "IKEEXT"}}}));
    EXPECT_EQ(problem.risk, Risk::dropsConnections);
}

TEST(IpsecServicesRestarted, LeavesOutWhatCouldNotBeStartedAgain)
{
    const Snapshot pc = of({start("PolicyAgent", Kind::disabled), start("IKEEXT", Kind::disabled)});

    const Problem problem = steps::ipsecServicesRestarted.onRequest(pc, office);

    EXPECT_TRUE(problem.repair.empty());
    EXPECT_FALSE(problem.evidence.empty());
}

TEST(NoPortConflict, NamesTheProgramAndChangesNothing)
{
    const auto found =
        diagnosed(steps::noPortConflict, {{Fact{PortUse{}}, PortUsers{{{500, "ipseclient.exe"}}}}});

    ASSERT_TRUE(isSuspect(found));
    EXPECT_TRUE(problemOf(found).repair.empty());
    EXPECT_EQ(problemOf(found).evidence.front(), (Evidence{"port-held", {"ipseclient.exe", "500"}}));
}

} // namespace
} // namespace repair
