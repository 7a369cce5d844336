// Carries events from the transport to the exchanges and their datagrams back.
#include "core/probe/server_run.h"

#include "core/probe/earliest.h"
#include "core/probe/ip_text.h"

#include <algorithm>
#include <utility>

namespace repair {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

/// The other address family is only a remark; the run does not wait long for it.
constexpr milliseconds lateNamePatience {500};

/// A port typed behind the name is SSTP's, unless it is one that IKE, L2TP or PPTP own.
std::uint16_t sstpPort(const ServerAddress& server)
{
    constexpr std::uint16_t https = 443;
    const std::uint16_t typed = server.port.value_or(https);
    const bool isTunnelPort = typed == ikePort || typed == natPort || typed == 1701 || typed == 1723;
    return isTunnelPort ? https : typed;
}

} // namespace

ServerRun::ServerRun(ProbeRequest request, ProbeTools& tools, KeyPairs& keyPairs)
    : m_request(std::move(request)), m_tools(tools), m_keyPairs(keyPairs), m_lookup(m_request.server.host)
{ }

void ServerRun::start()
{
    m_started = m_tools.transport.now();
    m_lookup.start(m_tools.transport);
    advance();
}

void ServerRun::handle(const NetworkEvent& event)
{
    if (finished())
        return;
    const auto* named = std::get_if<NameAnswered>(&event);
    if (named != nullptr && named->host == m_lookup.host())
        m_lookup.receive(*named);
    if (m_sockets) {
        const auto* datagram = std::get_if<DatagramArrived>(&event);
        const auto message = datagram != nullptr ? m_sockets->tryIkeMessage(*datagram) : std::nullopt;
        if (message && m_survey)
            m_survey->receive(message->port, message->message, m_tools.transport.now());
        if (const auto* refused = std::get_if<SocketRefused>(&event))
            reportTrouble(refused->socket, PortTrouble::refused);
        if (const auto* forbidden = std::get_if<SocketForbidden>(&event))
            reportTrouble(forbidden->socket, PortTrouble::forbidden);
        if (const auto* failed = std::get_if<SocketFailed>(&event))
            reportTrouble(failed->socket, troubleOf(failed->error));
        if (m_tls)
            handleStream(event);
    }
    sendAll();
    advance();
}

void ServerRun::handleStream(const NetworkEvent& event)
{
    const Moment now = m_tools.transport.now();
    if (const auto* open = std::get_if<StreamConnected>(&event);
        open != nullptr && m_sockets->isStream(open->socket))
        m_tls->connected(now);
    if (const auto* got = std::get_if<StreamBytes>(&event);
        got != nullptr && m_sockets->isStream(got->socket))
        m_tls->receive(got->bytes, now);
    if (const auto* end = std::get_if<StreamClosed>(&event);
        end != nullptr && m_sockets->isStream(end->socket))
        m_tls->closed();
}

void ServerRun::reportTrouble(SocketId socket, PortTrouble trouble)
{
    const Moment now = m_tools.transport.now();
    if (m_sockets->isStream(socket) && m_tls) {
        // A connection that fails later for want of a route is one that nobody answered.
        if (trouble == PortTrouble::noRoute)
            m_tls->closed();
        else
            m_tls->trouble(trouble);
    } else if (const auto port = m_sockets->tryPort(socket); port && m_survey) {
        m_survey->trouble(*port, trouble, now);
    }
}

void ServerRun::tick()
{
    const Moment now = m_tools.transport.now();
    m_lookup.tick(now);
    if (m_survey)
        m_survey->tick(now);
    if (m_tls)
        m_tls->tick(now);
    sendAll();
    advance();
}

void ServerRun::sendAll()
{
    // Sending may bring trouble, and trouble something more to send.
    for (bool sent = true; sent && m_survey;) {
        sent = false;
        for (const Outgoing& outgoing : m_survey->takeOutgoing()) {
            sent = true;
            if (const Status status = m_sockets->send(outgoing))
                rememberRun();
            else
                m_survey->trouble(outgoing.port, troubleOf(status.error()), m_tools.transport.now());
        }
    }
    if (!m_tls)
        return;
    if (const std::string bytes = m_tls->takeOutgoing(); !bytes.empty() && !m_sockets->sendStream(bytes))
        m_tls->closed();
}

/// Only what was sent needs a pause. A memory that cannot be written must not keep anybody from an answer.
void ServerRun::rememberRun()
{
    if (!std::exchange(m_isRemembered, true))
        (void)m_tools.memory.remember(m_answer.address);
}

