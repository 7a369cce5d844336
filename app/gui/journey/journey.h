// The way of a person through the pages: what each press does, and what the engine's answers show.
#pragma once

#include "app/gui/journey/surroundings.h"
#include "app/gui/journey/workshop.h"
#include "app/gui/view/run_contents.h"
#include "app/gui/wizard_window.h"
#include "app/gui/words/connection_words.h"
#include "app/gui/words/run_words.h"
#include "core/support_code/support_code.h"

#include <QStringList>

namespace repair {

class CallerPage;
class CheckPage;
class ChoosePage;
class DialPage;
class DonePage;
class KeyEntry;
class NoEntryPage;
class RepairPage;
class StepPage;
class UndoPage;
struct ReportContent;

class Journey : public QObject {
    Q_OBJECT

public:
    Journey(WizardWindow& window, Surroundings surroundings);
    ~Journey() override;

    /// Shows page 1 at once, and reads the connections.
    void begin();
    [[nodiscard]] Workshop& workshop() { return m_workshop; }

private:
    void makePages();
    void connectChoice();
    void connectCheck();
    void connectSteps();
    void connectRun();
    void connectUndo();
    void connectCaller();

    void showRail();
    [[nodiscard]] SupportCode code() const;
    [[nodiscard]] TargetChoice target() const;
    [[nodiscard]] QString entryName() const;
    [[nodiscard]] HandshakeStates handshakeNow() const;
    void hear(const std::vector<repair::Report>& reports);
    void hearEngine(const ProgressEvent& event, bool isLast);
    void hearDial(Stage stage);
    void stop();
    void showStopping();
    void close(bool& allowed);

    void readConnections(const QString& remembered);
    void showConnections(Connections connections);
    void runCheck(std::function<void(Checked)> then);
    void check();
    void checkThenDial();
    void showChecked(Checked checked);
    void lookAgain();
    void putBackHalfDone();

    void connectKey(repair::KeyEntry* entry);
    void testKey(repair::KeyEntry* entry);

    void showStep(repair::Chapter chapter);
    void showNextStep();
    void applyStep(repair::Chapter chapter);
    void stepApplied(Plan plan, Applied applied);
    void remember(const Plan& plan, const RunReport& report);
    void showStepContent(const QString& applied);

    void repair(const QStringList& stepIds);
    void repaired(Applied applied);
    void repairFailed(const Error& error);
    void leaveRepair();

    void prepareDial();
    void dial();
    void dialled(const Result<DialOutcome>& outcome);
    void showDone(const QString& notice = {});
    void putBack();
    [[nodiscard]] bool undoNeedsConsent() const;
    void showPuttingBack();
    void wasPutBack(const Result<RunReport>& report);
    /// Whether the wizard comes back by itself after the next restart; says so if it cannot.
    bool isReadyToComeBack();
    void restartLater();
    void restartNow();
    void saveReport(bool print);
    void copyCode();
    [[nodiscard]] ReportContent report() const;
    /// What came of a press on the page that is shown.
    void tell(const QString& notice);

    void readHistory(const QString& notice = {});
    void forgetUndone(const History& history);
    void undoChosen();

    void showCaller();
    void decode(const QString& typed);

    WizardWindow& m_window;
    Surroundings m_surroundings;

    ChoosePage* m_choosePage;
    NoEntryPage* m_noEntryPage;
    CheckPage* m_checkPage;
    StepPage* m_stepPage;
    RepairPage* m_repairPage;
    DialPage* m_dialPage;
    DonePage* m_donePage;
    UndoPage* m_undoPage;
    CallerPage* m_callerPage;
    CheckPage* m_callersCheckPage;

    Connections m_connections;
    std::vector<EntrySummary> m_entries;
    int m_chosen = -1;
    std::optional<Checked> m_checked; ///< what was read last
    Plan m_plan;
    std::optional<Applied> m_applied; ///< the last run, if it is of what was read last
    std::vector<MadeRun> m_made; ///< what this visit wrote and has not put back, oldest first
    std::optional<DialOutcome> m_dialled;
    DialContent m_dialContent;
    Chapter m_chapter {};
    int m_refusals = 0; ///< sign-ins refused one after another
    bool m_wasPutBack = false;
    std::optional<SupportCode> m_callersCode;
    std::string m_newestRun; ///< listed on page 7
    bool m_stopping = false;
    bool m_closeWhenIdle = false;
    Workshop m_workshop; ///< destroyed first: it ends its work before anything else goes
};

} // namespace repair
