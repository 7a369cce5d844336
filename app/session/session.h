// What wizard and command line do alike: check, plan, repair, verify, test, undo - over one Pc and its
// journals.
#pragma once

#include "app/session/plan_runner.h"
#include "core/engine/executor.h"
#include "core/engine/history.h"
#include "core/engine/planner.h"
#include "core/engine/target_choice.h"
#include "core/model/finding.h"
#include "core/model/verdict.h"
#include "core/pc/elevation.h"
#include "core/pc/pc.h"
#include "core/pc/server_probing.h"

#include <optional>
#include <spdlog/fwd.h>
#include <stop_token>
#include <string>
#include <vector>

namespace repair {

/// Everything one check found. A value: it can be kept, compared and shown while the PC changes.
struct Checked {
    Target target;
    std::optional<DialAttempt> lastDial;
    Snapshot snapshot;
    std::vector<Finding>
        findings; ///< one for each step, Healthy ones included, in the order of the catalogue
    Verdict verdict;

    [[nodiscard]] const Finding* find(std::string_view stepId) const;
    /// Whether any finding is Broken or Suspect.
    [[nodiscard]] bool foundSomething() const;
    [[nodiscard]] bool foundBroken() const;
    [[nodiscard]] bool foundUnknown() const;
    /// What the server of the target answered; null if it is not known.
    [[nodiscard]] const ServerAnswer* serverAnswer() const;
};

struct ApplyOptions {
    const Secret* key = nullptr; ///< for the steps that store the pre-shared key
    Progress progress;
    std::stop_token stop;
    /// Dial afterwards, and put everything back if the dial gets no further than the last one did. Not while
    /// something waits for a restart: a dial before it says nothing.
    bool proveByDial = false;
};

struct Applied {
    RunReport report;
    Checked after; ///< the verification
    std::optional<DialOutcome> dial; ///< if proveByDial, and nothing waits for a restart
    bool proofWaits = false; ///< for a restart
    std::optional<Error> proofError; ///< why it was not dialled after all, or not put back
    std::optional<RunReport> putBack; ///< the undo run, if it got no better
    std::optional<Error> journalError; ///< the journal could not be closed: the next start puts it back
};

/// One change of a run that could be taken back, as it stands now.
struct UndoItem {
    enum class State { willBePutBack, isAlreadyBack, changedSince, cannotBeRead };
    std::uint32_t sequence = 0; ///< in the run that is undone
    std::string stepId;
    Operation operation; ///< what the run did
    State state = State::willBePutBack;
    std::optional<Value> now; ///< of a Change
};

/// Whether a check asks the VPN server of the entry, or is content with what it answered last.
enum class ServerQuestion : std::uint8_t { lastAnswer, askNow };

class CheckProgress;

struct UndoChoice {
    std::string runId;
    std::vector<std::uint32_t> only; ///< these changes; empty: all
    std::vector<std::uint32_t> overwrite; ///< put these back although somebody else changed them since
};

/// Who changes what belongs to the whole PC, and where that is written down. By default the session does, in
/// its one journal.
struct MachineWork {
    JournalStore* store = nullptr; ///< the PC's own journals; null: everything goes into the session's
    Elevation* elevation = nullptr; ///< asked for a helper; null: this process has the rights itself
};

/// Blocking, and made for one thread at a time: the wizard runs it on a worker. Const functions write
/// nothing. References must outlive the session.
class Session {
public:
    /// store: the journals of the signed-in user.
    Session(Pc& pc, JournalStore& store, spdlog::logger& log, const MachineWork& machine = {});

    /// Who asks servers from now on; null, as at first: a server is what the ports of the PC say of it.
    void askServersBy(ServerProbing* probing) { m_probing = probing; }

    [[nodiscard]] const Pc& pc() const { return m_pc; }
    [[nodiscard]] Result<EntryList> entries() const;
    /// The entry asked for by name, or the one that failed last. A failure that a repair since
    /// may have mended is left out.
    [[nodiscard]] Result<TargetChoice> choose(const std::string& entryName) const;

    /// Puts back what an interrupted run left half-done, as far as this process has the rights: what a helper
    /// left, the next one puts back before it does anything else. Absent if there was nothing. Error{busy}
    /// while another copy of the program is working; Error{accessDenied} if the user's journals ask for what
    /// belongs to the PC, which is put back from the PC's own and from nothing else. One half's Error does
    /// not keep the other from being put back.
    Result<std::optional<RunReport>> recover();

