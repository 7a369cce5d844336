// The probe's sockets and look-ups on Windows: one event for all sockets, GetAddrInfo on threads.
#pragma once

#include "core/pc/transport.h"

#include <deque>
#include <map>
#include <memory>

namespace repair {

class WinsockTransport final : public Transport {
public:
    WinsockTransport();
    ~WinsockTransport() override;
    WinsockTransport(const WinsockTransport&) = delete;
    WinsockTransport& operator=(const WinsockTransport&) = delete;

    [[nodiscard]] Moment now() const override { return std::chrono::steady_clock::now(); }
    /// On a thread of its own, which may outlive this object: GetAddrInfo() cannot be interrupted.
    void startResolving(const std::string& host, IpFamily family) override;
    [[nodiscard]] Result<SocketId> openUdp(const Endpoint& server) override;
    [[nodiscard]] Result<SocketId> openTcp(const Endpoint& server) override;
    [[nodiscard]] Result<Endpoint> localEndpoint(SocketId socket) const override;
    [[nodiscard]] Status send(SocketId socket, std::string_view bytes) override;
    void close(SocketId socket) override;
    [[nodiscard]] std::optional<NetworkEvent> wait(Moment until) override;
    void wake() override;

    class Answers; ///< shared with the resolving threads
    struct Lookup;

private:
    struct Socket;

    Result<SocketId> open(const Endpoint& server, int type);
    /// Whether it is worth waiting on: neither was the time over nor did wake() ring.
    bool collect(Moment until);
    void collectFrom(SocketId id, Socket& socket);
    void noteError(SocketId id, Socket& socket, int code);
    void receive(SocketId id, Socket& socket);

    std::map<SocketId, std::unique_ptr<Socket>> m_sockets;
    SocketId m_lastId = 0;
    std::deque<NetworkEvent> m_events;
    std::shared_ptr<Answers> m_answers;
};

} // namespace repair
