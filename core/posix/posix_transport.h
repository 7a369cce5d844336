// The probe's sockets and look-ups on Linux and other POSIX systems: poll(), getaddrinfo() and a wake-up
// pipe.
#pragma once

#include "core/pc/transport.h"
#include "core/posix/name_answers.h"

#include <deque>
#include <map>
#include <memory>

namespace repair {

class PosixTransport final : public Transport {
public:
    PosixTransport();
    ~PosixTransport() override;
    PosixTransport(const PosixTransport&) = delete;
    PosixTransport& operator=(const PosixTransport&) = delete;

    [[nodiscard]] Moment now() const override { return std::chrono::steady_clock::now(); }
    /// On a thread of its own, which may outlive this object: getaddrinfo() cannot be interrupted.
    void startResolving(const std::string& host, IpFamily family) override;
    [[nodiscard]] Result<SocketId> openUdp(const Endpoint& server) override;
    [[nodiscard]] Result<SocketId> openTcp(const Endpoint& server) override;
    [[nodiscard]] Result<Endpoint> localEndpoint(SocketId socket) const override;
    [[nodiscard]] Status send(SocketId socket, std::string_view bytes) override;
    void close(SocketId socket) override;
    [[nodiscard]] std::optional<NetworkEvent> wait(Moment until) override;
    void wake() override;

private:
    struct Socket {
        Endpoint server;
        bool isStream = false;
        bool isConnecting = false;
        bool isDone = false; ///< closed by the other side or failed; nothing more will come
    };

    Result<SocketId> open(const Endpoint& server, int type);
    void collect(Moment until);
    void collectFrom(SocketId socket, short happened);
    void noteError(SocketId socket, int code);
    void finishConnecting(SocketId socket);
    void receiveStream(SocketId socket);
    void receiveDatagram(SocketId socket);
    int pendingError(SocketId socket) const;

    std::map<SocketId, Socket> m_sockets; ///< by file descriptor
    std::deque<NetworkEvent> m_events;
    std::shared_ptr<NameAnswers> m_answers;
};

} // namespace repair
