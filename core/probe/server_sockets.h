// The sockets of one run against one server: UDP 500, UDP 4500 and TCP.
#pragma once

#include "core/pc/transport.h"
#include "core/probe/exchange.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace repair {

[[nodiscard]] PortTrouble troubleOf(const Error& error);

/// Adds and removes what port 4500 needs in front of each message; closes everything at the end.
class ServerSockets {
public:
    ServerSockets(Transport& transport, IpAddress server);
    ~ServerSockets();
    ServerSockets(const ServerSockets&) = delete;
    ServerSockets& operator=(const ServerSockets&) = delete;

    /// Our own end of the new socket.
    [[nodiscard]] Result<Endpoint> openUdp(std::uint16_t port);
    [[nodiscard]] Status openTcp(std::uint16_t port);
    [[nodiscard]] Status send(const Outgoing& outgoing);
    [[nodiscard]] Status sendStream(std::string_view bytes);

    [[nodiscard]] bool isStream(SocketId socket) const { return m_tcp == socket; }
    /// The server's UDP port behind a socket of ours.
    [[nodiscard]] std::optional<std::uint16_t> tryPort(SocketId socket) const;
    /// An IKE message for us; absent for ESP, keepalives, another server's address and another run's socket.
    [[nodiscard]] std::optional<Outgoing> tryIkeMessage(const DatagramArrived& datagram) const;

private:
    Transport& m_transport;
    IpAddress m_server;
    std::map<SocketId, std::uint16_t> m_udp;
    std::optional<SocketId> m_tcp;
};

} // namespace repair
