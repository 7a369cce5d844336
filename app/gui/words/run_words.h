// A repair, a test dial and what came of them in words, for pages 4 to 6.
#pragma once

#include "app/gui/view/run_contents.h"
#include "app/session/session.h"
#include "core/support_code/support_code.h"

namespace repair {

/// A run of this visit that wrote something.
struct MadeRun {
    Plan plan;
    RunReport report;
};

[[nodiscard]] RepairContent repairContent(const Plan& plan, const ProgressEvent& event);
/// When it has ended, whatever came of it.
[[nodiscard]] RepairContent repairedContent(const Plan& plan, const RunReport& report);
/// It could not even begin.
[[nodiscard]] RepairContent repairFailedContent(const Error& error);

/// Whether the helper was lost, so that nobody put back at once what the step had begun.
[[nodiscard]] bool isLossOfHelper(const StepOutcome& step);
/// Whether there is nothing that a person must read before going on.
[[nodiscard]] bool wentWell(const RunReport& report);
[[nodiscard]] bool waitsForRestart(const RunReport& report);
/// Whether anything was written that could be put back.
[[nodiscard]] bool changedAnything(const RunReport& report);
/// Whether any of it belongs to the whole PC, so that putting it back may take consent.
[[nodiscard]] bool changedWholePc(const MadeRun& run);

[[nodiscard]] QString dialIntro(const QString& entry);
[[nodiscard]] DialContent dialUnderWay(const QString& entry, Stage stage);
/// refusals: sign-ins refused one after another, this one included.
[[nodiscard]] DialContent dialFailed(const QString& entry, const DialOutcome& outcome, int refusals);
[[nodiscard]] DialContent dialImpossible(const QString& entry, const Error& error);

struct RunStory {
    QString entry;
    const std::vector<MadeRun>& made; ///< oldest first
    const std::optional<DialOutcome>& dialled;
    bool wasPutBack = false;
};
[[nodiscard]] DoneContent doneContent(const RunStory& story);
[[nodiscard]] CodeContent codeContent(const SupportCode& code);

} // namespace repair
