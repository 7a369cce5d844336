// Asks, and listens to the progress until the answer comes. A helper that is lost leaves a run interrupted.
#include "core/elevation/helper_connection.h"

#include "core/json/snapshot_json.h"

#include <utility>

namespace repair {
namespace {

Error lost(const Error& why)
{
    return {ErrorKind::unavailable, why.osCode, "hear from the helper", why.operation};
}

tl::unexpected<Error> unreachable(const Error& why)
{
    return fail({ErrorKind::unavailable, why.osCode, "reach the helper", why.operation});
}

Error unexpectedReply()
{
    return {ErrorKind::corrupt, 0, "understand the helper", {}};
}

} // namespace

HelperConnection::HelperConnection(std::unique_ptr<ByteChannel> channel, const HelperPatience& patience)
    : m_channel(std::move(channel)), m_patience(patience)
{ }

Result<std::unique_ptr<HelperConnection>> HelperConnection::open(
    Elevation& elevation, const HelperPatience& patience)
{
    auto channel = elevation.startHelper();
    if (!channel)
        return fail(channel.error());
    std::unique_ptr<HelperConnection> connection(new HelperConnection(std::move(*channel), patience));
    if (auto greeted = connection->greet(); !greeted)
        return unreachable(greeted.error());
    return connection;
}

Status HelperConnection::greet()
{
    if (auto sent = ask(Hello {}); !sent)
        return sent;
    auto reply = hear(m_patience.silence);
    while (reply && std::holds_alternative<Progressed>(*reply)) // of a recovery, which comes first
        reply = hear(m_patience.silence);
    if (!reply)
        return fail(reply.error());
    auto* welcome = std::get_if<Welcome>(&*reply);
    if (!welcome || welcome->protocol != helperProtocol)
        return fail(unexpectedReply());
    m_recovered = std::move(welcome->recovered);
    return {};
}

Status HelperConnection::ask(const Request& request, const Secret* secret)
{
    const std::string text = encodeRequest(request);
    const std::lock_guard guard(m_sending);
    return sendFrame(*m_channel, {text, secret}, requestLimits, m_patience.rest);
}

Result<Reply> HelperConnection::hear(ByteChannel::Patience patience)
{
    auto frame = receiveFrame(*m_channel, replyLimits, {patience, m_patience.rest});
    if (!frame)
        return fail(frame.error());
    return decodeReply(frame->text);
}

Result<RunResult> HelperConnection::apply(const MachineApply& asked, const WorkOptions& options)
{
    return work(asked, options);
}

Result<RunResult> HelperConnection::undo(const MachineUndo& asked, const WorkOptions& options)
{
    return work(asked, options);
}

Result<RunResult> HelperConnection::work(const Request& request, const WorkOptions& options)
{
    if (auto sent = ask(request, options.key); !sent)
        return fail(lost(sent.error()));
    const std::stop_callback cancel(options.stop, [this] { (void)ask(Cancel {}); });
    return awaitEnd(options.progress);
}

Result<RunResult> HelperConnection::awaitEnd(const Progress& progress)
{
    for (;;) {
        auto reply = hear(m_patience.silence);
        if (!reply)
            return RunResult {{}, lost(reply.error())};
        if (const auto* event = std::get_if<Progressed>(&*reply)) {
            if (progress)
                progress({event->activity, event->done, event->total, event->stepId});
            continue;
        }
        if (const auto* refused = std::get_if<Refused>(&*reply))
            return fail(refused->error);
        if (auto* finished = std::get_if<Finished>(&*reply))
            return RunResult {
                {std::move(finished->runId), std::move(finished->steps), false}, finished->interrupted};
        return RunResult {{}, lost(unexpectedReply())};
    }
}

Result<Snapshot> HelperConnection::scan(const Target& target)
{
    if (auto sent = ask(AskScan {target}); !sent)
        return fail(lost(sent.error()));
    auto reply = hear(m_patience.silence);
    if (!reply)
        return fail(lost(reply.error()));
    if (const auto* refused = std::get_if<Refused>(&*reply))
        return fail(refused->error);
    const auto* scanned = std::get_if<Scanned>(&*reply);
    if (!scanned)
        return fail(lost(unexpectedReply()));
    return parseJson(scanned->snapshot).and_then([](const Json& json) { return snapshotFromJson(json); });
}

Result<bool> HelperConnection::isWorking()
{
    if (auto sent = ask(AskStatus {}); !sent)
        return fail(lost(sent.error()));
    auto reply = hear(m_patience.rest);
    if (!reply)
        return fail(lost(reply.error()));
    const auto* status = std::get_if<HelperStatus>(&*reply);
    return status ? Result<bool>(status->isWorking) : fail(lost(unexpectedReply()));
}

} // namespace repair
