// The whole cycle of one simulated PC in memory: check, fix, verify, undo; alone and by the thousands.
#include "app/session/session.h"
#include "core/journal/memory_store.h"
#include "core/simulated/scenario.h"
#include "core/simulated/simulated_pc.h"

#include <benchmark/benchmark.h>
#include <spdlog/sinks/null_sink.h>
#include <spdlog/spdlog.h>

namespace repair {
namespace {

spdlog::logger& silence()
{
    static spdlog::logger logger("silence", std::make_shared<spdlog::sinks::null_sink_mt>());
    return logger;
}

const Machine& brokenMachine()
{
    static const Machine machine = loadScenario(firstScenario).value().machine;
    return machine;
}

struct Counted {
    std::size_t changes = 0;
    std::size_t flushes = 0;
};

Counted cycle(SimulatedPc& pc)
{
    MemoryStore store;
    Session session(pc, store, silence());
    const Checked checked = session.check(session.choose({}).value());
    const Plan plan = session.plan(checked, {true, {}, {}}).value();
    const Applied applied = session.apply(checked, plan, {}).value();
    Counted counted {0, store.flushes()};
    for (const PlannedStep& step : plan.steps)
        counted.changes += step.operations.size();
    if (!session.undo({applied.report.runId, {}, {}}))
        std::abort();
    return counted;
}

/// PCs a second; the argument is how many of them there are at once.
void BM_CheckFixVerifyUndo(benchmark::State& state)
{
    std::vector<std::unique_ptr<SimulatedPc>> pcs;
    for (std::int64_t i = 0; i < state.range(0); ++i)
        pcs.push_back(std::make_unique<SimulatedPc>(brokenMachine()));
    for (auto _ : state) {
        for (const auto& pc : pcs)
            benchmark::DoNotOptimize(cycle(*pc));
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(BM_CheckFixVerifyUndo)->Arg(10)->Arg(100)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

void BM_CheckOnly(benchmark::State& state)
{
    SimulatedPc pc(brokenMachine());
    MemoryStore store;
    const Session session(pc, store, silence());
    for (auto _ : state)
        benchmark::DoNotOptimize(session.check(session.choose({}).value()));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(BM_CheckOnly)->Unit(benchmark::kMicrosecond);

/// Flushes of one repair beside the least that the journal rule needs: one a change, and one that ends the
/// run.
void BM_FlushesOfOneRepair(benchmark::State& state)
{
    Counted counted;
    for (auto _ : state) {
        SimulatedPc pc(brokenMachine());
        counted = cycle(pc);
    }
    state.counters["changes"] = static_cast<double>(counted.changes);
    state.counters["flushes"] = static_cast<double>(counted.flushes);
    state.counters["least"] = static_cast<double>(counted.changes + 1);
}
BENCHMARK(BM_FlushesOfOneRepair)->Iterations(1);

} // namespace
} // namespace repair
