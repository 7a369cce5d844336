// Events by virtual time; waiting jumps to the next one.
#include "tests/core/probe/scripted_network.h"

#include "core/probe/ip_text.h"

#include <utility>

namespace repair {

void ScriptedNetwork::startResolving(const std::string& host, IpFamily family)
{
    const auto known = names.find({host, family});
    if (known != names.end())
        deliver(NameAnswered {host, family, known->second});
}

Result<SocketId> ScriptedNetwork::open(const Endpoint& server, bool isStream)
{
    if (openFails)
        return fail(*openFails);
    const SocketId socket = m_nextSocket++;
    const auto port = static_cast<std::uint16_t>(40000 + socket);
    m_sockets[socket] = {server, {localAddress, port}, isStream};
    return socket;
}

Result<SocketId> ScriptedNetwork::openUdp(const Endpoint& server)
{
    return open(server, false);
}

Result<SocketId> ScriptedNetwork::openTcp(const Endpoint& server)
{
    const auto socket = open(server, true);
    if (socket && streams.contains(server))
        deliver(StreamConnected {*socket});
    return socket;
}

Result<Endpoint> ScriptedNetwork::localEndpoint(SocketId socket) const
{
    return m_sockets.at(socket).local;
}

Status ScriptedNetwork::send(SocketId socket, std::string_view bytes)
{
    const Socket& from = m_sockets.at(socket);
    if (const auto failure = sendFails.find(from.server.port); failure != sendFails.end())
        return fail(failure->second);
    const SentDatagram datagram {socket, from.server, from.local, std::string(bytes), m_now};
    auto& listeners = from.isStream ? streams : servers;
    if (!from.isStream)
        m_sent.push_back(datagram);
    if (const auto listener = listeners.find(from.server); listener != listeners.end())
        listener->second(datagram);
    return {};
}

void ScriptedNetwork::close(SocketId socket)
{
    m_sockets.erase(socket);
}

std::optional<NetworkEvent> ScriptedNetwork::wait(Moment until)
{
    if (onWait)
        onWait(m_now);
    if (std::exchange(m_woken, false))
        return std::nullopt;
    const auto next = m_pending.begin();
    if (next == m_pending.end() || next->first > until) {
        m_now = std::max(m_now, until);
        return std::nullopt;
    }
    m_now = std::max(m_now, next->first);
    NetworkEvent event = std::move(next->second);
    m_pending.erase(next);
    return event;
}

void ScriptedNetwork::deliver(NetworkEvent event, std::chrono::milliseconds delay)
{
    m_pending.emplace(m_now + delay, std::move(event));
}

void ScriptedNetwork::reply(const SentDatagram& to, std::string bytes, std::chrono::milliseconds delay)
{
    deliver(DatagramArrived {to.socket, to.to, std::move(bytes)}, delay);
}

SocketId ScriptedNetwork::socketTo(const Endpoint& server) const
{
    for (const auto& [socket, state] : m_sockets)
        if (state.server == server)
            return socket;
    return 0;
}

std::vector<SentDatagram> ScriptedNetwork::sentTo(std::uint16_t port) const
{
    std::vector<SentDatagram> matching;
    for (const SentDatagram& datagram : m_sent)
        if (datagram.to.port == port)
            matching.push_back(datagram);
    return matching;
}

std::chrono::milliseconds ScriptedNetwork::elapsed() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(m_now - Moment(std::chrono::hours(1)));
}

std::optional<std::chrono::seconds> ScriptedMemory::sinceLastRun(const std::string& address)
{
    const auto found = m_runs.find(address);
    if (found == m_runs.end())
        return std::nullopt;
    return std::chrono::duration_cast<std::chrono::seconds>(m_network.now() - found->second);
}

Status ScriptedMemory::remember(const std::string& address)
{
    m_runs[address] = m_network.now();
    return {};
}

IpAddress ip(std::string_view text)
{
    return tryIpAddress(text).value();
}

} // namespace repair
