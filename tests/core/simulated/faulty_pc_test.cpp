// Every call of every port is counted, and the one that was chosen fails as it was told to.
#include "core/simulated/faulty_pc.h"
#include "core/simulated/simulated_pc.h"
#include "tests/support/machine_edits.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

const PhonebookField lcp {"user", "Office VPN", "LcpExtensions"};

TEST(FaultyPc, CountsReadsAndWritesApart)
{
    SimulatedPc pc(healthyMachine());
    FaultPlan plan;
    FaultyPc faulty(pc, plan);

    static_cast<void>(std::as_const(faulty).phonebooks().field(lcp));
    static_cast<void>(std::as_const(faulty).updates().version());
    static_cast<void>(faulty.phonebooks().setField(lcp, "0"));

    EXPECT_EQ(plan.reads(), 2u);
    EXPECT_EQ(plan.writes(), 1u);
    EXPECT_FALSE(plan.hasStruck());
}

TEST(FaultyPc, FailsTheChosenWriteOnly)
{
    SimulatedPc pc(healthyMachine());
    FaultPlan plan({PortFault::Call::write, 1, PortFault::Effect::deny, PortFault::Moment::before});
    FaultyPc faulty(pc, plan);

    const auto first = faulty.services().start("IKEEXT");
    const auto second = faulty.phonebooks().setField(lcp, "0");
    const auto third = faulty.firewall().disarm();

    EXPECT_TRUE(first);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, ErrorKind::accessDenied);
    EXPECT_EQ(second.error().osCode, 5u);
    EXPECT_TRUE(third);
    EXPECT_EQ(std::as_const(pc).phonebooks().field(lcp).value(), "1");
    EXPECT_TRUE(plan.hasStruck());
}

TEST(FaultyPc, CanLetTheWriteTakePlaceUnheard)
{
    SimulatedPc pc(healthyMachine());
    FaultPlan plan({PortFault::Call::write, 0, PortFault::Effect::timeOut, PortFault::Moment::after});
    FaultyPc faulty(pc, plan);

    const auto set = faulty.phonebooks().setField(lcp, "0");

    ASSERT_FALSE(set);
    EXPECT_EQ(set.error().kind, ErrorKind::timedOut);
    EXPECT_EQ(std::as_const(pc).phonebooks().field(lcp).value(), "0");
}

TEST(FaultyPc, CrashesBeforeTheWrite)
{
    SimulatedPc pc(healthyMachine());
    FaultPlan plan({PortFault::Call::write, 0, PortFault::Effect::crash, PortFault::Moment::before});
    FaultyPc faulty(pc, plan);

    EXPECT_THROW(static_cast<void>(faulty.phonebooks().setField(lcp, "0")), SimulatedCrash);

    EXPECT_EQ(std::as_const(pc).phonebooks().field(lcp).value(), "1");
}

TEST(FaultyPc, FailsARead)
{
    SimulatedPc pc(healthyMachine());
    FaultPlan plan({PortFault::Call::read, 0, PortFault::Effect::fail, PortFault::Moment::before});
    FaultyPc faulty(pc, plan);

    const auto first = std::as_const(faulty).registry().value({"HKLM\\a", "b"});
    const auto second = std::as_const(faulty).registry().value({"HKLM\\a", "b"});

    EXPECT_FALSE(first);
    EXPECT_TRUE(second);
}

} // namespace
} // namespace repair
