// Ctrl+C while a verb only looks: it ends in order, and nothing was changed.
#include "app/cli/command_line.h"
#include "core/journal/memory_store.h"
#include "core/simulated/scenario.h"
#include "core/simulated/simulated_pc.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace repair {
namespace {

class NoWatch final : public InterruptWatch { };

/// A simulated PC in memory, and a person who presses Ctrl+C as soon as somebody watches for it.
class Impatient final : public Adapters {
public:
    Result<OpenedPc> openThisPc() override { return nothing<OpenedPc>(); }
    Result<OpenedPc> openSimulated(const std::string&) override
    {
        auto pc = std::make_unique<SimulatedPc>(loadScenario("two-things")->machine);
        opened = pc.get();
        return OpenedPc {std::move(pc), {}};
    }
    Result<OpenedPc> openFiles(const std::vector<std::string>&) override { return nothing<OpenedPc>(); }
    std::unique_ptr<JournalStore> openJournals(const std::string&) override
    {
        auto store = std::make_unique<MemoryStore>();
        journals = store.get();
        return store;
    }
    Result<MachineAccess> openMachineAccess(const Pc&) override { return MachineAccess {}; }
    std::unique_ptr<Transport> openTransport() override { return nullptr; }
    std::unique_ptr<ProbeMemory> openProbeMemory(const std::string&) override { return nullptr; }
    const Clock& clock() const override { return std::as_const(*opened).clock(); }
    std::vector<ScenarioSummary> scenarios() override { return {}; }
    Status createSimulated(const std::string&, const std::string&) override { return {}; }
    Result<std::string> scenarioText(const std::string&) override { return nothing<std::string>(); }
    std::unique_ptr<InterruptWatch> watchInterrupt(std::stop_source& stop) override
    {
        stop.request_stop();
        return std::make_unique<NoWatch>();
    }

    SimulatedPc* opened = nullptr;
    MemoryStore* journals = nullptr;

private:
    template <class T>
    static Result<T> nothing()
    {
        return fail({ErrorKind::unsupported, 0, "open", {}});
    }
};

class Transcript final : public Console {
public:
    void write(Stream stream, std::string_view text) override
    {
        (stream == Stream::results ? results : trouble) += text;
    }
    bool isTerminal(Stream) const override { return false; }
    bool canAsk() const override { return false; }
    Result<Secret> readLine() override { return Secret(); }
    Result<Secret> readUnseen(const std::string&) override { return Secret(); }
    std::string variable(const std::string&) const override { return {}; }

    std::string results;
    std::string trouble;
};

struct Ended {
    int code = 0;
    std::string results;
    std::string trouble;
};

Ended runImpatiently(const std::string& verb)
{
    Impatient adapters;
    Transcript console;
    const std::string state =
        (std::filesystem::temp_directory_path() / ("l2tp-repair-interrupt-" + verb)).string();
    const int code = runCommandLine({verb, "--pc", "simulated:any", "--state", state}, adapters, console);
    std::filesystem::remove_all(state);
    return {code, console.results, console.trouble};
}

TEST(Interrupt, EndsACheckAsOneThatCouldNotTell)
{
    for (const char* verb : {"check", "report", "snapshot", "code"}) {
        const Ended ended = runImpatiently(verb);

        EXPECT_EQ(ended.code, 2) << verb;
        EXPECT_EQ(ended.results, "") << verb;
        EXPECT_NE(ended.trouble.find("It was stopped."), std::string::npos) << ended.trouble;
    }
}

TEST(Interrupt, EndsAFixBeforeItChangesAnything)
{
    const Ended ended = runImpatiently("fix");

    EXPECT_EQ(ended.code, 1);
    EXPECT_EQ(ended.results, "");
    EXPECT_NE(ended.trouble.find("It was stopped."), std::string::npos) << ended.trouble;
}

} // namespace
} // namespace repair
