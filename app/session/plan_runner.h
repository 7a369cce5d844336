// Runs plans on one PC with one journal store: backups first, then the executor, and the log beside it.
#pragma once

#include "core/elevation/machine_side.h"
#include "core/engine/executor.h"
#include "core/engine/undo.h"
#include "core/journal/journal_store.h"
#include "core/pc/pc.h"

#include <functional>
#include <spdlog/fwd.h>

namespace repair {

/// Decides nothing. Whoever calls it holds the lock of the store.
class PlanRunner {
public:
    PlanRunner(Pc& pc, JournalStore& store, spdlog::logger& log) : m_pc(pc), m_store(store), m_log(log) { }

    /// begin: runId, kind and what it undoes or closes; the rest is filled in here. Error{unsupported} for a
    /// PC that cannot be changed.
    [[nodiscard]] Result<RunResult> run(
        const Plan& plan, RunBegin begin, ExecuteOptions options, std::uint32_t firstSequence = 1);

    /// Puts back what interrupted runs of this store left, if the plan for it passes the check. Absent if
    /// there was nothing. Takes the lock itself: Error{busy} while another process works.
    using Check = std::function<Status(const Plan&)>;
    [[nodiscard]] Result<std::optional<RunReport>> recover(std::uint32_t runsBefore, const Check& check = {});

private:
    [[nodiscard]] Result<Recovery> neededRecovery() const;

    Pc& m_pc;
    JournalStore& m_store;
    spdlog::logger& m_log;
};

} // namespace repair