void ServerRun::advance()
{
    if (m_stage == ProbeStage::resolving && m_lookup.decided())
        beginOrWait();
    if (m_stage == ProbeStage::waiting && m_tools.transport.now() >= m_mayBegin)
        beginAsking();
    if (m_stage != ProbeStage::asking || (m_survey && !m_survey->finished()) || (m_tls && !m_tls->finished()))
        return;
    m_lookup.giveUpBy(m_tools.transport.now() + lateNamePatience);
    if (m_lookup.finished())
        end();
}

void ServerRun::beginOrWait()
{
    const auto address = m_lookup.address();
    if (!address)
        return end();
    m_answer.address = ipText(*address);
    const auto passed = m_tools.memory.sinceLastRun(m_answer.address);
    const seconds pause {secondsBetweenRuns};
    if (!passed || *passed >= pause)
        return beginAsking();
    if (!m_request.waitsIfTooSoon) {
        m_answer.mustWaitSeconds = static_cast<std::uint32_t>((pause - *passed).count());
        return end();
    }
    m_stage = ProbeStage::waiting;
    m_mayBegin = m_tools.transport.now() + (pause - *passed);
}

void ServerRun::beginAsking()
{
    m_stage = ProbeStage::asking;
    m_sockets = std::make_unique<ServerSockets>(m_tools.transport, *m_lookup.address());
    if (const Status opened = openIke(); !opened) {
        const bool isBlocked = troubleOf(opened.error()) == PortTrouble::blockedHere;
        for (IkeAnswer* answer : {&m_answer.ikev1On500, &m_answer.ikev1On4500, &m_answer.ikev2On500})
            answer->state = isBlocked ? IkeAnswer::State::blockedHere : IkeAnswer::State::noRoute;
    }
    if (m_request.asksForSstp)
        openSstp();
    sendAll();
}

Status ServerRun::openIke()
{
    ExchangeEnds ends {*m_lookup.address(), {}};
    for (const std::uint16_t port : {ikePort, natPort}) {
        const auto local = m_sockets->openUdp(port);
        if (!local)
            return fail(local.error());
        ends.local[port] = *local;
    }
    m_answer.localAddress = ipText(ends.local.at(ikePort).address);
    const Secret* key = m_request.key ? &*m_request.key : nullptr;
    m_survey = std::make_unique<IkeSurvey>(ends, m_keyPairs, key);
    m_survey->start(m_tools.transport.now());
    return {};
}

void ServerRun::openSstp()
{
    const std::uint16_t port = sstpPort(m_request.server);
    m_tls = std::make_unique<TlsProbe>(m_lookup.host(), port, m_keyPairs.random());
    m_tls->start(m_tools.transport.now());
    if (const Status opened = m_sockets->openTcp(port); !opened)
        m_tls->trouble(troubleOf(opened.error()));
}

void ServerRun::end()
{
    if (m_stage == ProbeStage::done)
        return;
    m_answer = answer();
    m_stage = ProbeStage::done;
    m_sockets.reset();
}

std::optional<Moment> ServerRun::wakeAt() const
{
    if (m_stage == ProbeStage::waiting)
        return m_mayBegin;
    std::optional<Moment> next = m_lookup.wakeAt();
    if (m_survey)
        next = earliest(next, m_survey->wakeAt());
    return m_tls ? earliest(next, m_tls->wakeAt()) : next;
}

ProbeStage ServerRun::stage() const
{
    return m_stage == ProbeStage::asking && m_survey && m_survey->isTestingKey() ? ProbeStage::testingKey
                                                                                 : m_stage;
}

std::uint32_t ServerRun::secondsLeft() const
{
    if (m_stage != ProbeStage::waiting)
        return 0;
    const auto left = std::chrono::ceil<seconds>(m_mayBegin - m_tools.transport.now());
    return static_cast<std::uint32_t>(std::max<std::int64_t>(0, left.count()));
}

ServerAnswer ServerRun::answer() const
{
    ServerAnswer answer = m_answer;
    if (m_stage == ProbeStage::done)
        return answer;
    m_lookup.report(answer);
    if (m_survey)
        m_survey->report(answer);
    if (m_tls)
        answer.sstp = m_tls->answer();
    answer.milliseconds =
        std::chrono::duration_cast<milliseconds>(m_tools.transport.now() - m_started).count();
    return answer;
}

} // namespace repair
