// WSAEventSelect: unlike WSAPoll it tells of a refused connection on every Windows 10, and knows no limit of
// sockets.
#include "core/windows/winsock_transport.h"

#include "core/windows/utf16.h"
#include "core/windows/win_error.h"

#include <winsock2.h>
#include <ws2tcpip.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <mutex>
#include <utility>

namespace repair {
namespace {

constexpr std::size_t largestDatagram = 65535;

ErrorKind kindOf(int code)
{
    switch (code) {
    case WSAEACCES: // the local firewall dropped the datagram
        return ErrorKind::accessDenied;
    case WSAENETUNREACH:
    case WSAENETDOWN:
    case WSAEHOSTUNREACH:
    case WSAEHOSTDOWN:
    case WSAEADDRNOTAVAIL:
        return ErrorKind::unavailable;
    case WSAETIMEDOUT:
        return ErrorKind::timedOut;
    case WSAEAFNOSUPPORT:
        return ErrorKind::unsupported;
    default:
        return ErrorKind::io;
    }
}

Error socketError(int code, std::string operation)
{
    return {kindOf(code), static_cast<std::uint32_t>(code), std::move(operation), {}};
}

SOCKADDR_INET addressOf(const Endpoint& endpoint)
{
    SOCKADDR_INET address {};
    if (endpoint.address.family == IpFamily::v4) {
        address.Ipv4.sin_family = AF_INET;
        address.Ipv4.sin_port = htons(endpoint.port);
        std::memcpy(&address.Ipv4.sin_addr, endpoint.address.bytes.data(), sizeof address.Ipv4.sin_addr);
    } else {
        address.Ipv6.sin6_family = AF_INET6;
        address.Ipv6.sin6_port = htons(endpoint.port);
        std::memcpy(&address.Ipv6.sin6_addr, endpoint.address.bytes.data(), sizeof address.Ipv6.sin6_addr);
    }
    return address;
}

Endpoint endpointOf(const SOCKADDR_INET& address)
{
    Endpoint endpoint;
    if (address.si_family == AF_INET) {
        endpoint.port = ntohs(address.Ipv4.sin_port);
        std::memcpy(endpoint.address.bytes.data(), &address.Ipv4.sin_addr, sizeof address.Ipv4.sin_addr);
    } else {
        endpoint.address.family = IpFamily::v6;
        endpoint.port = ntohs(address.Ipv6.sin6_port);
        std::memcpy(endpoint.address.bytes.data(), &address.Ipv6.sin6_addr, sizeof address.Ipv6.sin6_addr);
    }
    return endpoint;
}

/// "No such name" and "no address of this family" are answers; everything else is a resolver that failed.
Result<std::vector<IpAddress>> resolve(const std::string& host, IpFamily family)
{
    ADDRINFOW wanted {};
    wanted.ai_family = family == IpFamily::v4 ? AF_INET : AF_INET6;
    wanted.ai_socktype = SOCK_DGRAM;
    ADDRINFOW* found = nullptr;
    const int status = GetAddrInfoW(toWide(host).c_str(), nullptr, &wanted, &found);
    std::vector<IpAddress> addresses;
    if (status == WSAHOST_NOT_FOUND || status == WSANO_DATA)
        return addresses;
    if (status != 0)
        return fail({ErrorKind::unavailable, static_cast<std::uint32_t>(status), "resolve name", host});
    for (const ADDRINFOW* one = found; one != nullptr; one = one->ai_next) {
        SOCKADDR_INET address {};
        std::memcpy(&address, one->ai_addr, std::min<std::size_t>(one->ai_addrlen, sizeof address));
        const IpAddress resolved = endpointOf(address).address;
        if (std::ranges::find(addresses, resolved) == addresses.end())
            addresses.push_back(resolved);
    }
    FreeAddrInfoW(found);
    return addresses;
}

/// Rounded up, so that the caller does not come back a moment too early.
DWORD millisecondsUntil(Moment until)
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
    return static_cast<DWORD>(std::clamp<std::int64_t>(left.count(), 0, 60'000));
}

} // namespace

/// Thread-safe. Holds Winsock open for as long as the last resolving thread needs it.
class WinsockTransport::Answers {
public:
    Answers()
    {
        WSADATA data {};
        m_isStarted = WSAStartup(MAKEWORD(2, 2), &data) == 0;
        m_sockets = WSACreateEvent();
        m_bell = CreateEventW(nullptr, FALSE, FALSE, nullptr);
    }
    ~Answers()
    {
        WSACloseEvent(m_sockets);
        CloseHandle(m_bell);
        if (m_isStarted)
            WSACleanup();
    }
    Answers(const Answers&) = delete;
    Answers& operator=(const Answers&) = delete;

