// Sends one datagram again and again until it is answered, and knows when to give up.
#pragma once

#include "core/pc/transport.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace repair {

/// For any message: 0, 0.5 and 1.5 s, and silence after 3.5 s. Always the same datagram: a new one with new
/// cookies would count as another half-open exchange at the server.
inline constexpr std::chrono::milliseconds usualPatience {3500};
/// For message 5: a server that cannot read it repeats message 4 after 0.5, 1, 2 and 4 s; wait for the last.
inline constexpr std::chrono::milliseconds keyPatience {4500};

class Retransmission {
public:
    enum class Step { wait, send, giveUp };

    void start(std::uint16_t port, std::string message, Moment now, std::chrono::milliseconds patience);
    void stop() { m_running = false; }
    /// The answer must come earlier than planned, because the whole run ends then.
    void giveUpBy(Moment latest);
    /// The host said "refused": asked once more soon, because one ICMP message may be stale. True the second
    /// time.
    [[nodiscard]] bool refusedAgain(Moment now);
    /// What is due now; `send` is said once for each time.
    [[nodiscard]] Step step(Moment now);

    [[nodiscard]] std::optional<Moment> wakeAt() const;
    [[nodiscard]] bool wasRefused() const { return m_refusals > 0; }
    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] const std::string& message() const { return m_message; }

private:
    bool m_running = false;
    std::uint16_t m_port = 0;
    std::string m_message;
    Moment m_nextSend;
    Moment m_giveUp;
    int m_sent = 0;
    int m_refusals = 0;
};

} // namespace repair
