// The device adapter on Wine's own Plug and Play, without a seam: what it cannot tell is told as that.
#include "core/windows/devices.h"

#include <gtest/gtest.h>

namespace repair::wine {
namespace {

TEST(WindowsDevicesOfWine, DoNotTakeAFailureForAbsence)
{
    const auto status = WindowsDevices().status(R"(SWD\MSRRAS\NO_SUCH_MINIPORT)");

    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().kind, ErrorKind::failed);
}

TEST(WindowsDevicesOfWine, AreNotSwitchedIfTheyAreNotThere)
{
    const auto switched = WindowsDevices().setEnabled(R"(SWD\MSRRAS\NO_SUCH_MINIPORT)", Switch::on);

    ASSERT_FALSE(switched);
    EXPECT_EQ(switched.error().kind, ErrorKind::notFound);
}

} // namespace
} // namespace repair::wine
