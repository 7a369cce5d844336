// The holders of UDP 500, 4500 and 1701, on ports that are really bound.
#include "core/windows/network.h"

#include "tests/wine/bound_port.h"

#include <gtest/gtest.h>

namespace repair::wine {
namespace {

const PortUser thisTest {1701, "windows_network_test.exe"};

TEST(WindowsNetwork, NamesTheProcessThatHoldsAPort)
{
    const BoundPort held(1701, AF_INET);
    ASSERT_TRUE(held.isBound());

    const auto users = WindowsNetwork().portUsers();

    ASSERT_TRUE(users) << users.error().operation << users.error().osCode;
    EXPECT_EQ(users->users, (std::vector<PortUser> {thisTest}));
}

TEST(WindowsNetwork, SeesIpv6AndNamesAProcessOnce)
{
    const BoundPort four(1701, AF_INET);
    const BoundPort six(1701, AF_INET6);
    ASSERT_TRUE(four.isBound() && six.isBound());

    const auto users = WindowsNetwork().portUsers();

    ASSERT_TRUE(users);
    EXPECT_EQ(users->users, (std::vector<PortUser> {thisTest}));
}

TEST(WindowsNetwork, SeesNobodyWhenThePortIsFreeOrAnother)
{
    const BoundPort other(1702, AF_INET);
    ASSERT_TRUE(other.isBound());

    const auto users = WindowsNetwork().portUsers();

    ASSERT_TRUE(users);
    EXPECT_TRUE(users->users.empty());
}

TEST(WindowsNetwork, NeverAskedAServer)
{
    EXPECT_EQ(WindowsNetwork().lastAnswer("vpn.example.com").value(), std::nullopt);
}

} // namespace
} // namespace repair::wine
