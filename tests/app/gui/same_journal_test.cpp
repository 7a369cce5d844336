// The command line and the wizard write the same journal for the same choices, but for ids and times.

#include "app/gui/pages/page.h"
#include "app/session/state_directory.h"
#include "core/journal/run_log.h"
#include "core/posix/journal_directory.h"
#include "tests/app/gui/visit.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace repair {
namespace {

/// One PC in a file, made once and given to both, so that even its identity is the same.
class TwoWays {
public:
    explicit TwoWays(const QString& scenario)
    {
        run({"scenario", "create", scenario, file("original")});
        for (const char* copy : {"line", "wizard"})
            EXPECT_TRUE(QFile::copy(file("original"), file(copy)));
    }

    LoggedRun byCommandLine(const QStringList& choices)
    {
        run(QStringList {"fix", "--no-restart", "--pc", "simulated:" + file("line")} + choices);
        auto pc = SimulatedPc::open(file("line").toStdString());
        const JournalDirectory journals(
            journalFolder(m_folder.filePath("state").toStdString(), std::as_const(**pc).system().identity()));
        return theRunIn(journals);
    }

    /// Toggles the findings of page 2, then presses Repair.
    LoggedRun byWizard(const QStringList& toggled)
    {
        Visit visit(std::move(*SimulatedPc::open(file("wizard").toStdString())));
        visit.begin();
        visit.press("primary");
        for (const QString& finding : toggled)
            visit.press("finding-" + finding);
        visit.press("primary");
        return theRunIn(visit.journals());
    }

private:
    QString file(const QString& name) const { return m_folder.filePath(name + ".json"); }

    void run(const QStringList& arguments)
    {
        QProcess program;
        program.start(L2TP_REPAIR, arguments + QStringList {"--state", m_folder.filePath("state")});
        ASSERT_TRUE(program.waitForFinished(60000)) << program.errorString().toStdString();
    }

    static LoggedRun theRunIn(const JournalStore& journals)
    {
        const auto runs = journals.runs().value();
        EXPECT_EQ(runs.size(), 1U);
        if (runs.empty())
            return {};
        LoggedRun run = readRun(journals.read(runs.front()).value()).value();
        EXPECT_TRUE(run.end.has_value());
        run.begin.runId.clear();
        run.begin.startedAt = 0;
        if (run.end)
            run.end->finishedAt = 0;
        return run;
    }

    QTemporaryDir m_folder;
};

TEST(SameJournal, ForEverythingThatIsTickedByItself)
{
    TwoWays pc("office-vpn");

    const LoggedRun line = pc.byCommandLine({"--all"});
    const LoggedRun wizard = pc.byWizard({});

    EXPECT_GE(line.operations.size(), 2U);
    EXPECT_EQ(line, wizard);
}

TEST(SameJournal, ForAChoiceOfSteps)
{
    TwoWays pc("office-vpn");

    const LoggedRun line = pc.byCommandLine({"--step", "ikeext-enabled", "--step", "nat-traversal-allowed"});
    const LoggedRun wizard = pc.byWizard({"preshared-key-chosen", "nat-traversal-allowed"});

    EXPECT_GE(line.operations.size(), 2U);
    EXPECT_EQ(line, wizard);
}

TEST(SameJournal, TellsDifferentChoicesApart)
{
    TwoWays pc("office-vpn");

    const LoggedRun line = pc.byCommandLine({"--all"});
    const LoggedRun wizard = pc.byWizard({"preshared-key-chosen"});

    EXPECT_NE(line, wizard);
}

} // namespace
} // namespace repair
