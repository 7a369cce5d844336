// Answers by the same machine that the dial model plays on, so that a key that tests right also connects.
#include "core/simulated/server_probing.h"

#include "core/base/digest.h"
#include "core/simulated/simulated_pc.h"

namespace repair {
namespace {

Error unsaid(const std::string& server)
{
    return {ErrorKind::notFound, 0, "ask server", server};
}

bool isHeard(const SimulatedNetwork& network, const SimulatedServer& server)
{
    return network.online && network.udp500Open && server.nameResolves && server.answers;
}

KeyAnswer keyAnswer(const SimulatedNetwork& network, const SimulatedServer& server, const Secret& key)
{
    KeyAnswer answer;
    if (!isHeard(network, server) || !server.speaksIkev1 || !server.acceptsWindowsProposals)
        return answer;
    const bool isBehindNat = network.clientBehindNat || server.behindNat;
    answer.sentToPort = isBehindNat ? 4500 : 500;
    if (isBehindNat && !network.udp4500Open)
        answer.state = KeyAnswer::State::onlyRepeats;
    else if (server.keyDigest.empty())
        answer.state = KeyAnswer::State::noKeyForThisClient;
    else
        answer.state = server.keyDigest == toHex(sha256(key.reveal())) ? KeyAnswer::State::right
                                                                       : KeyAnswer::State::wrong;
    return answer;
}

/// Where the scenario holds no answer to a probe, what its network and its server come to.
ServerAnswer answerOf(const SimulatedNetwork& network, const SimulatedServer& server, const std::string& host)
{
    ServerAnswer answer;
    answer.host = host;
    answer.ipv4.state = server.nameResolves ? NameAnswer::State::found : NameAnswer::State::none;
    answer.ipv6.state = NameAnswer::State::none;
    if (!server.nameResolves)
        return answer;
    answer.address = "198.51.100.1";
    answer.ipv4.addresses = {answer.address};
    answer.ikev1On500.state = IkeAnswer::State::silent;
    answer.ikev2On500.state = IkeAnswer::State::silent;
    if (!isHeard(network, server))
        return answer;
    answer.ikev1On500.state =
        server.acceptsWindowsProposals ? IkeAnswer::State::accepted : IkeAnswer::State::noProposal;
    answer.windowsProposalAccepted = server.acceptsWindowsProposals;
    if (server.acceptsWindowsProposals)
        answer.nat = NatAnswer {network.clientBehindNat, server.behindNat, 1, 500};
    answer.ikev1On4500.state = network.udp4500Open ? answer.ikev1On500.state : IkeAnswer::State::silent;
    return answer;
}

} // namespace

Result<ServerAnswer> SimulatedProbing::ask(
    const std::string& server, const AskingProgress& progress, std::stop_token stop)
{
    if (progress)
        progress(0);
    if (stop.stop_requested())
        return fail({ErrorKind::cancelled, 0, "ask server", server});
    const auto answer = lastAnswer(server);
    return answer ? Result<ServerAnswer>(*answer) : fail(unsaid(server));
}

std::optional<ServerAnswer> SimulatedProbing::lastAnswer(const std::string& server) const
{
    const auto& probes = m_pc.machine().probes;
    const auto found = probes.find(server);
    return found == probes.end() ? std::nullopt : std::optional(found->second);
}

Result<ServerAnswer> SimulatedProbing::testKey(
    const std::string& server, const Secret& key, const AskingProgress& progress, std::stop_token stop)
{
    if (progress)
        progress(0);
    if (stop.stop_requested())
        return fail({ErrorKind::cancelled, 0, "test key", server});
    if (key.empty() || key.reveal().find('\0') != std::string_view::npos)
        return fail({ErrorKind::invalidInput, 0, "test key", key.empty() ? "empty" : "NUL"});
    const Machine& machine = m_pc.machine();
    const auto found = machine.servers.find(server);
    if (found == machine.servers.end())
        return fail(unsaid(server));
    const auto probed = lastAnswer(server);
    ServerAnswer answer = probed ? *probed : answerOf(machine.network, found->second, server);
    answer.key = keyAnswer(machine.network, found->second, key);
    return answer;
}

} // namespace repair
