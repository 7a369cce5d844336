// The run against one server: name, pause, sockets, IKE and SSTP side by side.
#pragma once

#include "core/probe/ike_survey.h"
#include "core/probe/name_lookup.h"
#include "core/probe/probe.h"
#include "core/probe/server_sockets.h"
#include "core/probe/tls_probe.h"

#include <memory>
#include <optional>

namespace repair {

class ServerRun {
public:
    ServerRun(ProbeRequest request, ProbeTools& tools, KeyPairs& keyPairs);

    void start();
    /// Events of other runs are ignored.
    void handle(const NetworkEvent& event);
    void tick();

    [[nodiscard]] bool finished() const { return m_stage == ProbeStage::done; }
    [[nodiscard]] std::optional<Moment> wakeAt() const;
    [[nodiscard]] ProbeStage stage() const;
    [[nodiscard]] std::uint32_t secondsLeft() const;
    [[nodiscard]] ServerAnswer answer() const;

private:
    void advance();
    void beginOrWait();
    void beginAsking();
    Status openIke();
    void openSstp();
    void handleStream(const NetworkEvent& event);
    void reportTrouble(SocketId socket, PortTrouble trouble);
    void sendAll();
    void rememberRun();
    void end();

    ProbeRequest m_request;
    ProbeTools& m_tools;
    KeyPairs& m_keyPairs;
    NameLookup m_lookup;
    std::unique_ptr<IkeSurvey> m_survey;
    std::unique_ptr<TlsProbe> m_tls;
    std::unique_ptr<ServerSockets> m_sockets;
    ProbeStage m_stage = ProbeStage::resolving;
    ServerAnswer m_answer;
    bool m_isRemembered = false;
    Moment m_started;
    Moment m_mayBegin;
};

} // namespace repair
