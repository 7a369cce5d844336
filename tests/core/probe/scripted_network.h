// A whole network in one process, with a clock that jumps: the transport of the probe's tests.
#pragma once

#include "core/pc/probe_memory.h"
#include "core/pc/transport.h"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace repair {

/// A datagram that the probe sent.
struct SentDatagram {
    SocketId socket = 0;
    Endpoint to;
    Endpoint from;
    std::string bytes;
    Moment at;
};

class ScriptedNetwork final : public Transport {
public:
    using Server = std::function<void(const SentDatagram&)>;

    [[nodiscard]] Moment now() const override { return m_now; }
    void startResolving(const std::string& host, IpFamily family) override;
    [[nodiscard]] Result<SocketId> openUdp(const Endpoint& server) override;
    [[nodiscard]] Result<SocketId> openTcp(const Endpoint& server) override;
    [[nodiscard]] Result<Endpoint> localEndpoint(SocketId socket) const override;
    [[nodiscard]] Status send(SocketId socket, std::string_view bytes) override;
    void close(SocketId socket) override;
    [[nodiscard]] std::optional<NetworkEvent> wait(Moment until) override;
    void wake() override { m_woken = true; }

    /// What happens to each datagram for that server; without an entry it is lost.
    std::map<Endpoint, Server> servers;
    /// What happens to bytes on a TCP connection; without an entry nobody answers the connect.
    std::map<Endpoint, Server> streams;
    /// By name and family; without an entry the resolver stays silent.
    std::map<std::pair<std::string, IpFamily>, Result<std::vector<IpAddress>>> names;
    /// Makes every openUdp and openTcp fail.
    std::optional<Error> openFails;
    /// Makes every send to that port fail.
    std::map<std::uint16_t, Error> sendFails;
    /// The address the probe's sockets have.
    IpAddress localAddress;
    /// Called with the virtual time before each wait.
    std::function<void(Moment)> onWait;

    void deliver(NetworkEvent event, std::chrono::milliseconds delay = std::chrono::milliseconds(1));
    /// A datagram from the server that the socket is connected to.
    void reply(const SentDatagram& to, std::string bytes,
        std::chrono::milliseconds delay = std::chrono::milliseconds(1));
    /// The open socket that is connected to this server; 0 if there is none.
    [[nodiscard]] SocketId socketTo(const Endpoint& server) const;

    [[nodiscard]] const std::vector<SentDatagram>& sent() const { return m_sent; }
    [[nodiscard]] std::vector<SentDatagram> sentTo(std::uint16_t port) const;
    [[nodiscard]] std::size_t openSockets() const { return m_sockets.size(); }
    [[nodiscard]] std::chrono::milliseconds elapsed() const;

private:
    struct Socket {
        Endpoint server;
        Endpoint local;
        bool isStream = false;
    };

    Result<SocketId> open(const Endpoint& server, bool isStream);

    Moment m_now = Moment(std::chrono::hours(1));
    std::map<SocketId, Socket> m_sockets;
    std::multimap<Moment, NetworkEvent> m_pending;
    std::vector<SentDatagram> m_sent;
    SocketId m_nextSocket = 1;
    bool m_woken = false;
};

/// Remembers in memory, by the network's clock.
class ScriptedMemory final : public ProbeMemory {
public:
    explicit ScriptedMemory(const ScriptedNetwork& network) : m_network(network) { }
    [[nodiscard]] std::optional<std::chrono::seconds> sinceLastRun(const std::string& address) override;
    [[nodiscard]] Status remember(const std::string& address) override;
    void forget() { m_runs.clear(); }

private:
    const ScriptedNetwork& m_network;
    std::map<std::string, Moment> m_runs;
};

[[nodiscard]] IpAddress ip(std::string_view text);

} // namespace repair