    /// Sends nothing unless askNow, which only a person's action may be the reason for.
    [[nodiscard]] Checked check(const TargetChoice& choice, const Progress& progress = {},
        std::stop_token stop = {}, ServerQuestion question = ServerQuestion::lastAnswer) const;

    /// Asks the entry's server whether it has this key; nothing is stored. Only after a person pressed for
    /// it. Error{busy} while a VPN is connected, with its name; notFound: nothing here can ask a server.
    [[nodiscard]] Result<ServerAnswer> testKey(const Target& target, const Secret& key,
        const AskingProgress& progress = {}, std::stop_token stop = {});

    [[nodiscard]] Result<Plan> plan(const Checked& checked, const Choice& choice) const;

    /// Applies exactly this plan, then checks again. Error only if nothing was touched: consent refused is
    /// Error{cancelled, 1223}, no rights and nobody to ask Error{accessDenied, 740}. One consent covers the
    /// run and what proveByDial puts back.
    Result<Applied> apply(const Checked& before, const Plan& plan, const ApplyOptions& options);

    Result<DialOutcome> testDial(const Target& target, std::optional<Credentials> credentials,
        const DialProgress& progress, std::stop_token stop = {});

    [[nodiscard]] Result<History> history() const;
    /// What undoing would do now, change by change, newest first.
    [[nodiscard]] Result<std::vector<UndoItem>> previewUndo(const std::string& runId) const;
    Result<RunReport> undo(
        const UndoChoice& choice, const Progress& progress = {}, std::stop_token stop = {});
    /// One after another, with one consent for all; whatever has nothing left to put back is passed over. The
    /// report holds the outcomes of all. After an Error those before it are put back: history() tells.
    Result<RunReport> undoInTurn(
        const std::vector<UndoChoice>& choices, const Progress& progress = {}, std::stop_token stop = {});

    /// Where the files of a run lie for a person; empty if they are not on a disk.
    [[nodiscard]] std::string folderOf(const std::string& runId) const;

private:
    [[nodiscard]] std::optional<ServerAnswer> askServer(
        const std::string& server, CheckProgress& progress, std::stop_token stop) const;
    /// The half of a run that is of machine scope; empty if there is none.
    using MachineHalf = std::function<Result<RunResult>(MachineSide& side, const WorkOptions& options)>;
    using SideOrNone = Result<std::unique_ptr<MachineSide>>;

    [[nodiscard]] std::uint32_t runsBefore() const;
    /// The same, as far as the machine side believes it.
    [[nodiscard]] std::uint32_t runsToTell() const;
    [[nodiscard]] std::optional<RunBegin> lastRun() const;
    [[nodiscard]] bool needsMachine(const Plan& plan) const;
    /// Null if the plan has no need of one.
    [[nodiscard]] SideOrNone reachMachine(const Plan& plan);
    [[nodiscard]] MachineApply requestFor(const Plan& plan, const Checked& before) const;

    struct Job {
        const Plan& plan;
        RunBegin begin; ///< without an id: the machine half may bring one
        std::uint32_t runsBefore = 0;
        MachineSide* side = nullptr; ///< null: nothing of it is of machine scope
        MachineHalf machineHalf;
    };
    [[nodiscard]] Result<RunResult> run(const Job& job, const WorkOptions& options);
    [[nodiscard]] RunResult runMachineHalf(const Job& job, const Plan& part, const RunResult& done) const;
    [[nodiscard]] Result<RunReport> undoBy(
        MachineSide* side, const UndoChoice& choice, const WorkOptions& options);
    [[nodiscard]] Result<Plan> planToUndo(const UndoChoice& choice) const;
    RunReport verified(RunReport report, const Plan& plan, const Checked& after) const;
    void prove(Applied& applied, const Checked& before, const ApplyOptions& options, MachineSide* side);

    Pc& m_pc;
    JournalStore& m_store;
    spdlog::logger& m_log;
    MachineWork m_machine;
    PlanRunner m_runner;
    ServerProbing* m_probing = nullptr;
};

} // namespace repair
