// One loop for all servers: wait for an event or the next deadline, hand it on, tell the listener.
#include "core/probe/probe.h"

#include "core/probe/server_run.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace repair {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds progressInterval {500};
constexpr std::size_t longestKey = 1024;

Status checkKey(const ProbeRequest& request)
{
    if (!request.key)
        return {};
    const std::string_view key = request.key->reveal();
    if (key.size() > longestKey)
        return fail({ErrorKind::tooLarge, 0, "test key", "length"});
    // Windows ends a key at the first NUL, so such a key would never be the one it uses.
    if (key.empty() || key.find('\0') != std::string_view::npos)
        return fail({ErrorKind::invalidInput, 0, "test key", key.empty() ? "empty" : "NUL"});
    return {};
}

class Probing {
public:
    Probing(ProbeTools tools, const ProbeListener& listener)
        : m_tools(std::move(tools)), m_listener(listener), m_keyPairs(m_tools.random)
    { }

    void run(std::vector<ProbeRequest> requests, const std::stop_token& stop)
    {
        const std::stop_callback wakeUp(stop, [this] { m_tools.transport.wake(); });
        for (ProbeRequest& request : requests)
            m_runs.push_back(std::make_unique<ServerRun>(std::move(request), m_tools, m_keyPairs));
        for (const auto& run : m_runs) {
            run->start();
            tell();
        }
        while (!stop.stop_requested() && !finished()) {
            if (const auto event = m_tools.transport.wait(nextWake()))
                for (const auto& run : m_runs)
                    run->handle(*event);
            for (const auto& run : m_runs)
                run->tick();
            tell();
        }
    }

    [[nodiscard]] Result<ServerAnswer> resultOf(std::size_t index) const
    {
        if (index < m_runs.size() && m_runs[index]->finished())
            return m_runs[index]->answer();
        return fail({ErrorKind::cancelled, 0, "probe server", {}});
    }

private:
    [[nodiscard]] bool finished() const
    {
        return std::all_of(m_runs.begin(), m_runs.end(), [](const auto& run) { return run->finished(); });
    }

    [[nodiscard]] Moment nextWake() const
    {
        Moment earliest = m_tools.transport.now() + progressInterval;
        for (const auto& run : m_runs)
            if (const auto moment = run->wakeAt(); !run->finished() && moment)
                earliest = std::min(earliest, *moment);
        return earliest;
    }

    /// Unfinished runs each time; a finished one exactly once.
    void tell()
    {
        if (!m_listener)
            return;
        m_toldEnd.resize(m_runs.size());
        for (std::size_t i = 0; i < m_runs.size(); ++i) {
            if (m_toldEnd[i])
                continue;
            m_toldEnd[i] = m_runs[i]->finished();
            const ServerAnswer soFar = m_runs[i]->answer();
            m_listener({i, m_runs[i]->stage(), m_runs[i]->secondsLeft(), soFar});
        }
    }

    ProbeTools m_tools;
    const ProbeListener& m_listener;
    KeyPairs m_keyPairs;
    std::vector<std::unique_ptr<ServerRun>> m_runs;
    std::vector<bool> m_toldEnd;
};

} // namespace

Result<ServerAnswer> probe(
    ProbeRequest request, ProbeTools tools, const ProbeListener& listener, std::stop_token stop)
{
    if (const Status usable = checkKey(request); !usable)
        return fail(usable.error());
    Probing probing(std::move(tools), listener);
    std::vector<ProbeRequest> requests;
    requests.push_back(std::move(request));
    probing.run(std::move(requests), stop);
    return probing.resultOf(0);
}

std::vector<Result<ServerAnswer>> probeAll(
    std::vector<ProbeRequest> requests, ProbeTools tools, const ProbeListener& listener, std::stop_token stop)
{
    std::vector<Result<ServerAnswer>> results;
    for (const ProbeRequest& request : requests)
        if (const Status usable = checkKey(request); !usable)
            return std::vector<Result<ServerAnswer>>(requests.size(), fail(usable.error()));
    const std::size_t count = requests.size();
    Probing probing(std::move(tools), listener);
    probing.run(std::move(requests), stop);
    for (std::size_t i = 0; i < count; ++i)
        results.push_back(probing.resultOf(i));
    return results;
}

} // namespace repair
