// The simulated SCM starts, stops and refuses as the real one does.
#include "core/simulated/registry_paths.h"
#include "core/simulated/scenario.h"
#include "core/simulated/simulated_pc.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

ServiceStatus::State stateOf(const SimulatedPc& pc, const std::string& service)
{
    return pc.services().status(service).value().value().state;
}

constexpr auto running = ServiceStatus::State::running;
constexpr auto stopped = ServiceStatus::State::stopped;

TEST(SimulatedServices, StartWhatTheyDependOnFirst)
{
    Machine machine = healthyMachine();
    machine.services["BFE"].config.start.kind = StartType::Kind::manual;
    machine.services["BFE"].state = stopped;
    SimulatedPc pc(machine);

    const auto started = pc.services().start("IKEEXT");

    EXPECT_TRUE(started);
    EXPECT_EQ(stateOf(pc, "BFE"), running);
    EXPECT_EQ(stateOf(pc, "IKEEXT"), running);
}

TEST(SimulatedServices, FailAs1068WhenADependencyIsDisabled)
{
    SimulatedPc pc(loadScenario("sstpsvc-disabled").value().machine);

    const auto started = pc.services().start("RasMan");

    ASSERT_FALSE(started);
    EXPECT_EQ(started.error().osCode, 1068u);
    EXPECT_EQ(stateOf(pc, "RasMan"), stopped);
}

TEST(SimulatedServices, FailAs1058WhenDisabled)
{
    SimulatedPc pc(loadScenario("rasman-disabled").value().machine);

    const auto started = pc.services().start("RasMan");

    ASSERT_FALSE(started);
    EXPECT_EQ(started.error().osCode, 1058u);
}

TEST(SimulatedServices, RefuseToStopWhileADependentRuns)
{
    SimulatedPc pc(healthyMachine());
    ASSERT_TRUE(pc.services().start("IKEEXT"));

    const auto stop = pc.services().stop("BFE");

    ASSERT_FALSE(stop);
    EXPECT_EQ(stop.error().osCode, 1051u);
    EXPECT_EQ(stateOf(pc, "BFE"), running);
}

TEST(SimulatedServices, ListDependentsInTheOrderInWhichTheyMustStop)
{
    Machine machine = healthyMachine();
    machine.services["XboxNetApiSvc"] = machine.services["IKEEXT"];
    machine.services["XboxNetApiSvc"].config.dependsOn = {"IKEEXT"};
    machine.services["XboxNetApiSvc"].state = running;
    machine.services["IKEEXT"].state = running;
    SimulatedPc pc(machine);

    const auto dependents = pc.services().status("BFE").value().value().runningDependents;

    for (const std::string& service : dependents)
        EXPECT_TRUE(pc.services().stop(service)) << service;
    EXPECT_TRUE(pc.services().stop("BFE"));
    EXPECT_EQ(dependents, (std::vector<std::string> {"XboxNetApiSvc", "IKEEXT", "MpsSvc"}));
}

TEST(SimulatedServices, AreNotStartedByADialOnceTheTriggerIsGone)
{
    SimulatedPc with(healthyMachine());
    SimulatedPc without(loadScenario("trigger-deleted").value().machine);

    ASSERT_TRUE(with.dialler().dial({"user", "Office VPN", {}}, {}, {}));
    ASSERT_TRUE(without.dialler().dial({"user", "Office VPN", {}}, {}, {}));

    EXPECT_EQ(stateOf(with, "IKEEXT"), running);
    EXPECT_EQ(stateOf(without, "IKEEXT"), stopped);
}

TEST(SimulatedServices, NeedTheirLibraryAfterTheyWereDeleted)
{
    SimulatedPc pc(healthyMachine());
    const auto config = pc.services().config("IKEEXT").value().value();
    ASSERT_TRUE(pc.services().remove("IKEEXT"));
    ASSERT_TRUE(pc.services().install("IKEEXT", config));

    const auto without = pc.services().start("IKEEXT");
    const RegistryValue library {std::string(servicesKey) + R"(\IKEEXT\Parameters)", "ServiceDll"};
    ASSERT_TRUE(pc.registry().set(library, regExpandSz("ikeext.dll")));
    const auto with = pc.services().start("IKEEXT");

    ASSERT_FALSE(without);
    EXPECT_EQ(without.error().osCode, 126u);
    EXPECT_TRUE(with);
}

TEST(SimulatedServices, RememberWhoChangedThem)
{
    SimulatedPc pc(healthyMachine());

    ASSERT_TRUE(pc.services().setStartType("IKEEXT", {StartType::Kind::disabled, false}));

    EXPECT_EQ(std::as_const(pc).services().changedBy("IKEEXT").value(), R"(DESK-01\alex)");
    EXPECT_EQ(std::as_const(pc).services().changedBy("BFE").value(), std::nullopt);
}

TEST(SimulatedServices, AreClosedToAnOrdinaryUser)
{
    SimulatedPc pc(loadScenario("not-elevated").value().machine);

    const auto set = pc.services().setStartType("IKEEXT", {StartType::Kind::automatic, false});

    ASSERT_FALSE(set);
    EXPECT_EQ(set.error().kind, ErrorKind::accessDenied);
    EXPECT_EQ(set.error().osCode, 5u);
    EXPECT_TRUE(pc.phonebooks().setField({"user", "Office VPN", "LcpExtensions"}, "0"));
}

} // namespace
} // namespace repair
