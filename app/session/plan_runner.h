// Runs plans on one PC with one journal store: backups first, then the executor, and the log beside it.
#pragma once

#include "core/elevation/machine_side.h"
#include "core/engine/executor.h"
#include "core/engine/undo.h"
#include "core/journal/journal_store.h"
#include "core/pc/pc.h"

#include <functional>
#include <spdlog/fwd.h>
#include <utility>

namespace repair {

/// Decides nothing. Whoever calls it holds the lock of the store.
class PlanRunner {
public:
    /// What may be done to the PC because of this store. Undo and recovery make their plans from journals, so
    /// whoever can write to the store would choose them.
    using Check = std::function<Status(const Plan&)>;

    PlanRunner(Pc& pc, JournalStore& store, spdlog::logger& log, Check check = {})
        : m_pc(pc), m_store(store), m_log(log), m_check(std::move(check))
    { }

    /// begin: runId, kind and what it undoes or closes; the rest is filled in here. Error{unsupported} for a
    /// PC that cannot be changed; the check's Error, with nothing written anywhere, for what it refuses.
    [[nodiscard]] Result<RunResult> run(
        const Plan& plan, RunBegin begin, ExecuteOptions options, std::uint32_t firstSequence = 1);

    /// Puts back what interrupted runs of this store left, if the plan for it passes the check. Absent if
    /// there was nothing. Takes the lock itself: Error{busy} while another process works.
    [[nodiscard]] Result<std::optional<RunReport>> recover(
        std::uint32_t runsBefore, const Progress& progress = {});

private:
    [[nodiscard]] Result<Recovery> neededRecovery() const;

    Pc& m_pc;
    JournalStore& m_store;
    spdlog::logger& m_log;
    Check m_check;
};

} // namespace repair