    [[nodiscard]] HANDLE sockets() const { return m_sockets; }
    [[nodiscard]] HANDLE bell() const { return m_bell; }
    void ring() { SetEvent(m_bell); }
    void add(NameAnswered answered)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_answered.push_back(std::move(answered));
        }
        ring();
    }
    [[nodiscard]] std::vector<NameAnswered> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_answered, {});
    }

private:
    bool m_isStarted = false;
    HANDLE m_sockets = nullptr; ///< set when any socket has news
    HANDLE m_bell = nullptr; ///< set by wake() and by answers
    std::mutex m_mutex;
    std::vector<NameAnswered> m_answered;
};

struct WinsockTransport::Socket {
    Socket(SOCKET opened, const Endpoint& peer, bool stream) : handle(opened), server(peer), isStream(stream)
    { }
    ~Socket() { ::closesocket(handle); }
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;

    SOCKET handle;
    Endpoint server;
    bool isStream;
    bool isDone = false; ///< closed by the other side or failed; nothing more will come
};

WinsockTransport::WinsockTransport() : m_answers(std::make_shared<Answers>()) { }

WinsockTransport::~WinsockTransport() = default;

struct WinsockTransport::Lookup {
    std::shared_ptr<Answers> answers;
    std::string host;
    IpFamily family;

    static void CALLBACK run(PTP_CALLBACK_INSTANCE instance, void* context)
    {
        const std::unique_ptr<Lookup> lookup(static_cast<Lookup*>(context));
        CallbackMayRunLong(instance);
        lookup->answers->add({lookup->host, lookup->family, resolve(lookup->host, lookup->family)});
    }
};

/// By Windows' own pool: a thread of MinGW's that nobody joins now and then takes its neighbour's start
/// along, and a program that looks two names up while it starts threads dies of it.
void WinsockTransport::startResolving(const std::string& host, IpFamily family)
{
    auto lookup = std::make_unique<Lookup>(m_answers, host, family);
    if (TrySubmitThreadpoolCallback(Lookup::run, lookup.get(), nullptr))
        static_cast<void>(lookup.release()); // run() owns it now
    else
        m_answers->add({host, family, fail(socketError(static_cast<int>(GetLastError()), "look up name"))});
}

