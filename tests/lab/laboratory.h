// The inside of the lab: step into a namespace, ask a server, read what the server itself logged.
#pragma once

#include "core/probe/probe.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace repair::lab {

/// All sockets and threads made from now on belong to that namespace.
void enter(const std::string& nameSpace);

/// Runs a command line in a namespace; its exit code.
int run(const std::string& nameSpace, const std::string& command);

/// Loads one of the configurations in tests/lab/servers into the server "changing".
void configure(const std::string& configuration);

/// What a server has written into its log since this object was made.
class Log {
public:
    explicit Log(std::string server);
    [[nodiscard]] std::string text() const;
    /// Waits up to a second: a log line may be written after the answer was sent.
    [[nodiscard]] bool says(const std::string& line) const;
    /// Whether a packet came to this port of this address.
    [[nodiscard]] bool received(const std::string& address, int port) const;

private:
    std::string m_path;
    std::size_t m_start;
};

/// How many packets a router or server has counted and not let through, by the rule in its chain that begins
/// so: "ip daddr 198.51.100.2 udp dport 500".
[[nodiscard]] int stoppedBy(
    const std::string& nameSpace, const std::string& chain, const std::string& rule);

/// UDP datagrams that reached a host on which nobody listened for them, by its kernel's own count.
[[nodiscard]] int unwantedDatagrams(const std::string& nameSpace);

/// Never makes a run wait: the servers of the lab have no limits, unless a test wants them.
class NoMemory final : public ProbeMemory {
public:
    [[nodiscard]] std::optional<std::chrono::seconds> sinceLastRun(const std::string&) override { return {}; }
    [[nodiscard]] Status remember(const std::string&) override { return {}; }
};

struct Question {
    std::string from; ///< namespace
    std::string server;
    std::optional<std::string> key = std::nullopt;
};

/// Asks over real sockets. A run that fails is an exception: the test has nothing to look at.
[[nodiscard]] ServerAnswer ask(const Question& question);
/// The same for several servers at once, from one namespace.
[[nodiscard]] std::vector<ServerAnswer> askAll(const std::string& from,
    const std::vector<std::string>& servers, const std::optional<std::string>& key = std::nullopt);

} // namespace repair::lab
