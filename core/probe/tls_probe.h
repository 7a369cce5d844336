// Asks on TCP 443 whether SSTP is on offer, up to Call Connect Ack; no credentials are needed for that.
#pragma once

#include "core/model/server_answer.h"
#include "core/pc/transport.h"
#include "core/probe/exchange.h"
#include "core/probe/tls_session.h"

#include <optional>
#include <string>
#include <string_view>

namespace repair {

/// Like an Exchange: told what happens, says what to send.
class TlsProbe {
public:
    TlsProbe(std::string host, std::uint16_t port, RandomBytes random);

    /// The connection was started.
    void start(Moment now);
    void connected(Moment now);
    void receive(std::string_view bytes, Moment now);
    void closed();
    void trouble(PortTrouble trouble);
    void tick(Moment now);
    void giveUpBy(Moment latest);

    [[nodiscard]] bool finished() const { return m_finished; }
    [[nodiscard]] std::optional<Moment> wakeAt() const;
    [[nodiscard]] std::string takeOutgoing() { return m_tls.takeForServer(); }
    [[nodiscard]] const SstpAnswer& answer() const { return m_answer; }

private:
    enum class Phase { connecting, handshaking, awaitingHttp, awaitingCall };

    void ask();
    void readHttp();
    void readCall(Moment now);
    void finish(SstpAnswer::State state);
    [[nodiscard]] SstpAnswer::State stateIfSilent() const;

    std::string m_host;
    std::uint16_t m_port;
    std::string m_correlation;
    TlsSession m_tls;
    Phase m_phase = Phase::connecting;
    bool m_finished = false;
    std::string m_received;
    Moment m_started;
    Moment m_giveUp;
    SstpAnswer m_answer;
};

} // namespace repair
