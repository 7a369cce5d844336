// Sockets and name look-ups of one probe run: everything is started here and answered as an event.
//
// One queue and one wait() for all of them, so that the probe needs no thread, and so that a test can be
// the whole network with a clock of its own.
#pragma once

#include "core/base/result.h"

#include <array>
#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace repair {

enum class IpFamily : std::uint8_t { v4, v6 };

struct IpAddress {
    IpFamily family = IpFamily::v4;
    std::array<std::uint8_t, 16> bytes {}; ///< network order; IPv4 uses the first four
    auto operator<=>(const IpAddress&) const = default;
};

struct Endpoint {
    IpAddress address;
    std::uint16_t port = 0;
    auto operator<=>(const Endpoint&) const = default;
};

using SocketId = std::uint32_t;
using Moment = std::chrono::steady_clock::time_point;

struct DatagramArrived {
    SocketId socket = 0;
    Endpoint from;
    std::string bytes;
};

/// The other side said no: ICMP port unreachable, or a TCP reset.
struct SocketRefused {
    SocketId socket = 0;
};

/// ICMP said that a firewall on the way forbids it.
struct SocketForbidden {
    SocketId socket = 0;
};

/// Any other failure of an open socket; Error as for send().
struct SocketFailed {
    SocketId socket = 0;
    Error error;
};

struct StreamConnected {
    SocketId socket = 0;
};

struct StreamBytes {
    SocketId socket = 0;
    std::string bytes;
};

struct StreamClosed {
    SocketId socket = 0;
};

/// An empty list: there is no address of that family. Error: the resolver could not say.
struct NameAnswered {
    std::string host;
    IpFamily family = IpFamily::v4;
    Result<std::vector<IpAddress>> addresses;
};

using NetworkEvent = std::variant<DatagramArrived, SocketRefused, SocketForbidden, SocketFailed,
    StreamConnected, StreamBytes, StreamClosed, NameAnswered>;

/// Used from one thread, except wake().
class Transport {
public:
    virtual ~Transport() = default;

    [[nodiscard]] virtual Moment now() const = 0;
    /// Answered by one NameAnswered; asked about the same host again, answers again.
    virtual void startResolving(const std::string& host, IpFamily family) = 0;
    /// A UDP socket on a port of the system's choice that talks to this server only.
    [[nodiscard]] virtual Result<SocketId> openUdp(const Endpoint& server) = 0;
    /// Starts to connect; StreamConnected, SocketRefused or SocketFailed follows.
    [[nodiscard]] virtual Result<SocketId> openTcp(const Endpoint& server) = 0;
    /// The address and port that packets really leave with, as NAT detection needs them.
    [[nodiscard]] virtual Result<Endpoint> localEndpoint(SocketId socket) const = 0;
    /// Never blocks. accessDenied: a local firewall refused; unavailable: no route or no network.
    /// What ICMP said about an earlier datagram comes as an event, not as a failure of this call.
    [[nodiscard]] virtual Status send(SocketId socket, std::string_view bytes) = 0;
    virtual void close(SocketId socket) = 0;
    /// The next event; absent when `until` has come or wake() was called.
    [[nodiscard]] virtual std::optional<NetworkEvent> wait(Moment until) = 0;
    /// Makes a wait() in progress, or the next one, return at once. From any thread.
    virtual void wake() = 0;
};

} // namespace repair
