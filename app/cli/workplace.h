// One PC, opened, with its journals: what most verbs begin with.
#pragma once

#include "app/cli/context.h"
#include "app/session/session.h"

#include <memory>
#include <optional>

namespace repair {

/// Heap-only, because the session refers to the other members.
class Workplace {
public:
    /// Opens the PC that the options name. The default simulated PC is made if it is not there.
    [[nodiscard]] static Result<std::unique_ptr<Workplace>> open(Context& context);

    [[nodiscard]] Session& session() { return m_session; }
    [[nodiscard]] const Pc& pc() const { return *m_opened.pc; }
    [[nodiscard]] const std::function<Status()>& restart() const { return m_opened.restart; }

    /// Puts back what an interrupted run left. A lock that another copy holds is told and is no error here.
    [[nodiscard]] std::optional<RunReport> recoverOrTell(Context& context);
    /// Journals that cannot be used - newer, damaged, of another PC - are named, so that nobody misses an
    /// undo.
    void tellUnusableJournals(Context& context) const;
    /// The entry that the options name; what cannot be used is told with the near names.
    [[nodiscard]] std::optional<TargetChoice> chooseOrTell(Context& context);
    /// The check as the options want it, with a live line. Absent if the person stopped it, which is told.
    [[nodiscard]] std::optional<Checked> checkOrTell(Context& context, const TargetChoice& choice) const;

private:
    struct Journals {
        std::unique_ptr<JournalStore> own;
        MachineAccess machine;
    };
    Workplace(OpenedPc opened, Journals journals, Context& context);

    OpenedPc m_opened;
    Journals m_journals;
    Session m_session;
};

/// The file of the default simulated PC.
[[nodiscard]] std::string defaultSimulatedPc(const GlobalOptions& options);

} // namespace repair
