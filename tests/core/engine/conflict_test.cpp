// Somebody else's change is never overwritten: not by a repair, not by an undo, unless a person decides so.
#include "app/session/session.h"
#include "core/engine/judge.h"
#include "core/journal/memory_store.h"
#include "core/simulated/simulated_pc.h"
#include "tests/support/machine_edits.h"

#include <gtest/gtest.h>
#include <spdlog/sinks/null_sink.h>
#include <spdlog/spdlog.h>

#include <algorithm>

namespace repair {
namespace {

void disableIkeext(Machine& machine)
{
    auto& service = machine.services.find("IKEEXT")->second;
    service.config.start.kind = StartType::Kind::disabled;
    service.state = ServiceStatus::State::stopped;
}

class Conflict : public testing::Test {
protected:
    SimulatedPc m_pc {support::healthyBut(disableIkeext)};
    MemoryStore m_store;
    spdlog::logger m_log {"silence", std::make_shared<spdlog::sinks::null_sink_mt>()};
    Session m_session {m_pc, m_store, m_log};

    StartType start() const { return *m_pc.services().startType("IKEEXT").value(); }
    void setStart(StartType::Kind kind)
    {
        ASSERT_TRUE(m_pc.services().setStartType("IKEEXT", {kind, false}).has_value());
    }
    Checked check() { return m_session.check(m_session.choose({}).value()); }
    std::string repairAll()
    {
        const Checked checked = check();
        return m_session.apply(checked, m_session.plan(checked, {true, {}, {}}).value(), {})
            .value()
            .report.runId;
    }
};

TEST_F(Conflict, LeavesAloneWhatAPolicyMayRule)
{
    const Checked checked = check();
    const auto ikeextWith = [&](std::uint32_t code) {
        Snapshot::Values values = checked.snapshot.values();
        values.insert_or_assign(Fact {OwnerOf {ServiceStart {"IKEEXT"}}}, Unreadable {code});
        const auto findings = judge(Snapshot(std::move(values)), checked.target);
        return *std::ranges::find(findings, "ikeext-enabled", &Finding::stepId)->problem();
    };

    EXPECT_TRUE(ikeextWith(13).repair.empty());
    EXPECT_EQ(ikeextWith(13).evidence.back().id, "owner-could-not-be-read");
    EXPECT_FALSE(ikeextWith(5).repair.empty()) << "an administrator will look again";
}

TEST_F(Conflict, LeavesAloneWhatChangedBetweenCheckAndRepair)
{
    const Checked checked = check();
    const Plan plan = m_session.plan(checked, {true, {}, {}}).value();
    setStart(StartType::Kind::manual);

    const auto applied = m_session.apply(checked, plan, {});

    ASSERT_TRUE(applied.has_value());
    EXPECT_EQ(applied->report.steps.front().outcome, Outcome::conflict);
    EXPECT_EQ(applied->report.steps.front().contested, Setting {ServiceStart {"IKEEXT"}});
    EXPECT_EQ(start().kind, StartType::Kind::manual);
    EXPECT_TRUE(m_store.runs()->empty());
}

TEST_F(Conflict, UndoLeavesALaterChangeAloneAndShowsIt)
{
    const std::string run = repairAll();
    setStart(StartType::Kind::manual);

    const auto preview = m_session.previewUndo(run);
    const auto undone = m_session.undo({run, {}, {}});

    ASSERT_TRUE(preview.has_value() && undone.has_value());
    EXPECT_EQ(preview->back().state, UndoItem::State::changedSince);
    EXPECT_EQ(undone->steps.back().outcome, Outcome::conflict);
    EXPECT_EQ(start().kind, StartType::Kind::manual);
    EXPECT_FALSE(m_session.history()->find(run)->undone);
}

TEST_F(Conflict, UndoOverwritesWhenAPersonDecidesSo)
{
    const std::string run = repairAll();
    setStart(StartType::Kind::manual);

    const auto undone = m_session.undo({run, {}, {1}});

    ASSERT_TRUE(undone.has_value());
    EXPECT_EQ(start().kind, StartType::Kind::disabled);
    EXPECT_TRUE(m_session.history()->find(run)->undone);
}

TEST_F(Conflict, UndoCanItselfBeUndone)
{
    const std::string run = repairAll();
    const std::string undo = m_session.undo({run, {}, {}}).value().runId;
    ASSERT_EQ(start().kind, StartType::Kind::disabled);

    ASSERT_TRUE(m_session.undo({undo, {}, {}}).has_value());

    EXPECT_EQ(start().kind, StartType::Kind::automatic);
    EXPECT_FALSE(m_session.history()->find(run)->undone);
}

TEST_F(Conflict, ADialThatConnectedBeforeTheUndoProvesNothingAfterIt)
{
    const std::size_t findings = check().findings.size();
    const Verdict before = check().verdict;
    const std::string run = repairAll();
    ASSERT_TRUE(m_session.testDial(check().target, std::nullopt, [](Stage) {}).value().connected);

    ASSERT_TRUE(m_session.undo({run, {}, {}}).has_value());

    EXPECT_EQ(check().findings.size(), findings);
    EXPECT_EQ(check().verdict, before);
}

TEST_F(Conflict, ASecondCopyIsToldToWait)
{
    const Checked checked = check();
    const Plan plan = m_session.plan(checked, {true, {}, {}}).value();
    const auto held = m_store.lock();

    const auto applied = m_session.apply(checked, plan, {});

    ASSERT_FALSE(applied.has_value());
    EXPECT_EQ(applied.error().kind, ErrorKind::busy);
    EXPECT_EQ(start().kind, StartType::Kind::disabled);
}

TEST_F(Conflict, AJournalOfAnotherPcIsNeverActedOn)
{
    repairAll();
    SimulatedPc other(withIdentity(support::healthyBut(disableIkeext), "another"));
    const Session session(other, m_store, m_log);

    const auto history = session.history();

    ASSERT_TRUE(history.has_value());
    EXPECT_TRUE(history->runs.empty());
    ASSERT_EQ(history->unreadable.size(), 1u);
    EXPECT_EQ(history->unreadable.front().error.kind, ErrorKind::conflict);
}

} // namespace
} // namespace repair
