// Opens, closes and frames.
#include "core/probe/server_sockets.h"

namespace repair {
namespace {

/// In front of every IKE message on port 4500 (RFC 3948); without it the datagram would be ESP.
constexpr std::string_view nonEspMarker("\0\0\0\0", 4);

} // namespace

PortTrouble troubleOf(const Error& error)
{
    return error.kind == ErrorKind::accessDenied ? PortTrouble::blockedHere : PortTrouble::noRoute;
}

ServerSockets::ServerSockets(Transport& transport, IpAddress server)
    : m_transport(transport), m_server(server)
{ }

ServerSockets::~ServerSockets()
{
    for (const auto& [socket, port] : m_udp)
        m_transport.close(socket);
    if (m_tcp)
        m_transport.close(*m_tcp);
}

Result<Endpoint> ServerSockets::openUdp(std::uint16_t port)
{
    const auto socket = m_transport.openUdp({m_server, port});
    if (!socket)
        return fail(socket.error());
    m_udp[*socket] = port;
    return m_transport.localEndpoint(*socket);
}

Status ServerSockets::openTcp(std::uint16_t port)
{
    const auto socket = m_transport.openTcp({m_server, port});
    if (!socket)
        return fail(socket.error());
    m_tcp = *socket;
    return {};
}

Status ServerSockets::send(const Outgoing& outgoing)
{
    for (const auto& [socket, port] : m_udp)
        if (port == outgoing.port) {
            const std::string marker(port == natPort ? nonEspMarker : std::string_view());
            return m_transport.send(socket, marker + outgoing.message);
        }
    return fail({ErrorKind::notFound, 0, "send", std::to_string(outgoing.port)});
}

Status ServerSockets::sendStream(std::string_view bytes)
{
    return m_transport.send(*m_tcp, bytes);
}

std::optional<std::uint16_t> ServerSockets::tryPort(SocketId socket) const
{
    const auto known = m_udp.find(socket);
    return known == m_udp.end() ? std::nullopt : std::optional(known->second);
}

std::optional<Outgoing> ServerSockets::tryIkeMessage(const DatagramArrived& datagram) const
{
    const auto port = tryPort(datagram.socket);
    // Connected sockets filter the sender already; not every adapter has them.
    if (!port || datagram.from != Endpoint {m_server, *port})
        return std::nullopt;
    if (*port != natPort)
        return Outgoing {*port, datagram.bytes};
    if (!datagram.bytes.starts_with(nonEspMarker))
        return std::nullopt;
    return Outgoing {*port, datagram.bytes.substr(nonEspMarker.size())};
}

} // namespace repair
