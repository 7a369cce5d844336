// Everything the command line needs from the outside. main.cpp fills it in; nothing else here names an
// adapter.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/journal/machine_access.h"
#include "core/pc/pc.h"
#include "core/pc/probe_memory.h"
#include "core/pc/server_probing.h"
#include "core/pc/transport.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace repair {

struct OpenedPc {
    std::unique_ptr<Pc> pc;
    std::function<Status()> restart; ///< empty: this program cannot restart it
    /// The servers of a simulated PC; null for a PC whose servers are asked over the network, or not at all.
    std::unique_ptr<ServerProbing> probing = nullptr;
};

/// A broken PC that we ship.
struct ScenarioSummary {
    std::string name;
    std::string title;
    std::string story;
};

/// While it lives, the person's wish to stop (Ctrl+C) is told to the stop source instead of ending the
/// program.
class InterruptWatch {
public:
    virtual ~InterruptWatch() = default;
};

class Adapters {
public:
    virtual ~Adapters() = default;

    /// Error{unsupported} where this program cannot repair the PC that it runs on.
    [[nodiscard]] virtual Result<OpenedPc> openThisPc() = 0;
    [[nodiscard]] virtual Result<OpenedPc> openSimulated(const std::string& file) = 0;
    [[nodiscard]] virtual Result<OpenedPc> openFiles(const std::vector<std::string>& paths) = 0;
    [[nodiscard]] virtual std::unique_ptr<JournalStore> openJournals(const std::string& folder) = 0;
    /// How what needs an administrator on this PC is done, and where it is written down.
    [[nodiscard]] virtual Result<MachineAccess> openMachineAccess(const Pc& pc) = 0;

    /// For the probe: this machine's own network, whichever PC is looked at.
    [[nodiscard]] virtual std::unique_ptr<Transport> openTransport() = 0;
    [[nodiscard]] virtual std::unique_ptr<ProbeMemory> openProbeMemory(const std::string& stateFolder) = 0;
    /// This machine's own, for the ages of what was probed.
    [[nodiscard]] virtual const Clock& clock() const = 0;

    [[nodiscard]] virtual std::vector<ScenarioSummary> scenarios() = 0;
    /// Replaces the file if there is one. Error{notFound} if there is no scenario of that name.
    virtual Status createSimulated(const std::string& scenario, const std::string& file) = 0;
    /// The scenario as the document that we ship.
    [[nodiscard]] virtual Result<std::string> scenarioText(const std::string& scenario) = 0;

    [[nodiscard]] virtual std::unique_ptr<InterruptWatch> watchInterrupt(std::stop_source& stop) = 0;
};

enum class Stream { results, trouble };

/// Where the program reads and writes as a person or a script sees it.
class Console {
public:
    virtual ~Console() = default;

    virtual void write(Stream stream, std::string_view text) = 0;
    /// Whether a person watches this stream, rather than a file or a pipe.
    [[nodiscard]] virtual bool isTerminal(Stream stream) const = 0;
    /// Whether a person can be asked.
    [[nodiscard]] virtual bool canAsk() const = 0;
    /// One line from standard input without its end. Error{cancelled} at its end, tooLarge over 4096 bytes.
    [[nodiscard]] virtual Result<Secret> readLine() = 0;
    /// The same from the terminal, unseen.
    [[nodiscard]] virtual Result<Secret> readUnseen(const std::string& prompt) = 0;
    /// An environment variable; empty if it is not set.
    [[nodiscard]] virtual std::string variable(const std::string& name) const = 0;
};

} // namespace repair
