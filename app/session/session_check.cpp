// The check: the PC is photographed, and side by side with it the server is asked.
#include "app/session/session.h"

#include "app/session/check_progress.h"
#include "app/session/dial_memory.h"
#include "core/engine/judge.h"
#include "core/engine/photographer.h"
#include "core/engine/verdict.h"
#include "core/probe/probe_verdict.h"

#include <future>
#include <spdlog/spdlog.h>

namespace repair {
namespace {

/// What the server says now stands above what a port remembers of it.
Snapshot withAnswer(Snapshot snapshot, const std::string& server, const std::optional<ServerAnswer>& answer)
{
    if (!answer)
        return snapshot;
    Snapshot::Values values = snapshot.values();
    values.insert_or_assign(Address {Fact {ServerProbe {server}}}, *answer);
    return Snapshot(std::move(values));
}

} // namespace

std::optional<ServerAnswer> Session::askServer(
    const std::string& server, CheckProgress& progress, std::stop_token stop) const
{
    auto answer = m_probing->ask(server, progress.asking(), std::move(stop));
    progress.answered();
    if (!answer) {
        m_log.info("server not asked: {} {}", answer.error().operation, answer.error().subject);
        return std::nullopt;
    }
    return std::move(*answer);
}

Checked Session::check(
    const TargetChoice& choice, const Progress& progress, std::stop_token stop, ServerQuestion question) const
{
    const Target& target = choice.target;
    const bool knowsServer = m_probing && target.hasEntry() && !target.server.empty();
    const bool asks = knowsServer && question == ServerQuestion::askNow;
    const auto addresses = addressesFor(target);
    CheckProgress both(progress, addresses.size(), asks);
    std::future<std::optional<ServerAnswer>> asking;
    if (asks)
        asking = std::async(std::launch::async, [&] { return askServer(target.server, both, stop); });

    Checked checked;
    checked.target = target;
    checked.lastDial = choice.lastDial;
    Snapshot photographed = photograph(std::as_const(m_pc), addresses, both.photographing(), stop);
    std::optional<ServerAnswer> answer;
    if (asks)
        answer = asking.get();
    else if (knowsServer)
        answer = m_probing->lastAnswer(target.server);
    checked.snapshot = withAnswer(stillTelling(std::move(photographed), lastRun()), target.server, answer);
    checked.findings = judge(checked.snapshot, target);
    const ServerAnswer* said = checked.serverAnswer();
    checked.verdict = judgeVerdict({checked.findings, target.hasEntry(), choice.lastDial,
        said ? judge(*said) : std::vector<ProbeStatement> {}});
    m_log.info("check: {} findings, verdict {}", checked.findings.size(), checked.verdict.id);
    return checked;
}

Result<ServerAnswer> Session::testKey(
    const Target& target, const Secret& key, const AskingProgress& progress, std::stop_token stop)
{
    if (!m_probing || target.server.empty())
        return fail({ErrorKind::notFound, 0, "test key", target.server});
    const auto list = entries();
    if (!list)
        return fail(list.error());
    // A server may throw out the live connection of the same client, whichever entry made it.
    for (const EntrySummary& entry : list->entries) {
        const auto connected = std::as_const(m_pc).dialler().isConnected(entry.phonebook, entry.name);
        if (connected && *connected == Switch::on)
            return fail({ErrorKind::busy, 0, "test key", entry.name});
    }
    return m_probing->testKey(target.server, key, progress, std::move(stop));
}

} // namespace repair
