// One repair, two rights, two journals: joined by history, undone together, recovered by whoever may.
#include "tests/app/helper/workbench.h"

#include "core/elevation/helper_connection.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace repair::helper_tests {
namespace {

std::string bookOf(const SimulatedPc& pc)
{
    return *pc.machine().phonebooks.at("user").text;
}

const StepOutcome* outcomeOf(const RunReport& report, std::string_view step)
{
    const auto found = std::ranges::find(report.steps, step, &StepOutcome::stepId);
    return found == report.steps.end() ? nullptr : &*found;
}

/// The one write of the scenario "two-things" that the helper makes second: BFE is started.
constexpr PortFault diesAtSecondWrite {
    PortFault::Call::write, 1, PortFault::Effect::crash, PortFault::Moment::before};

TEST(DividedRun, HasOneIdAndTwoJournals)
{
    Workbench bench("two-things");

    const auto applied = bench.repair();

    ASSERT_TRUE(applied.has_value());
    const std::string& id = applied->report.runId;
    EXPECT_EQ(bench.own().runs(), std::vector<std::string> {id});
    EXPECT_EQ(bench.machine().runs(), std::vector<std::string> {id});
    EXPECT_EQ(bench.asked, 1);
    EXPECT_EQ(outcomeOf(applied->report, "bfe-running")->outcome, Outcome::repaired);
    EXPECT_EQ(outcomeOf(applied->report, "ipv4-included")->outcome, Outcome::repaired);
}

TEST(DividedRun, ListsOutcomesInTheOrderOfThePlan)
{
    Workbench bench("two-things");
    const Plan plan = bench.planFor({true, {}, {}});

    const auto applied = bench.repair();

    ASSERT_EQ(applied->report.steps.size(), plan.steps.size());
    for (std::size_t i = 0; i < plan.steps.size(); ++i)
        EXPECT_EQ(applied->report.steps[i].stepId, plan.steps[i].stepId);
}

TEST(DividedRun, IsOneRunOfTheHistoryWithNumbersOfItsOwn)
{
    Workbench bench("two-things");
    const auto applied = bench.repair();

    const auto history = bench.session().history();

    ASSERT_EQ(history->runs.size(), 1u);
    const PastRun& run = history->runs.front();
    EXPECT_EQ(run.run.begin.runId, applied->report.runId);
    EXPECT_TRUE(run.run.end.has_value());
    EXPECT_FALSE(run.interrupted);
    std::vector<std::uint32_t> numbers;
    for (const LoggedOperation& logged : run.run.operations)
        numbers.push_back(logged.intent.sequence);
    ASSERT_GE(numbers.size(), 3u);
    EXPECT_TRUE(std::ranges::is_sorted(numbers));
    EXPECT_EQ(std::ranges::adjacent_find(numbers), numbers.end()) << "two changes have one number";
}

TEST(DividedRun, IsUndoneTogetherByOneConsent)
{
    Workbench bench("two-things");
    const std::string before = bookOf(bench.pc());
    const auto applied = bench.repair();
    bench.asked = 0;

    const auto undone = bench.session().undo({applied->report.runId, {}, {}});

    ASSERT_TRUE(undone.has_value());
    EXPECT_EQ(bench.asked, 1);
    EXPECT_EQ(startOf(bench.pc(), "BFE"), StartType::Kind::disabled);
    EXPECT_EQ(bookOf(bench.pc()), before);
    EXPECT_TRUE(bench.session().history()->find(applied->report.runId)->undone);
    EXPECT_EQ(bench.session().history()->lastToUndo(), nullptr);
}

TEST(DividedRun, IsUndoneWithOthersByOneConsent)
{
    Workbench bench("two-things");
    const auto first = bench.repair();
    ASSERT_TRUE(bench.session().undo({first->report.runId, {}, {}}));
    const std::string before = bookOf(bench.pc());
    const auto second = bench.repair();
    const auto none = bench.repair(); // finds nothing left to do
    bench.asked = 0;

    const auto undone = bench.session().undoInTurn(
        {{none->report.runId, {}, {}}, {second->report.runId, {}, {}}, {first->report.runId, {}, {}}});

    ASSERT_TRUE(undone.has_value());
    EXPECT_EQ(bench.asked, 1);
    EXPECT_EQ(startOf(bench.pc(), "BFE"), StartType::Kind::disabled);
    EXPECT_EQ(bookOf(bench.pc()), before);
}

TEST(DividedRun, UndoesTheUsersChangeWithoutAskingForConsent)
{
    Workbench bench("two-things");
    const std::string before = bookOf(bench.pc());
    const auto applied = bench.repair();
    const auto items = bench.session().previewUndo(applied->report.runId);
    const auto own = std::ranges::find(*items, "ipv4-included", &UndoItem::stepId);
    bench.asked = 0;

    const auto undone = bench.session().undo({applied->report.runId, {own->sequence}, {}});

    ASSERT_TRUE(undone.has_value());
    EXPECT_EQ(bench.asked, 0);
    EXPECT_EQ(bookOf(bench.pc()), before);
    EXPECT_EQ(startOf(bench.pc(), "BFE"), StartType::Kind::automatic);
    EXPECT_FALSE(bench.session().history()->find(applied->report.runId)->undone);
}

TEST(DividedRun, NeedsNoConsentForTheUsersOwnSettings)
{
    Workbench bench("lcp-off");

    const auto applied = bench.repair();

    ASSERT_TRUE(applied.has_value());
    EXPECT_EQ(bench.asked, 0);
    EXPECT_TRUE(bench.machine().runs()->empty());
    EXPECT_EQ(outcomeOf(applied->report, "lcp-extensions-on")->outcome, Outcome::repaired);
}

TEST(DividedRun, ChangesNothingOfTheUsersEitherWhenConsentIsRefused)
{
    Workbench bench("two-things");
    bench.consents = false;
    const std::string before = bookOf(bench.pc());

    const auto applied = bench.repair();

    ASSERT_FALSE(applied.has_value());
    EXPECT_EQ(applied.error(), (Error {ErrorKind::cancelled, 1223, "ask for consent", {}}));
    EXPECT_EQ(bookOf(bench.pc()), before);
    EXPECT_TRUE(bench.own().runs()->empty());
}

TEST(DividedRun, UndoesNothingWhenConsentIsRefused)
{
    Workbench bench("two-things");
    const auto applied = bench.repair();
    const std::string repaired = bookOf(bench.pc());
    bench.consents = false;

    const auto undone = bench.session().undo({applied->report.runId, {}, {}});

    ASSERT_FALSE(undone.has_value());
    EXPECT_EQ(undone.error().osCode, 1223u);
    EXPECT_EQ(bookOf(bench.pc()), repaired);
    EXPECT_EQ(startOf(bench.pc(), "BFE"), StartType::Kind::automatic);
}

TEST(DividedRun, SaysWhatIsLeftWhenTheHelperDies)
{
    Workbench bench("two-things", diesAtSecondWrite);
    const std::string before = bookOf(bench.pc());

    const auto applied = bench.repair();

    ASSERT_TRUE(applied.has_value()) << "what it touched is not known, so this is no Error";
    EXPECT_EQ(applied->journalError->operation, "hear from the helper");
    EXPECT_EQ(outcomeOf(applied->report, "bfe-running")->outcome, Outcome::failed);
    EXPECT_EQ(outcomeOf(applied->report, "ipv4-included")->outcome, Outcome::cancelled);
    EXPECT_EQ(bookOf(bench.pc()), before);
    EXPECT_TRUE(bench.session().history()->find(applied->report.runId)->interrupted);
}

TEST(DividedRun, IsPutBackByTheNextHelperAfterOneDied)
{
    Workbench bench("two-things", diesAtSecondWrite);
    const auto applied = bench.repair();
    ASSERT_EQ(startOf(bench.pc(), "BFE"), StartType::Kind::automatic) << "the first write took place";
    bench.restartPrograms();

    ASSERT_TRUE(bench.session().recover().has_value());
    ASSERT_EQ(startOf(bench.pc(), "BFE"), StartType::Kind::automatic) << "the user's side has no rights";
    const auto next = HelperConnection::open(bench.elevation());

    ASSERT_TRUE(next.has_value());
    EXPECT_FALSE((*next)->recovered().empty());
    EXPECT_EQ(startOf(bench.pc(), "BFE"), StartType::Kind::disabled);
    EXPECT_FALSE(bench.session().history()->find(applied->report.runId)->interrupted);
}

TEST(DividedRun, RefusesAPlanThatThePcOutgrew)
{
    Workbench bench("two-things");
    const Checked before = bench.check();
    const auto plan = bench.session().plan(before, {true, {}, {}});
    ASSERT_TRUE(bench.pc()
                    .meddle([](Machine& machine) {
                        machine.services.at("BFE").config.start.kind = StartType::Kind::manual;
                    })
                    .has_value());

    const auto applied = bench.session().apply(before, *plan, {});

    ASSERT_FALSE(applied.has_value());
    EXPECT_EQ(applied.error().operation, "compare plan");
    EXPECT_EQ(startOf(bench.pc(), "BFE"), StartType::Kind::manual);
}

TEST(DividedRun, StopsBothHalves)
{
    Workbench bench("two-things");
    const Checked before = bench.check();
    const auto plan = bench.session().plan(before, {true, {}, {}});
    std::stop_source stop;
    stop.request_stop();
    ApplyOptions options;
    options.stop = stop.get_token();

    const auto applied = bench.session().apply(before, *plan, options);

    ASSERT_TRUE(applied.has_value());
    EXPECT_TRUE(std::ranges::all_of(
        applied->report.steps, [](const StepOutcome& step) { return step.outcome == Outcome::cancelled; }));
}

TEST(DividedRun, CountsItsProgressOverBothHalves)
{
    Workbench bench("two-things");
    const Checked before = bench.check();
    const auto plan = bench.session().plan(before, {true, {}, {}});
    std::vector<ProgressEvent> changing;
    ApplyOptions options;
    options.progress = [&](const ProgressEvent& event) {
        if (event.activity == Activity::changing)
            changing.push_back(event);
    };

    ASSERT_TRUE(bench.session().apply(before, *plan, options).has_value());

    ASSERT_EQ(changing.size(), plan->steps.size() + 1);
    for (std::size_t i = 0; i < changing.size(); ++i) {
        EXPECT_EQ(changing[i].done, i);
        EXPECT_EQ(changing[i].total, plan->steps.size());
    }
}

TEST(DividedRun, NeedsNoHelperWhereThisProcessHasTheRights)
{
    Workbench bench("two-things", {}, [](Machine& machine) { machine.elevated = true; });
    Session session(bench.pc(), bench.own(), silence(), {&bench.machine(), nullptr});
    const Checked before = session.check(*session.choose({}));
    const auto plan = session.plan(before, {true, {}, {}});

    const auto applied = session.apply(before, *plan, {});

    ASSERT_TRUE(applied.has_value());
    EXPECT_EQ(bench.asked, 0);
    EXPECT_EQ(bench.machine().runs(), bench.own().runs());
    EXPECT_EQ(startOf(bench.pc(), "BFE"), StartType::Kind::automatic);
}

TEST(DividedRun, AnUndoThatFindsEverythingBackIsNotAskedForAgain)
{
    Workbench bench("two-things");
    const auto first = bench.repair({false, {"ipv4-included"}, {}});
    const auto second = bench.repair({false, {"bfe-running"}, {}});
    ASSERT_TRUE(first && second);
    ServiceControl& services = bench.elevatedPc().services();
    ASSERT_TRUE(services.stop("BFE") && services.setStartType("BFE", {StartType::Kind::disabled, false}));
    ASSERT_EQ(bench.session().history()->lastToUndo()->run.begin.runId, second->report.runId);

    const auto undone = bench.session().undo({second->report.runId, {}, {}});

    ASSERT_TRUE(undone.has_value());
    for (const StepOutcome& step : undone->steps)
        EXPECT_EQ(step.outcome, Outcome::nothingToDo);
    ASSERT_NE(bench.session().history()->lastToUndo(), nullptr);
    EXPECT_EQ(bench.session().history()->lastToUndo()->run.begin.runId, first->report.runId);
}

} // namespace
} // namespace repair::helper_tests
