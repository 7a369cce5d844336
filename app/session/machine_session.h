// The machine part of runs, done by a process that has the rights: the helper, or a program that is elevated.
#pragma once

#include "app/session/machine_pc.h"
#include "app/session/plan_runner.h"
#include "core/elevation/machine_side.h"

namespace repair {

/// Trusts nobody: makes its own snapshot and plan, takes undo from its own journal only, and lets everything
/// pass the allow-list. What it is asked is held to the bounds of the pipe, even if it came by none: whoever
/// asks knows some of it from files that the signed-in user can write. References must outlive it. Not
/// thread-safe.
class MachineSession final : public MachineSide {
public:
    MachineSession(Pc& pc, JournalStore& store, spdlog::logger& log);

    [[nodiscard]] Result<RunResult> apply(const MachineApply& asked, const WorkOptions& options) override;
    [[nodiscard]] Result<RunResult> undo(const MachineUndo& asked, const WorkOptions& options) override;
    [[nodiscard]] Result<Snapshot> scan(const Target& target) override;

    /// Puts back what an interrupted run left. Absent if there was nothing.
    [[nodiscard]] Result<std::optional<RunReport>> recover(
        std::uint32_t runsBefore = 0, const Progress& progress = {});

private:
    [[nodiscard]] Result<Plan> planFor(const MachineApply& asked) const;
    [[nodiscard]] std::string newRunId(std::uint32_t runsBefore) const;

    MachinePc m_pc;
    JournalStore& m_store;
    spdlog::logger& m_log;
    PlanRunner m_runner;
};

/// What the asking side tells about a server's answer, and back; absent if it is not known.
[[nodiscard]] std::optional<AnswerSeen> answerSeenIn(const Snapshot& snapshot, const Target& target);

} // namespace repair
