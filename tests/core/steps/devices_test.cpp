// The WAN Miniport (L2TP): gone, switched off, its driver switched off, or beyond what this program repairs.
#include "tests/core/steps/photo.h"

namespace repair {
namespace {

using namespace photo;

constexpr const char* miniport = R"(SWD\MSRRAS\MS_L2TPMINIPORT)";

Seen state(std::uint32_t problem)
{
    return {Fact{DeviceState{miniport}}, DeviceStatus{problem == 0, problem}};
}

Setting driverStart()
{
    return RegistryValue{R"(HKLM\SYSTEM\CurrentControlSet\Services\Rasl2tp)", "Start"};
}

TEST(MiniportPresent, LooksForDevicesAgainWhereItIsGone)
{
    const auto found = diagnosed(steps::miniportPresent, {});

    ASSERT_TRUE(isBroken(found));
    EXPECT_EQ(problemOf(found).repair, only(Action{RescanDevices{}}));
}

TEST(MiniportPresent, LeavesOneAloneThatIsOnlySwitchedOff)
{
    EXPECT_TRUE(isHealthy(diagnosed(steps::miniportPresent, {state(22)})));
}

TEST(MiniportEnabled, EnablesASwitchedOffDevice)
{
    const Setting enabled = DeviceEnabled{miniport};

    const auto found = diagnosed(steps::miniportEnabled, {state(22), {enabled, Switch::off}});

    ASSERT_TRUE(isBroken(found));
    EXPECT_EQ(problemOf(found).repair, only(Change{enabled, Switch::off, Switch::on}));
}

TEST(MiniportEnabled, SetsADisabledDriverBackAndNeedsARestart)
{
    const auto found = diagnosed(steps::miniportEnabled, {state(32), {driverStart(), dword(4)}});

    ASSERT_TRUE(isBroken(found));
    EXPECT_EQ(problemOf(found).repair, only(Change{driverStart(), dword(4), dword(3)}));
    EXPECT_TRUE(problemOf(found).needsRestart);
}

TEST(MiniportEnabled, NamesAProblemThatItCannotRepair)
{
    const auto found = diagnosed(steps::miniportEnabled, {state(56), {driverStart(), dword(3)}});

    ASSERT_TRUE(isBroken(found));
    EXPECT_TRUE(problemOf(found).repair.empty());
    EXPECT_EQ(problemOf(found).evidence.front(), (Evidence{"miniport-problem", {"56"}}));
}

TEST(MiniportEnabled, IsHealthyWhereItWorks)
{
    EXPECT_TRUE(isHealthy(diagnosed(steps::miniportEnabled, {state(0), {driverStart(), dword(3)}})));
}

TEST(DevicesRescanned, IsNeverAFindingButCanBeAskedFor)
{
    EXPECT_TRUE(isHealthy(diagnosed(steps::devicesRescanned, {})));
    EXPECT_EQ(steps::devicesRescanned.onRequest(of({}), office).repair, only(Action{RescanDevices{}}));
}

} // namespace
} // namespace repair
