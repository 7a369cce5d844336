// SSTP is offered, refused, absent or unreachable - each is told apart.
#include "core/probe/probe.h"
#include "tests/core/probe/scripted_network.h"
#include "tests/core/probe/tls_test_server.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

using Manner = TlsTestServer::Manner;
using State = SstpAnswer::State;

const Endpoint https {ip("198.51.100.1"), 443};

class TlsProbeTest : public testing::Test {
protected:
    ScriptedNetwork network;
    ScriptedMemory memory {network};
    std::size_t chunk = 100'000;

    void serve(TlsTestServer& server, const Endpoint& endpoint)
    {
        network.streams[endpoint] = [&](const SentDatagram& sent) {
            const std::string reply = server.receive(sent.bytes);
            for (std::size_t at = 0; at < reply.size(); at += chunk)
                network.deliver(StreamBytes {sent.socket, reply.substr(at, chunk)});
        };
    }

    SstpAnswer ask(ServerAddress address = {"198.51.100.1", std::nullopt})
    {
        return probe({std::move(address)}, {network, memory}, nullptr, {})->sstp;
    }

    SstpAnswer askServerThat(Manner manner)
    {
        TlsTestServer server(manner);
        serve(server, https);
        return ask();
    }
};

TEST_F(TlsProbeTest, FindsSstp)
{
    TlsTestServer server(Manner::sstp);
    serve(server, https);

    const SstpAnswer answer = ask();

    EXPECT_EQ(answer.state, State::offered);
    EXPECT_EQ(answer.httpStatus, 200);
    EXPECT_TRUE(answer.microseconds);
    EXPECT_TRUE(server.heard().starts_with(
        "SSTP_DUPLEX_POST /sra_{BA195980-CD49-458b-9E23-C84EE0ADCD75}/ HTTP/1.1\r\nHost: 198.51.100.1\r\n"));
}

TEST_F(TlsProbeTest, EndsTheCallPolitely)
{
    TlsTestServer server(Manner::sstp);
    serve(server, https);

    (void)ask();

    EXPECT_TRUE(server.heard().ends_with(std::string("\x10\x01\0\x08\0\x05\0\0", 8))); // Call Abort
}

TEST_F(TlsProbeTest, FindsItWhenEveryByteComesAlone)
{
    chunk = 1;
    EXPECT_EQ(askServerThat(Manner::sstp).state, State::offered);
}

TEST_F(TlsProbeTest, FollowsAPortThatWasTypedUnlessItIsOneOfIke)
{
    TlsTestServer other(Manner::sstp);
    TlsTestServer usual(Manner::sstp);
    serve(other, {ip("198.51.100.1"), 8443});
    serve(usual, {ip("198.51.100.2"), 443});

    EXPECT_EQ(ask({"198.51.100.1", 8443}).state, State::offered);
    EXPECT_EQ(ask({"198.51.100.2", 4500}).state, State::offered);
}

TEST_F(TlsProbeTest, TellsAServerThatRefusesTheCall)
{
    EXPECT_EQ(askServerThat(Manner::nak).state, State::refusedCall);
}

TEST_F(TlsProbeTest, TellsAnOrdinaryWebServer)
{
    const SstpAnswer answer = askServerThat(Manner::notFound);

    EXPECT_EQ(answer.state, State::webServer);
    EXPECT_EQ(answer.httpStatus, 404);
}

TEST_F(TlsProbeTest, TellsTlsWithoutHttp)
{
    EXPECT_EQ(askServerThat(Manner::silentAfterTls).state, State::httpSilent);
}

TEST_F(TlsProbeTest, TellsWhatIsNoTls)
{
    EXPECT_EQ(askServerThat(Manner::noTls).state, State::noTls);
}

TEST_F(TlsProbeTest, DoesNotReadAHeaderWithoutEnd)
{
    EXPECT_EQ(askServerThat(Manner::endlessHeader).state, State::webServer);
}

TEST_F(TlsProbeTest, TellsARefusedConnectionFromASilentOne)
{
    EXPECT_EQ(ask().state, State::silent);

    network.onWait = [this](Moment) {
        if (const SocketId socket = network.socketTo({ip("198.51.100.2"), 443}); socket != 0)
            network.deliver(SocketRefused {socket});
    };
    EXPECT_EQ(ask({"198.51.100.2", std::nullopt}).state, State::refused);
}

TEST_F(TlsProbeTest, TakesAnEarlyEndForNoTls)
{
    network.streams[https] = [this](
                                 const SentDatagram& sent) { network.deliver(StreamClosed {sent.socket}); };

    EXPECT_EQ(ask().state, State::noTls);
}

} // namespace
} // namespace repair
