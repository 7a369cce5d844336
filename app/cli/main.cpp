// The command line program: the only file here that names an adapter.
#include "app/cli/command_line.h"
#include "core/files/files_pc.h"
#include "core/posix/journal_directory.h"
#include "core/posix/posix_transport.h"
#include "core/posix/terminal.h"
#include "core/probe/probe_memory_file.h"
#include "core/simulated/scenario.h"
#include "core/simulated/simulated_pc.h"
#include "resources/scenarios.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <random>
#include <unistd.h>

namespace {

using namespace repair;

class Interrupt final : public InterruptWatch {
public:
    explicit Interrupt(std::stop_source& stop) : m_watch(stop) { }

private:
    SignalWatch m_watch;
};

/// So that the journals of one simulated PC are refused on another, though both come from one scenario.
std::string newIdentity()
{
    std::random_device random;
    return fmt::format("simulated-{:08x}{:08x}", random(), random());
}

class HostClock final : public Clock {
public:
    Timestamp now() const override
    {
        const auto now = std::chrono::system_clock::now().time_since_epoch();
        return {std::chrono::floor<std::chrono::seconds>(now).count()};
    }
};

class LinuxAdapters final : public Adapters {
public:
    Result<OpenedPc> openThisPc() override
    {
        return fail({ErrorKind::unsupported, 0, "open this PC", "Linux"});
    }

    Result<OpenedPc> openSimulated(const std::string& file) override
    {
        auto opened = SimulatedPc::open(file);
        if (!opened)
            return fail(opened.error());
        OpenedPc result;
        result.restart = [pc = opened->get()] { return pc->reboot(); };
        result.pc = std::move(*opened);
        return result;
    }

    Result<OpenedPc> openFiles(const std::vector<std::string>& paths) override
    {
        return repair::openFiles(paths).map([](std::unique_ptr<Pc> pc) {
            return OpenedPc {std::move(pc), {}};
        });
    }

    std::unique_ptr<JournalStore> openJournals(const std::string& folder) override
    {
        return std::make_unique<JournalDirectory>(folder);
    }

    std::unique_ptr<JournalStore> openMachineJournals(const Pc&) override { return nullptr; }

    std::unique_ptr<Transport> openTransport() override { return std::make_unique<PosixTransport>(); }

    std::unique_ptr<ProbeMemory> openProbeMemory(const std::string& stateFolder) override
    {
        std::error_code unmade; // without the folder the memory is lost, which ProbeMemoryFile bears
        std::filesystem::create_directories(stateFolder, unmade);
        return std::make_unique<ProbeMemoryFile>(stateFolder + "/probes", m_clock);
    }

    std::vector<ScenarioSummary> scenarios() override
    {
        std::vector<ScenarioSummary> all;
        for (const std::string& name : scenarioNames()) {
            if (auto scenario = loadScenario(name))
                all.push_back({name, scenario->title, scenario->story});
        }
        return all;
    }

    Status createSimulated(const std::string& scenario, const std::string& file) override
    {
        auto loaded = loadScenario(scenario);
        if (!loaded)
            return fail(loaded.error());
        const auto now = std::chrono::system_clock::now().time_since_epoch();
        Machine machine = withRunningClock(
            std::move(loaded->machine), std::chrono::floor<std::chrono::seconds>(now).count());
        return SimulatedPc::create(file, withIdentity(std::move(machine), newIdentity()))
            .map([](const auto&) {});
    }

    Result<std::string> scenarioText(const std::string& scenario) override
    {
        const auto names = scenarioNames();
        const auto texts = resources::scenarioTexts();
        const auto found = std::ranges::find(texts, scenario, &resources::ScenarioText::name);
        if (found == texts.end() || std::ranges::find(names, scenario) == names.end())
            return fail({ErrorKind::notFound, 0, "find scenario", scenario});
        return std::string(found->text);
    }

    std::unique_ptr<InterruptWatch> watchInterrupt(std::stop_source& stop) override
    {
        return std::make_unique<Interrupt>(stop);
    }

private:
    HostClock m_clock;
};

class LinuxConsole final : public Console {
public:
    void write(Stream stream, std::string_view text) override
    {
        std::FILE* file = stream == Stream::results ? stdout : stderr;
        std::fwrite(text.data(), 1, text.size(), file);
        std::fflush(file);
    }
    bool isTerminal(Stream stream) const override
    {
        return repair::isTerminal(stream == Stream::results ? STDOUT_FILENO : STDERR_FILENO);
    }
    bool canAsk() const override
    {
        return repair::isTerminal(STDIN_FILENO) && repair::isTerminal(STDERR_FILENO);
    }
    Result<Secret> readLine() override { return readLineOfInput(); }
    Result<Secret> readUnseen(const std::string& prompt) override { return readUnseenLine(prompt); }
    std::string variable(const std::string& name) const override
    {
        const char* value =
            std::getenv(name.c_str()); // NOLINT(concurrency-mt-unsafe): read before any thread
        return value ? value : "";
    }
};

} // namespace

int main(int count, char** words)
{
    LinuxAdapters adapters;
    LinuxConsole console;
    return runCommandLine({words + 1, words + count}, adapters, console);
}
