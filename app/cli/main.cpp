// The command line program: the only file here that names an adapter.
#include "app/cli/command_line.h"
#include "core/base/path.h"
#include "core/files/files_pc.h"
#include "core/probe/probe_memory_file.h"
#include "core/simulated/new_pc.h"
#include "core/simulated/scenario.h"
#include "core/simulated/server_probing.h"
#include "core/simulated/simulated_pc.h"
#include "resources/scenarios.h"
#ifdef _WIN32
#include "core/windows/host.h"
#else
#include "core/posix/host.h"
#endif

#include <algorithm>
#include <filesystem>

namespace {

using namespace repair;

class Interrupt final : public InterruptWatch {
public:
    explicit Interrupt(std::stop_source& stop) : m_watch(stop) { }

private:
    SignalWatch m_watch;
};

class HostAdapters final : public Adapters {
public:
    Result<OpenedPc> openThisPc() override
    {
        return openHostPc().map([](std::unique_ptr<Pc> pc) {
            return OpenedPc {std::move(pc), restartThisPc};
        });
    }

    Result<OpenedPc> openSimulated(const std::string& file) override
    {
        auto opened = SimulatedPc::open(pathFromUtf8(file));
        if (!opened)
            return fail(opened.error());
        OpenedPc result;
        result.restart = [pc = opened->get()] { return pc->reboot(); };
        result.probing = std::make_unique<SimulatedProbing>(**opened);
        result.pc = std::move(*opened);
        return result;
    }

    Result<OpenedPc> openFiles(const std::vector<std::string>& paths) override
    {
        return repair::openFiles(paths).map([](std::unique_ptr<Pc> pc) {
            return OpenedPc {std::move(pc), {}, nullptr};
        });
    }

    std::unique_ptr<JournalStore> openJournals(const std::string& folder) override
    {
        return std::make_unique<JournalDirectory>(folder);
    }

    Result<MachineAccess> openMachineAccess(const Pc& pc) override { return openHostMachine(pc); }

    std::unique_ptr<Transport> openTransport() override { return std::make_unique<HostTransport>(); }

    std::unique_ptr<ProbeMemory> openProbeMemory(const std::string& stateFolder) override
    {
        const std::filesystem::path folder = pathFromUtf8(stateFolder);
        std::error_code unmade; // without the folder the memory is lost, which ProbeMemoryFile bears
        std::filesystem::create_directories(folder, unmade);
        return std::make_unique<ProbeMemoryFile>(folder / "probes", m_clock);
    }

    const Clock& clock() const override { return m_clock; }

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
        return createFromScenario(pathFromUtf8(file), scenario).map([](const auto&) {});
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

class HostConsole final : public Console {
public:
    void write(Stream stream, std::string_view text) override { writeText(descriptorOf(stream), text); }
    bool isTerminal(Stream stream) const override { return repair::isTerminal(descriptorOf(stream)); }
    bool canAsk() const override { return repair::isTerminal(0) && repair::isTerminal(2); }
    Result<Secret> readLine() override { return readLineOfInput(); }
    Result<Secret> readUnseen(const std::string& prompt) override { return readUnseenLine(prompt); }
    std::string variable(const std::string& name) const override { return hostVariable(name); }

private:
    static int descriptorOf(Stream stream) { return stream == Stream::results ? 1 : 2; }
};

} // namespace

int main(int count, char** words)
{
    hardenProcess();
    HostAdapters adapters;
    HostConsole console;
    return runCommandLine(hostArguments(count, words), adapters, console);
}
