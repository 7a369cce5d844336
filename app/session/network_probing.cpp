// A kept answer from this network first, as long as the server should be left alone; else a run.
#include "app/session/network_probing.h"

#include "core/probe/ip_text.h"
#include "core/probe/server_sockets.h"

#include <utility>

namespace repair {
namespace {

/// The address this PC would ask from now; nothing is sent. Empty if there is no way to the server.
std::string addressTowards(const std::string& server, Transport& transport)
{
    const auto address = tryIpAddress(server);
    if (!address)
        return {};
    const auto local = ServerSockets(transport, *address).openUdp(ikePort);
    return local ? ipText(local->address) : std::string();
}

} // namespace

NetworkProbing::NetworkProbing(
    OpenTransport openTransport, std::unique_ptr<ProbeMemory> memory, AnswerFile answers)
    : m_openTransport(std::move(openTransport)), m_memory(std::move(memory)), m_answers(std::move(answers))
{ }

/// What was heard in another network says nothing about this one. Two networks that give this PC the same
/// address cannot be told apart.
std::optional<ServerAnswer> NetworkProbing::keptFromHere(const std::string& host) const
{
    auto kept = m_answers.find(host);
    if (!kept || kept->localAddress.empty())
        return std::nullopt;
    const auto transport = m_openTransport();
    if (addressTowards(kept->address, *transport) != kept->localAddress)
        return std::nullopt;
    return kept;
}

bool NetworkProbing::mustPause(const std::string& address) const
{
    const auto passed = m_memory->sinceLastRun(address);
    return passed && *passed < std::chrono::seconds(secondsBetweenRuns);
}

Result<ServerAnswer> NetworkProbing::ask(
    const std::string& server, const AskingProgress& progress, std::stop_token stop)
{
    const auto address = parseServerAddress(server);
    if (!address)
        return fail(address.error());
    // Even an older answer from here is worth more than half a minute of the person's time; none is not.
    if (auto kept = keptFromHere(address->host); kept && mustPause(kept->address))
        return std::move(*kept);
    ProbeRequest request;
    request.server = *address;
    request.waitsIfTooSoon = true;
    auto answer = run(std::move(request), progress, std::move(stop));
    // Not keeping it costs a later check one more run, no harm.
    if (answer)
        (void)m_answers.keep(address->host, *answer);
    return answer;
}

std::optional<ServerAnswer> NetworkProbing::lastAnswer(const std::string& server) const
{
    const auto address = parseServerAddress(server);
    return address ? keptFromHere(address->host) : std::nullopt;
}

Result<ServerAnswer> NetworkProbing::testKey(
    const std::string& server, const Secret& key, const AskingProgress& progress, std::stop_token stop)
{
    const auto address = parseServerAddress(server);
    if (!address)
        return fail(address.error());
    ProbeRequest request;
    request.server = *address;
    request.key = Secret(std::string(key.reveal()));
    request.waitsIfTooSoon = true;
    request.asksForSstp = false;
    return run(std::move(request), progress, std::move(stop));
}

Result<ServerAnswer> NetworkProbing::run(
    ProbeRequest request, const AskingProgress& progress, std::stop_token stop)
{
    const auto transport = m_openTransport();
    const ProbeListener listener = [&](const ProbeProgress& now) {
        if (progress)
            progress(now.stage == ProbeStage::waiting ? now.secondsLeft : 0);
    };
    return probe(std::move(request), {*transport, *m_memory}, listener, std::move(stop));
}

} // namespace repair
