// The WAN Miniports (L2TP) and (IP): gone, switched off, a driver switched off, or beyond what this program
// repairs.
#include "tests/core/steps/photo.h"

namespace repair {
namespace {

using namespace photo;

constexpr const char* l2tp = R"(SWD\MSRRAS\MS_L2TPMINIPORT)";
constexpr const char* ip = R"(SWD\MSRRAS\MS_NDISWANIP)";

Seen state(const char* device, std::uint32_t problem)
{
    return {Fact{DeviceState{device}}, DeviceStatus{problem == 0, problem}};
}

Seen gone(const char* device)
{
    return {Fact{DeviceState{device}}, Absent{}};
}

Seen unreadable(const char* device)
{
    return {Fact{DeviceState{device}}, Unreadable{50}};
}

Setting enabled(const char* device)
{
    return DeviceEnabled{device};
}

Setting driverStart(const char* driver)
{
    return RegistryValue{std::string(R"(HKLM\SYSTEM\CurrentControlSet\Services\)") + driver, "Start"};
}

Change switchedOn(const char* device)
{
    return {enabled(device), Switch::off, Switch::on};
}

TEST(MiniportPresent, LooksForDevicesAgainWhereOneIsGone)
{
    const auto withoutL2tp = diagnosed(steps::miniportPresent, {gone(l2tp), state(ip, 0)});
    const auto withoutIp = diagnosed(steps::miniportPresent, {state(l2tp, 0), gone(ip)});

    EXPECT_EQ(withoutL2tp,
        (Diagnosis{Broken{{.repair = only(Action{RescanDevices{}}),
            .evidence = {{"miniport-missing", {"WAN Miniport (L2TP)"}}}}}}));
    EXPECT_EQ(withoutIp,
        (Diagnosis{Broken{{.repair = only(Action{RescanDevices{}}),
            .evidence = {{"miniport-missing", {"WAN Miniport (IP)"}}}}}}));
}

TEST(MiniportPresent, LooksOnceWhereBothAreGone)
{
    const auto found = diagnosed(steps::miniportPresent, {gone(l2tp), gone(ip)});

    ASSERT_TRUE(isBroken(found));
    EXPECT_EQ(problemOf(found).repair, only(Action{RescanDevices{}}));
    EXPECT_EQ(problemOf(found).evidence.size(), 2u);
}

TEST(MiniportPresent, LeavesThoseAloneThatAreOnlySwitchedOff)
{
    EXPECT_TRUE(isHealthy(diagnosed(steps::miniportPresent, {state(l2tp, 22), state(ip, 22)})));
}

TEST(MiniportPresent, TakesAPhantomForLostWhereThatIsKnownToBeSo)
{
    EXPECT_TRUE(isBroken(diagnosed(steps::miniportPresent, {state(l2tp, 45), state(ip, 0)})));
    EXPECT_TRUE(isHealthy(diagnosed(steps::miniportPresent, {state(l2tp, 0), state(ip, 45)})));
}

TEST(Miniports, AreNotKnownWhereASnapshotDoesNotTellOfThem)
{
    for (const Step* step : {&steps::miniportPresent, &steps::miniportEnabled}) {
        const Diagnosis notAsked = diagnosed(*step, {state(l2tp, 0)});
        const Diagnosis notTold = diagnosed(*step, {state(l2tp, 0), unreadable(ip)});

        EXPECT_EQ(notAsked, (Diagnosis{Unknown{Fact{DeviceState{ip}}, 50}})) << step->id;
        EXPECT_EQ(notTold, notAsked) << step->id;
    }
}

TEST(Miniports, AreRepairedThoughTheOtherIsNotKnown)
{
    const auto lost = diagnosed(steps::miniportPresent, {gone(l2tp), unreadable(ip)});
    const auto off =
        diagnosed(steps::miniportEnabled, {state(l2tp, 22), {enabled(l2tp), Switch::off}, unreadable(ip)});

    EXPECT_EQ(problemOf(lost).repair, only(Action{RescanDevices{}}));
    EXPECT_EQ(problemOf(off).repair, only(switchedOn(l2tp)));
}

TEST(MiniportEnabled, EnablesTheDeviceThatIsSwitchedOffAndSaysWhich)
{
    const auto found =
        diagnosed(steps::miniportEnabled, {state(l2tp, 0), state(ip, 22), {enabled(ip), Switch::off}});

    ASSERT_TRUE(isBroken(found));
    EXPECT_EQ(problemOf(found).repair, only(switchedOn(ip)));
    EXPECT_EQ(
        problemOf(found).evidence, (std::vector<Evidence>{{"miniport-disabled", {"WAN Miniport (IP)"}}}));
}

TEST(MiniportEnabled, EnablesBothInOneRepair)
{
    const auto found = diagnosed(steps::miniportEnabled,
        {state(l2tp, 22), {enabled(l2tp), Switch::off}, state(ip, 22), {enabled(ip), Switch::off}});

    ASSERT_TRUE(isBroken(found));
    EXPECT_EQ(problemOf(found).repair, (std::vector<Operation>{switchedOn(l2tp), switchedOn(ip)}));
    EXPECT_EQ(problemOf(found).evidence.size(), 2u);
    EXPECT_FALSE(problemOf(found).needsRestart);
}

TEST(MiniportEnabled, SetsADisabledDriverBackAndNeedsARestart)
{
    for (const auto& [device, other, driver] :
        {std::tuple{l2tp, ip, "Rasl2tp"}, std::tuple{ip, l2tp, "NdisWan"}}) {
        const Setting start = driverStart(driver);

        const auto found =
            diagnosed(steps::miniportEnabled, {state(device, 32), state(other, 0), {start, dword(4)}});

        ASSERT_TRUE(isBroken(found)) << driver;
        EXPECT_EQ(problemOf(found).repair, only(Change{start, dword(4), dword(3)})) << driver;
        EXPECT_EQ(problemOf(found).evidence.front().arguments.back(), driver);
        EXPECT_TRUE(problemOf(found).needsRestart) << driver;
    }
}

TEST(MiniportEnabled, NamesAProblemThatItCannotRepair)
{
    const auto found = diagnosed(steps::miniportEnabled, {state(l2tp, 56), state(ip, 0)});

    ASSERT_TRUE(isBroken(found));
    EXPECT_TRUE(problemOf(found).repair.empty());
    EXPECT_EQ(
        problemOf(found).evidence.front(), (Evidence{"miniport-problem", {"56", "WAN Miniport (L2TP)"}}));
}

TEST(MiniportEnabled, WaitsForTheRestartThatADeviceWaitsFor)
{
    const auto found = diagnosed(steps::miniportEnabled, {state(l2tp, 0), state(ip, 14)});

    ASSERT_TRUE(isBroken(found));
    EXPECT_TRUE(problemOf(found).repair.empty());
    EXPECT_TRUE(says(found, "miniport-waits-for-restart"));
}

TEST(MiniportEnabled, IsHealthyWhereBothWorkOrAreNotThere)
{
    EXPECT_TRUE(isHealthy(diagnosed(steps::miniportEnabled,
        {state(l2tp, 0), state(ip, 0), {driverStart("Rasl2tp"), dword(3)},
            {driverStart("NdisWan"), dword(3)}})));
    EXPECT_TRUE(isHealthy(diagnosed(steps::miniportEnabled, {gone(l2tp), gone(ip)})));
    EXPECT_TRUE(isHealthy(diagnosed(steps::miniportEnabled, {state(l2tp, 45), state(ip, 45)})));
}

TEST(DevicesRescanned, IsNeverAFindingButCanBeAskedFor)
{
    EXPECT_TRUE(isHealthy(diagnosed(steps::devicesRescanned, {})));
    EXPECT_EQ(steps::devicesRescanned.onRequest(of({}), office).repair, only(Action{RescanDevices{}}));
}

} // namespace
} // namespace repair
