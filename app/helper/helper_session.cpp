// Greeting, then requests one after another; only status and cancel are heard while one is under way.
#include "app/helper/helper_session.h"

#include "core/json/snapshot_json.h"

#include <spdlog/spdlog.h>
#include <utility>

namespace repair {
namespace {

Reply replyFrom(Result<RunResult> done)
{
    if (!done)
        return Refused {done.error()};
    return Finished {std::move(done->report.runId), std::move(done->report.steps), done->interrupted};
}

SessionEnd endFor(const Error& error)
{
    if (error.kind == ErrorKind::timedOut && error.operation == "wait for a frame")
        return SessionEnd::silence;
    const bool gone = error.kind == ErrorKind::unavailable || error.kind == ErrorKind::cancelled;
    return gone ? SessionEnd::clientGone : SessionEnd::brokenFrame;
}

bool mayCarrySecret(const Request& request)
{
    return std::holds_alternative<MachineApply>(request);
}

} // namespace

HelperSession::HelperSession(
    ByteChannel& client, MachineSession& machine, spdlog::logger& log, const ClientPatience& patience)
    : m_client(client), m_machine(machine), m_log(log), m_patience(patience)
{ }

SessionEnd HelperSession::serve()
{
    const auto refused = greet();
    const SessionEnd end = refused ? *refused : listen();
    m_worker.request_stop();
    m_client.close(); // a worker that waits for its client to listen waits no longer
    if (m_worker.joinable())
        m_worker.join();
    m_log.info("the client's session ended, reason {}", static_cast<int>(end));
    return end;
}

std::optional<SessionEnd> HelperSession::greet()
{
    auto frame = receiveFrame(m_client, requestLimits, {m_patience.greeting, m_patience.rest});
    if (!frame)
        return endFor(frame.error());
    const auto request = decodeRequest(frame->text);
    if (!request || !frame->secret.empty())
        return SessionEnd::badRequest;
    const auto* hello = std::get_if<Hello>(&*request);
    if (!hello || hello->protocol != helperProtocol)
        return SessionEnd::outOfTurn;
    send(Welcome {helperProtocol, recover()});
    return std::nullopt;
}

/// Its progress is told before the greeting: a client that hears nothing for long takes its helper for lost.
/// What cannot be put back now stays listed as interrupted; it is no reason to refuse another repair.
std::vector<StepOutcome> HelperSession::recover()
{
    auto recovered = m_machine.recover(0, telling());
    if (!recovered)
        m_log.warn("recovery: {} {}", recovered.error().operation, recovered.error().subject);
    return recovered && *recovered ? std::move((*recovered)->steps) : std::vector<StepOutcome> {};
}

SessionEnd HelperSession::listen()
{
    for (;;) {
        auto frame = receiveFrame(m_client, requestLimits, {m_patience.idle, m_patience.rest});
        if (!frame) {
            const SessionEnd end = endFor(frame.error());
            if (end == SessionEnd::silence && m_isWorking)
                continue;
            return end;
        }
        if (const auto end = serveOne(std::move(*frame)))
            return *end;
    }
}

std::optional<SessionEnd> HelperSession::serveOne(Frame frame)
{
    auto request = decodeRequest(frame.text);
    if (!request || (!frame.secret.empty() && !mayCarrySecret(*request)))
        return SessionEnd::badRequest;
    if (std::holds_alternative<Hello>(*request))
        return SessionEnd::outOfTurn;
    if (std::holds_alternative<AskStatus>(*request)) {
        send(HelperStatus {m_isWorking});
        return std::nullopt;
    }
    if (std::holds_alternative<Cancel>(*request)) {
        m_worker.request_stop();
        return std::nullopt;
    }
    return begin(std::move(*request), std::move(frame.secret));
}

std::optional<SessionEnd> HelperSession::begin(Request request, Secret secret)
{
    if (m_isWorking)
        return SessionEnd::outOfTurn;
    m_isWorking = true;
    m_worker = std::jthread([this, request = std::move(request), secret = std::move(secret)](
                                std::stop_token stop) { work(request, secret, std::move(stop)); });
    return std::nullopt;
}

void HelperSession::work(const Request& request, const Secret& secret, std::stop_token stop)
{
    WorkOptions options;
    options.key = secret.empty() ? nullptr : &secret;
    options.stop = std::move(stop);
    options.progress = telling();
    try {
        const Reply reply = answer(request, options);
        m_isWorking = false; // first, since the answer may bring the next request at once
        send(reply);
    } catch (...) {
        // Out of memory, at best. As if the process had died: the journal without an end tells what to put
        // back.
        m_client.close();
    }
}

Reply HelperSession::answer(const Request& request, const WorkOptions& options)
{
    if (const auto* asked = std::get_if<MachineApply>(&request))
        return replyFrom(m_machine.apply(*asked, options));
    if (const auto* asked = std::get_if<MachineUndo>(&request))
        return replyFrom(m_machine.undo(*asked, options));
    const auto snapshot = m_machine.scan(std::get<AskScan>(request).target);
    if (!snapshot)
        return Refused {snapshot.error()};
    return Scanned {toJson(*snapshot, SnapshotPart::everything).dump()};
}

Progress HelperSession::telling()
{
    return [this](const ProgressEvent& event) {
        send(Progressed {event.activity, static_cast<std::uint32_t>(event.done),
            static_cast<std::uint32_t>(event.total), event.stepId});
    };
}

/// A client that does not take its answers is gone, which ends the work between two changes.
void HelperSession::send(const Reply& reply)
{
    std::string text = encodeReply(reply);
    if (text.size() > replyLimits.text)
        text = encodeReply(Refused {{ErrorKind::tooLarge, 0, "answer the program", {}}});
    const std::lock_guard guard(m_sending);
    if (!sendFrame(m_client, {text, nullptr}, replyLimits, m_patience.send))
        m_client.close();
}

} // namespace repair