Result<SocketId> WinsockTransport::open(const Endpoint& server, int type)
{
    const SOCKADDR_INET address = addressOf(server);
    const SOCKET opened =
        WSASocketW(address.si_family, type, 0, nullptr, 0, WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
    if (opened == INVALID_SOCKET)
        return fail(socketError(WSAGetLastError(), "open socket"));
    auto socket = std::make_unique<Socket>(opened, server, type == SOCK_STREAM);
    // Makes the socket non-blocking too.
    if (WSAEventSelect(opened, m_answers->sockets(), FD_READ | FD_CONNECT | FD_CLOSE) != 0)
        return fail(socketError(WSAGetLastError(), "watch socket"));
    const int size = server.address.family == IpFamily::v4 ? sizeof address.Ipv4 : sizeof address.Ipv6;
    if (::connect(opened, reinterpret_cast<const sockaddr*>(&address), size) != 0) {
        const int code = WSAGetLastError();
        if (code != WSAEWOULDBLOCK)
            return fail(socketError(code, "connect socket"));
    }
    m_sockets[++m_lastId] = std::move(socket);
    return m_lastId;
}

Result<SocketId> WinsockTransport::openUdp(const Endpoint& server)
{
    return open(server, SOCK_DGRAM);
}

Result<SocketId> WinsockTransport::openTcp(const Endpoint& server)
{
    return open(server, SOCK_STREAM);
}

Result<Endpoint> WinsockTransport::localEndpoint(SocketId socket) const
{
    SOCKADDR_INET address {};
    int size = sizeof address;
    if (::getsockname(m_sockets.at(socket)->handle, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        return fail(socketError(WSAGetLastError(), "read socket name"));
    return endpointOf(address);
}

void WinsockTransport::noteError(SocketId id, Socket& socket, int code)
{
    // A datagram socket lives on after what ICMP said about one datagram.
    socket.isDone = socket.isStream;
    if (code == WSAECONNREFUSED || code == WSAECONNRESET || code == WSAECONNABORTED)
        m_events.push_back(SocketRefused {id});
    else if (code == WSAEHOSTUNREACH && !socket.isStream)
        m_events.push_back(SocketForbidden {id});
    else
        m_events.push_back(SocketFailed {id, socketError(code, "use socket")});
}

Status WinsockTransport::send(SocketId socket, std::string_view bytes)
{
    Socket& to = *m_sockets.at(socket);
    const int sent = ::send(to.handle, bytes.data(), static_cast<int>(bytes.size()), 0);
    const int code = sent == SOCKET_ERROR ? WSAGetLastError() : WSAEMSGSIZE;
    if (sent == static_cast<int>(bytes.size()))
        return {};
    if (code == WSAECONNREFUSED || code == WSAECONNRESET || code == WSAECONNABORTED) {
        noteError(socket, to, code);
        return {};
    }
    // A full queue loses the datagram, as any network may; it will be sent again.
    if (code == WSAEWOULDBLOCK || code == WSAENOBUFS)
        return {};
    return fail(socketError(code, "send"));
}

void WinsockTransport::close(SocketId socket)
{
    m_sockets.erase(socket);
}

void WinsockTransport::wake()
{
    m_answers->ring();
}

std::optional<NetworkEvent> WinsockTransport::wait(Moment until)
{
    // The sockets' event may be set without news, as after a look that took them all.
    while (m_events.empty())
        if (!collect(until) && m_events.empty())
            return std::nullopt;
    NetworkEvent event = std::move(m_events.front());
    m_events.pop_front();
    return event;
}

bool WinsockTransport::collect(Moment until)
{
    const HANDLE handles[] = {m_answers->bell(), m_answers->sockets()};
    const DWORD milliseconds = millisecondsUntil(until);
    const DWORD woken = WaitForMultipleObjects(2, handles, FALSE, milliseconds);
    if (woken != WAIT_OBJECT_0 && woken != WAIT_OBJECT_0 + 1)
        return false;
    // Before looking, so that news after the look sets it again.
    WSAResetEvent(m_answers->sockets());
    for (NameAnswered& answered : m_answers->take())
        m_events.push_back(std::move(answered));
    for (const auto& [id, socket] : m_sockets)
        if (!socket->isDone)
            collectFrom(id, *socket);
    // The bell without an answer is wake().
    return woken == WAIT_OBJECT_0 + 1 && milliseconds > 0;
}

void WinsockTransport::collectFrom(SocketId id, Socket& socket)
{
    WSANETWORKEVENTS news {};
    if (WSAEnumNetworkEvents(socket.handle, nullptr, &news) != 0)
        return;
    if (socket.isStream && (news.lNetworkEvents & FD_CONNECT) != 0) {
        if (const int code = news.iErrorCode[FD_CONNECT_BIT]; code != 0) {
            noteError(id, socket, code);
            return;
        }
        m_events.push_back(StreamConnected {id});
    }
    if (const int code = news.iErrorCode[FD_READ_BIT]; (news.lNetworkEvents & FD_READ) != 0 && code != 0)
        noteError(id, socket, code);
    else if ((news.lNetworkEvents & (FD_READ | FD_CLOSE)) != 0)
        receive(id, socket);
}

/// Until nothing is left: FD_CLOSE comes once, however much is still to be read before it.
void WinsockTransport::receive(SocketId id, Socket& socket)
{
    while (!socket.isDone) {
        std::string buffer(largestDatagram, '\0');
        const int count = ::recv(socket.handle, buffer.data(), static_cast<int>(buffer.size()), 0);
        const int code = count == SOCKET_ERROR ? WSAGetLastError() : 0;
        if (code == WSAEWOULDBLOCK)
            return;
        if (code != 0) {
            noteError(id, socket, code);
            return;
        }
        buffer.resize(static_cast<std::size_t>(count));
        if (!socket.isStream) {
            m_events.push_back(DatagramArrived {id, socket.server, std::move(buffer)});
        } else if (count > 0) {
            m_events.push_back(StreamBytes {id, std::move(buffer)});
        } else {
            socket.isDone = true;
            m_events.push_back(StreamClosed {id});
        }
    }
}

} // namespace repair
