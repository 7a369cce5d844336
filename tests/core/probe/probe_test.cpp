// The whole probe on a scripted network: names, bad networks, limits, progress, cancel.
#include "core/probe/ip_text.h"
#include "core/probe/probe.h"
#include "tests/core/probe/scripted_responder.h"

#include <gtest/gtest.h>

#include <thread>

namespace repair {
namespace {

using State = IkeAnswer::State;
using std::chrono::milliseconds;
using std::chrono::seconds;

const Error permissionDenied {ErrorKind::accessDenied, 1, "send", {}};
const Error networkUnreachable {ErrorKind::unavailable, 101, "connect socket", {}};

class ProbeTest : public testing::Test {
protected:
    ScriptedNetwork network;
    ScriptedMemory memory {network};
    ScriptedResponder responder {network, {}};
    const IpAddress server = ip("198.51.100.1");

    Result<ServerAnswer> ask(const std::string& host, bool waits = false)
    {
        network.localAddress = ip("192.168.77.10");
        ProbeRequest request {ServerAddress {host, std::nullopt}};
        request.waitsIfTooSoon = waits;
        return probe(std::move(request), {network, memory}, nullptr, {});
    }
};

TEST_F(ProbeTest, PrefersTheIpv4Address)
{
    responder.listenOn(server);
    network.names[{"vpn.example", IpFamily::v4}] = std::vector {server};
    network.names[{"vpn.example", IpFamily::v6}] = std::vector {ip("2001:db8::1")};

    const auto answer = ask("vpn.example");

    EXPECT_EQ(answer->address, "198.51.100.1");
    EXPECT_EQ(answer->ipv6.addresses, std::vector<std::string> {"2001:db8::1"});
    EXPECT_EQ(answer->ikev1On500.state, State::accepted);
}

TEST_F(ProbeTest, AsksAnIpv6OnlyServerOverIpv6)
{
    responder.listenOn(ip("2001:db8::1"));
    network.names[{"vpn.example", IpFamily::v4}] = std::vector<IpAddress>();
    network.names[{"vpn.example", IpFamily::v6}] = std::vector {ip("2001:db8::1")};
    network.localAddress = ip("2001:db8::77");

    const auto answer = probe({ServerAddress {"vpn.example", std::nullopt}}, {network, memory}, nullptr, {});

    EXPECT_EQ(answer->ipv4.state, NameAnswer::State::none);
    EXPECT_EQ(answer->address, "2001:db8::1");
    EXPECT_EQ(answer->ikev1On500.state, State::accepted);
    EXPECT_FALSE(answer->nat->clientBehindNat);
}

TEST_F(ProbeTest, SendsNothingForANameThatDoesNotExist)
{
    network.names[{"no.example", IpFamily::v4}] = std::vector<IpAddress>();
    network.names[{"no.example", IpFamily::v6}] = std::vector<IpAddress>();

    const auto answer = ask("no.example");

    EXPECT_EQ(answer->ipv4.state, NameAnswer::State::none);
    EXPECT_EQ(answer->address, "");
    EXPECT_TRUE(network.sent().empty());
}

TEST_F(ProbeTest, GivesASilentResolverFourSeconds)
{
    const auto answer = ask("slow.example");

    EXPECT_EQ(answer->ipv4.state, NameAnswer::State::noAnswer);
    EXPECT_EQ(answer->milliseconds, 4000);
}

TEST_F(ProbeTest, EndsWithinEightSecondsIfNothingAnswersAtAll)
{
    // Given a resolver that answers at the last moment, for a host that is not there
    network.deliver(NameAnswered {"late.example", IpFamily::v4, std::vector {server}}, milliseconds(3999));

    const auto answer = ask("late.example");

    EXPECT_EQ(answer->ikev1On500.state, State::silent);
    EXPECT_LE(network.elapsed(), seconds(8));
}

TEST_F(ProbeTest, NeedsThreeAndAHalfSecondsToHearNobody)
{
    const auto answer = ask("198.51.100.99");

    EXPECT_EQ(answer->ikev1On500.state, State::silent);
    EXPECT_EQ(answer->ikev1On4500.state, State::silent);
    EXPECT_EQ(answer->ikev2On500.state, State::silent);
    EXPECT_EQ(answer->sstp.state, SstpAnswer::State::silent);
    EXPECT_EQ(answer->milliseconds, 3500);
}

TEST_F(ProbeTest, SendsFewDatagramsToNobody)
{
    (void)ask("198.51.100.99");

    EXPECT_EQ(network.sentTo(500).size(), 6U); // two exchanges, three times each
    EXPECT_EQ(network.sentTo(4500).size(), 3U);
}

TEST_F(ProbeTest, SaysThatALocalFirewallRefusedTheSocket)
{
    responder.listenOn(server);
    network.sendFails[500] = permissionDenied;
    network.sendFails[4500] = permissionDenied;

    const auto answer = ask("198.51.100.1");

    EXPECT_EQ(answer->ikev1On500.state, State::blockedHere);
    EXPECT_EQ(answer->ikev1On4500.state, State::blockedHere);
    EXPECT_EQ(answer->unfinishedExchanges, 0);
    EXPECT_LT(answer->milliseconds, 4000);
}

TEST_F(ProbeTest, BelievesARefusedPortForBothVersionsAtOnce)
{
    // Given a host that answers one datagram by ICMP and then limits itself
    for (const std::uint16_t port : {500, 4500})
        network.servers[{server, port}] = [this, left = 1](const SentDatagram& datagram) mutable {
            if (left-- > 0)
                network.deliver(SocketRefused {datagram.socket});
        };
    ProbeRequest request {ServerAddress {"198.51.100.1", std::nullopt}};
    request.asksForSstp = false;

    const auto answer = probe(std::move(request), {network, memory}, nullptr, {});

    EXPECT_EQ(answer->ikev1On500.state, State::refused);
    EXPECT_EQ(answer->ikev2On500.state, State::refused);
    EXPECT_EQ(answer->unfinishedExchanges, 0);
    EXPECT_LT(answer->milliseconds, 1000);
}

TEST_F(ProbeTest, SaysThatThereIsNoNetwork)
{
    network.openFails = networkUnreachable;

    const auto answer = ask("198.51.100.1");

    EXPECT_EQ(answer->ikev1On500.state, State::noRoute);
    EXPECT_EQ(answer->sstp.state, SstpAnswer::State::noRoute);
    EXPECT_EQ(answer->milliseconds, 0);
}

TEST_F(ProbeTest, IgnoresAnAnswerFromAnotherAddress)
{
    network.servers[{server, 500}] = [this](const SentDatagram& datagram) {
        network.deliver(DatagramArrived {datagram.socket, {ip("203.0.113.66"), 500}, "anything"});
    };

    const auto answer = ask("198.51.100.1");

    EXPECT_EQ(answer->ikev1On500.state, State::silent);
}

TEST_F(ProbeTest, CallsGarbageGarbage)
{
    for (const std::uint16_t port : {500, 4500})
        network.servers[{server, port}] = [this](const SentDatagram& datagram) {
            network.reply(datagram, std::string(4, '\0') + "HTTP/1.1 400 Bad Request");
        };

    const auto answer = ask("198.51.100.1");

    EXPECT_EQ(answer->ikev1On500.state, State::garbage);
    EXPECT_EQ(answer->ikev1On4500.state, State::garbage);
}

TEST_F(ProbeTest, IgnoresKeepalivesAndEspOn4500)
{
    responder.listenOn(server);
    const auto real = network.servers[{server, 4500}];
    network.servers[{server, 4500}] = [&](const SentDatagram& datagram) {
        network.reply(datagram, "\xff");
        network.reply(datagram, "ESP packet with an SPI that is not zero");
        real(datagram);
    };

    EXPECT_EQ(ask("198.51.100.1")->ikev1On4500.state, State::accepted);
}

TEST_F(ProbeTest, TakesAnAnswerThatComesLate)
{
    responder.listenOn(server);
    const auto real = network.servers[{server, 500}];
    network.servers[{server, 500}] = [&, silent = 2](const SentDatagram& datagram) mutable {
        if (silent-- <= 0)
            real(datagram);
    };

    const auto answer = ask("198.51.100.1");

    EXPECT_EQ(answer->ikev1On500.state, State::accepted);
    EXPECT_GE(answer->ikev1On500.microseconds, 500'000);
}

TEST_F(ProbeTest, WaitsBetweenTwoRunsToOneServer)
{
    responder.listenOn(server);
    (void)ask("198.51.100.1");
    const std::size_t sentBefore = network.sent().size();

    const auto atOnce = ask("198.51.100.1");
    const auto patient = ask("198.51.100.1", true);

    EXPECT_EQ(atOnce->mustWaitSeconds, 27U); // the first run took 3.5 s, for want of TCP 443
    EXPECT_EQ(atOnce->ikev1On500.state, State::notTried);
    EXPECT_FALSE(patient->mustWaitSeconds);
    EXPECT_EQ(patient->ikev1On500.state, State::accepted);
    EXPECT_GE(network.elapsed(), seconds(30));
    EXPECT_GT(network.sent().size(), sentBefore);
}

TEST_F(ProbeTest, NeedsNoPauseIfNothingWasSent)
{
    // Given a PC that was offline, and then kept from sending by a firewall of its own
    responder.listenOn(server);
    network.openFails = networkUnreachable;
    (void)ask("198.51.100.1");
    network.openFails.reset();
    network.sendFails[500] = permissionDenied;
    network.sendFails[4500] = permissionDenied;
    (void)ask("198.51.100.1");
    network.sendFails.clear();

    const auto answer = ask("198.51.100.1");

    EXPECT_FALSE(answer->mustWaitSeconds);
    EXPECT_EQ(answer->ikev1On500.state, State::accepted);
}

TEST_F(ProbeTest, DoesNotWaitForAnotherServer)
{
    responder.listenOn(server);
    responder.listenOn(ip("198.51.100.2"));
    (void)ask("198.51.100.1");

    EXPECT_FALSE(ask("198.51.100.2")->mustWaitSeconds);
}

TEST_F(ProbeTest, TellsItsProgressFromTheFirstMoment)
{
    std::vector<std::pair<milliseconds, ProbeStage>> told;
    const ProbeListener listener = [&](const ProbeProgress& progress) {
        told.emplace_back(network.elapsed(), progress.stage);
    };

    (void)probe({ServerAddress {"198.51.100.99", std::nullopt}}, {network, memory}, listener, {});

    EXPECT_EQ(told.front(), std::pair(milliseconds(0), ProbeStage::asking));
    EXPECT_EQ(told.back().second, ProbeStage::done);
    for (std::size_t i = 1; i < told.size(); ++i)
        EXPECT_LE(told[i].first - told[i - 1].first, milliseconds(500));
}

TEST_F(ProbeTest, StopsAtOnceWhenCancelled)
{
    std::stop_source stop;
    network.onWait = [&](Moment) {
        if (network.elapsed() >= milliseconds(700))
            stop.request_stop();
    };

    const auto answer =
        probe({ServerAddress {"198.51.100.99", std::nullopt}}, {network, memory}, nullptr, stop.get_token());

    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ErrorKind::cancelled);
    EXPECT_LT(network.elapsed(), milliseconds(1500));
    EXPECT_EQ(network.openSockets(), 0U);
}

TEST_F(ProbeTest, AsksFiftyServersInTheTimeOfTheSlowest)
{
    std::vector<ProbeRequest> requests;
    for (int i = 1; i <= 50; ++i) {
        const std::string host = "198.51.100." + std::to_string(i);
        if (i % 2 == 0)
            responder.listenOn(ip(host));
        requests.push_back({ServerAddress {host, std::nullopt}});
    }
    network.localAddress = ip("192.168.77.10");

    const auto answers = probeAll(std::move(requests), {network, memory}, nullptr, {});

    ASSERT_EQ(answers.size(), 50U);
    for (std::size_t i = 0; i < 50; ++i)
        EXPECT_EQ(answers[i]->ikev1On500.state, i % 2 == 1 ? State::accepted : State::silent) << i;
    EXPECT_EQ(network.elapsed(), milliseconds(3500));
    EXPECT_EQ(network.openSockets(), 0U);
}

} // namespace
} // namespace repair
