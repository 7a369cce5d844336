// The worst outcome decides the exit code.
#include "app/cli/result_codes.h"

#include "app/cli/exit_codes.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

Applied appliedWith(std::initializer_list<Outcome> outcomes)
{
    Applied applied;
    applied.report.runId = "00001";
    for (const Outcome outcome : outcomes)
        applied.report.steps.push_back({"step", outcome, {}, {}, {}});
    return applied;
}

TEST(ResultCodes, PutTheWorstOutcomeFirst)
{
    using enum Outcome;
    const auto codeOf = [](std::initializer_list<Outcome> outcomes) {
        return codeFor(appliedWith(outcomes), Plan {}, true);
    };

    EXPECT_EQ(codeOf({}), exitCode::done);
    EXPECT_EQ(codeOf({repaired, nothingToDo}), exitCode::done);
    EXPECT_EQ(codeOf({repaired, needsRestart}), exitCode::repairedNeedsRestart);
    EXPECT_EQ(codeOf({needsRestart, notRepaired}), exitCode::notDone);
    EXPECT_EQ(codeOf({notRepaired, conflict}), exitCode::conflict);
    EXPECT_EQ(codeOf({conflict, denied}), exitCode::accessDenied);
    EXPECT_EQ(codeOf({needsKey}), exitCode::notDone);
}

TEST(ResultCodes, SayThatItWasPutBackWhateverWasRepaired)
{
    Applied applied = appliedWith({Outcome::repaired});
    applied.report.putBack = true;

    EXPECT_EQ(codeFor(applied, Plan {}, true), exitCode::putBack);
}

TEST(ResultCodes, CountWhatIsStillBrokenOnlyIfEverythingWasAskedFor)
{
    Applied applied = appliedWith({Outcome::repaired});
    applied.after.findings.push_back({"other", Chapter::firewall, Scope::machine, Broken {}, {}});

    EXPECT_EQ(codeFor(applied, Plan {}, true), exitCode::notDone);
    EXPECT_EQ(codeFor(applied, Plan {}, false), exitCode::done);
}

TEST(ResultCodes, DoNotCountWhatOnlyWaitsForARestart)
{
    Applied applied = appliedWith({Outcome::needsRestart});
    applied.after.findings.push_back({"step", Chapter::natTraversal, Scope::machine, Broken {}, {}});

    EXPECT_EQ(codeFor(applied, Plan {}, true), exitCode::repairedNeedsRestart);
}

TEST(ResultCodes, NeverCallAnUndoThatWroteNothingASuccess)
{
    EXPECT_EQ(codeForUndo({"", {{"step", Outcome::nothingToDo, {}, {}, {}}}, false}), exitCode::notDone);
    EXPECT_EQ(codeForUndo({"00002", {{"step", Outcome::nothingToDo, {}, {}, {}}}, false}), exitCode::notDone);
    EXPECT_EQ(codeForUndo({"00002", {{"step", Outcome::applied, {}, {}, {}}}, false}), exitCode::done);
    EXPECT_EQ(codeForUndo({"00002", {{"step", Outcome::conflict, {}, {}, {}}}, false}), exitCode::conflict);
}

} // namespace
} // namespace repair
