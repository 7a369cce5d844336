// The elevated helper's end of the connection: serves one client until it goes, and ends with it.
#pragma once

#include "app/session/machine_session.h"
#include "core/elevation/frame.h"
#include "core/elevation/message.h"

#include <atomic>
#include <mutex>
#include <thread>

namespace repair {

/// How long the helper waits for its client.
struct ClientPatience {
    ByteChannel::Patience greeting {30'000};
    ByteChannel::Patience idle {600'000}; ///< between two requests while nothing is under way
    ByteChannel::Patience rest {10'000}; ///< of a frame once it began
    ByteChannel::Patience send {30'000}; ///< a client that does not listen is gone
};

/// Why a session ended; for the log and for tests.
enum class SessionEnd { clientGone, silence, brokenFrame, badRequest, outOfTurn };

/// One thread listens, one works. Whatever is not a request in its turn is answered by hanging up. The step
/// in hand is always finished or rolled back, and the journal closed, before serve() returns.
class HelperSession {
public:
    HelperSession(ByteChannel& client, MachineSession& machine, spdlog::logger& log,
        const ClientPatience& patience = {});

    /// Blocks until the client is gone, silent for too long, or breaks the protocol; closes the channel.
    SessionEnd serve();

private:
    [[nodiscard]] std::optional<SessionEnd> greet();
    [[nodiscard]] SessionEnd listen();
    /// Absent: go on.
    [[nodiscard]] std::optional<SessionEnd> serveOne(Frame frame);
    [[nodiscard]] std::optional<SessionEnd> begin(Request request, Secret secret);
    void work(const Request& request, const Secret& secret, std::stop_token stop);
    [[nodiscard]] Reply answer(const Request& request, const WorkOptions& options);
    [[nodiscard]] std::vector<StepOutcome> recover();
    void send(const Reply& reply);
    [[nodiscard]] Progress telling();

    ByteChannel& m_client;
    MachineSession& m_machine;
    spdlog::logger& m_log;
    ClientPatience m_patience;
    std::mutex m_sending; ///< both threads answer
    std::atomic<bool> m_isWorking = false;
    std::jthread m_worker;
};

} // namespace repair
