// Devices by instance id: what Plug and Play says of them, and switching them.
#include "core/windows/devices.h"

#include "tests/wine/device_seam.h"

#include <gtest/gtest.h>

namespace repair::wine {
namespace {

const char* const miniport = R"(SWD\MSRRAS\MS_L2TPMINIPORT)";

class WindowsDevicesTest : public testing::Test {
protected:
    WindowsDevicesTest() { deviceSeam() = {}; }
    static SeamDevice& known() { return deviceSeam().devices[L"SWD\\MSRRAS\\MS_L2TPMINIPORT"]; }

    WindowsDevices devices;
};

TEST_F(WindowsDevicesTest, TellsAStartedDevice)
{
    known() = {};

    EXPECT_EQ(devices.status(miniport).value(), (DeviceStatus {true, 0}));
    EXPECT_GT(deviceSeam().calls, 0);
}

TEST_F(WindowsDevicesTest, TellsTheProblemOnlyIfThereIsOne)
{
    known() = {.status = DN_HAS_PROBLEM, .problem = CM_PROB_DISABLED_SERVICE};
    EXPECT_EQ(devices.status(miniport).value(), (DeviceStatus {false, 32}));

    known() = {.status = DN_STARTED, .problem = 7};
    EXPECT_EQ(devices.status(miniport).value(), (DeviceStatus {true, 0}));
}

TEST_F(WindowsDevicesTest, KeepsAbsentRememberedAndUnreadableApart)
{
    EXPECT_EQ(devices.status(miniport).value(), std::nullopt);

    known().isPresent = false;
    EXPECT_EQ(devices.status(miniport).value(), (DeviceStatus {false, 45}));

    deviceSeam().locateFails = CR_ACCESS_DENIED;
    EXPECT_EQ(devices.status(miniport).error().kind, ErrorKind::accessDenied);
    deviceSeam().locateFails = CR_FAILURE;
    EXPECT_EQ(devices.status(miniport).error().osCode, static_cast<std::uint32_t>(ERROR_GEN_FAILURE));
}

TEST_F(WindowsDevicesTest, SwitchesOffAndOn)
{
    known() = {};

    ASSERT_TRUE(devices.setEnabled(miniport, Switch::off));
    EXPECT_EQ(devices.status(miniport).value(), (DeviceStatus {false, 22}));

    ASSERT_TRUE(devices.setEnabled(miniport, Switch::on));
    EXPECT_EQ(devices.status(miniport).value(), (DeviceStatus {true, 0}));
}

TEST_F(WindowsDevicesTest, SwitchesOnWhatWasSwitchedOffInThisHardwareProfileOnly)
{
    known() = {.status = DN_HAS_PROBLEM, .problem = CM_PROB_DISABLED, .isOffInThisProfile = true};

    ASSERT_TRUE(devices.setEnabled(miniport, Switch::on));

    EXPECT_EQ(devices.status(miniport).value(), (DeviceStatus {true, 0}));
}

TEST_F(WindowsDevicesTest, TellsWhySwitchingFailed)
{
    EXPECT_EQ(devices.setEnabled(miniport, Switch::on).error().kind, ErrorKind::notFound);

    known() = {};
    deviceSeam().switchFails = ERROR_ACCESS_DENIED;
    EXPECT_EQ(devices.setEnabled(miniport, Switch::off).error().kind, ErrorKind::accessDenied);
    EXPECT_EQ(devices.status(miniport).value(), (DeviceStatus {true, 0}));
}

TEST_F(WindowsDevicesTest, FindsALostDeviceByLookingAgain)
{
    known() = {.isPresent = false, .comesBack = true};

    const auto looked = devices.rescan();

    ASSERT_TRUE(looked);
    EXPECT_EQ(devices.status(miniport).value(), (DeviceStatus {true, 0}));
}

} // namespace
} // namespace repair::wine
