// Non-blocking sockets; ICMP errors arrive through connected UDP sockets.
#include "core/posix/posix_transport.h"

#include "core/posix/posix_error.h"
#include "core/posix/socket_address.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>
#include <vector>

namespace repair {
namespace {

constexpr std::size_t largestDatagram = 65535;

int descriptor(SocketId socket)
{
    return static_cast<int>(socket);
}

/// Rounded up, so that the caller does not come back a moment too early; poll() counts milliseconds.
int millisecondsUntil(Moment until)
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
    return static_cast<int>(std::clamp<std::int64_t>(left.count(), 0, 60'000));
}

} // namespace

PosixTransport::PosixTransport() : m_answers(std::make_shared<NameAnswers>()) { }

PosixTransport::~PosixTransport()
{
    for (const auto& [socket, state] : m_sockets)
        ::close(descriptor(socket));
}

void PosixTransport::startResolving(const std::string& host, IpFamily family)
{
    resolveInBackground(m_answers, host, family);
}

Result<SocketId> PosixTransport::open(const Endpoint& server, int type)
{
    const SocketAddress address = socketAddressOf(server);
    const int opened = ::socket(address.storage.ss_family, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (opened < 0)
        return fail(posixError(errno, "open socket"));
    if (::connect(opened, address.get(), address.size) != 0 && errno != EINPROGRESS) {
        const Error error = posixError(errno, "connect socket");
        ::close(opened);
        return fail(error);
    }
    const auto socket = static_cast<SocketId>(opened);
    const bool isStream = type == SOCK_STREAM;
    m_sockets[socket] = {server, isStream, isStream, false};
    return socket;
}

Result<SocketId> PosixTransport::openUdp(const Endpoint& server)
{
    return open(server, SOCK_DGRAM);
}

Result<SocketId> PosixTransport::openTcp(const Endpoint& server)
{
    return open(server, SOCK_STREAM);
}

Result<Endpoint> PosixTransport::localEndpoint(SocketId socket) const
{
    SocketAddress address;
    address.size = sizeof address.storage;
    if (::getsockname(descriptor(socket), address.get(), &address.size) != 0)
        return fail(posixError(errno, "read socket name"));
    if (const auto endpoint = tryEndpoint(address.get()))
        return *endpoint;
    return fail({ErrorKind::unsupported, 0, "read socket name", {}});
}

int PosixTransport::pendingError(SocketId socket) const
{
    int code = 0;
    socklen_t size = sizeof code;
    return ::getsockopt(descriptor(socket), SOL_SOCKET, SO_ERROR, &code, &size) == 0 ? code : errno;
}

void PosixTransport::noteError(SocketId socket, int code)
{
    if (code == ECONNREFUSED || code == ECONNRESET)
        m_events.push_back(SocketRefused {socket});
    else if (code == EHOSTUNREACH && !m_sockets[socket].isStream) // TCP says so too if nobody answers ARP
        m_events.push_back(SocketForbidden {socket});
    else
        m_events.push_back(SocketFailed {socket, posixError(code, "use socket")});
}

Status PosixTransport::send(SocketId socket, std::string_view bytes)
{
    // An error that ICMP left on the socket belongs to an earlier datagram and would hide this one's.
    if (const int earlier = pendingError(socket); earlier != 0)
        noteError(socket, earlier);
    const ssize_t sent = ::send(descriptor(socket), bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent == static_cast<ssize_t>(bytes.size()))
        return {};
    const int code = sent < 0 ? errno : EMSGSIZE;
    if (code == ECONNREFUSED || code == EPIPE) {
        m_events.push_back(SocketRefused {socket});
        return {};
    }
    // A full queue loses the datagram, as any network may; it will be sent again.
    if (code == EAGAIN || code == ENOBUFS)
        return {};
    return fail(posixError(code, "send"));
}

void PosixTransport::close(SocketId socket)
{
    if (m_sockets.erase(socket) != 0)
        ::close(descriptor(socket));
}

void PosixTransport::wake()
{
    m_answers->ring();
}

std::optional<NetworkEvent> PosixTransport::wait(Moment until)
{
    if (m_events.empty())
        collect(until);
    if (m_events.empty())
        return std::nullopt;
    NetworkEvent event = std::move(m_events.front());
    m_events.pop_front();
    return event;
}

void PosixTransport::collect(Moment until)
{
    std::vector<pollfd> polled = {{m_answers->readEnd(), POLLIN, 0}};
    for (const auto& [socket, state] : m_sockets)
        if (!state.isDone)
            polled.push_back(
                {descriptor(socket), static_cast<short>(state.isConnecting ? POLLOUT : POLLIN), 0});
    if (::poll(polled.data(), polled.size(), millisecondsUntil(until)) <= 0)
        return;
    if (polled.front().revents != 0)
        for (NameAnswered& answered : m_answers->take())
            m_events.push_back(std::move(answered));
    for (std::size_t i = 1; i < polled.size(); ++i)
        if (polled[i].revents != 0)
            collectFrom(static_cast<SocketId>(polled[i].fd), polled[i].revents);
}

void PosixTransport::collectFrom(SocketId socket, short happened)
{
    if (m_sockets[socket].isConnecting)
        finishConnecting(socket);
    else if (m_sockets[socket].isStream)
        receiveStream(socket);
    else if ((happened & POLLERR) != 0)
        noteError(socket, pendingError(socket));
    else
        receiveDatagram(socket);
}

void PosixTransport::finishConnecting(SocketId socket)
{
    m_sockets[socket].isConnecting = false;
    const int code = pendingError(socket);
    if (code == 0) {
        m_events.push_back(StreamConnected {socket});
        return;
    }
    m_sockets[socket].isDone = true;
    noteError(socket, code);
}

void PosixTransport::receiveStream(SocketId socket)
{
    std::array<char, 16384> buffer;
    const ssize_t count = ::recv(descriptor(socket), buffer.data(), buffer.size(), 0);
    const int code = errno;
    if (count > 0) {
        m_events.push_back(StreamBytes {socket, std::string(buffer.data(), static_cast<std::size_t>(count))});
        return;
    }
    if (count < 0 && code == EAGAIN)
        return;
    m_sockets[socket].isDone = true;
    if (count == 0)
        m_events.push_back(StreamClosed {socket});
    else
        noteError(socket, code);
}

void PosixTransport::receiveDatagram(SocketId socket)
{
    std::string buffer(largestDatagram, '\0');
    const ssize_t count = ::recv(descriptor(socket), buffer.data(), buffer.size(), 0);
    const int code = errno;
    if (count >= 0) {
        buffer.resize(static_cast<std::size_t>(count));
        m_events.push_back(DatagramArrived {socket, m_sockets[socket].server, std::move(buffer)});
    } else if (code != EAGAIN) {
        noteError(socket, code);
    }
}

} // namespace repair
