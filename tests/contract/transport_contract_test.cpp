// What every system's sockets promise, on the loopback of this one.
#include "tests/contract/host.h"

#include <gtest/gtest.h>

#include <thread>

namespace repair {
namespace {

using namespace std::chrono_literals;

/// Port 1 (tcpmux) is open on no machine that runs tests.
Endpoint closedPort()
{
    Endpoint endpoint;
    endpoint.address.bytes = {127, 0, 0, 1};
    endpoint.port = 1;
    return endpoint;
}

TEST(TransportContract, TellsThatADatagramWasRefused)
{
    if (!hostVariable("WINEPREFIX").empty())
        GTEST_SKIP() << "Wine keeps to itself what ICMP says about a datagram";

    HostTransport transport;
    const SocketId socket = transport.openUdp(closedPort()).value();

    ASSERT_TRUE(transport.send(socket, "hello"));
    const auto event = transport.wait(transport.now() + 3s);

    ASSERT_TRUE(event);
    ASSERT_TRUE(std::holds_alternative<SocketRefused>(*event)) << event->index();
    EXPECT_EQ(std::get<SocketRefused>(*event).socket, socket);
}

TEST(TransportContract, TellsThatAConnectionWasRefused)
{
    HostTransport transport;
    const SocketId socket = transport.openTcp(closedPort()).value();

    const auto event = transport.wait(transport.now() + 5s);

    ASSERT_TRUE(event);
    ASSERT_TRUE(std::holds_alternative<SocketRefused>(*event)) << event->index();
    EXPECT_EQ(std::get<SocketRefused>(*event).socket, socket);
}

TEST(TransportContract, KnowsTheAddressThatPacketsLeaveWith)
{
    HostTransport transport;
    const SocketId socket = transport.openUdp(closedPort()).value();

    const auto local = transport.localEndpoint(socket);

    ASSERT_TRUE(local) << local.error().osCode;
    EXPECT_EQ(local->address, closedPort().address);
    EXPECT_NE(local->port, 0);
}

TEST(TransportContract, ResolvesALoopbackName)
{
    HostTransport transport;
    transport.startResolving("localhost", IpFamily::v4);

    const auto event = transport.wait(transport.now() + 10s);

    ASSERT_TRUE(event);
    const auto& answered = std::get<NameAnswered>(*event);
    ASSERT_TRUE(answered.addresses) << answered.addresses.error().osCode;
    EXPECT_EQ(answered.addresses->front(), closedPort().address);
}

TEST(TransportContract, WakesFromAnyThread)
{
    HostTransport transport;
    const Moment before = transport.now();
    std::jthread other([&transport] {
        std::this_thread::sleep_for(50ms);
        transport.wake();
    });

    const auto event = transport.wait(before + 20s);

    EXPECT_FALSE(event);
    EXPECT_LT(transport.now() - before, 10s);
}

TEST(TransportContract, WaitsNoLongerThanAsked)
{
    HostTransport transport;
    const Moment before = transport.now();

    const auto event = transport.wait(before + 60ms);

    EXPECT_FALSE(event);
    EXPECT_GE(transport.now() - before, 60ms);
}

} // namespace
} // namespace repair
