// Every plan that the steps can make passes the list; what leads away from it does not.
#include "app/session/allow_list.h"
#include "app/session/division.h"
#include "core/engine/undo.h"
#include "core/steps/catalog.h"
#include "tests/app/helper/workbench.h"

#include <gtest/gtest.h>

namespace repair::helper_tests {
namespace {

Choice allSteps()
{
    Choice choice {true, {}, {}};
    for (const Step* step : repair::allSteps())
        choice.steps.emplace_back(step->id);
    return choice;
}

TEST(AllowList, LetsEveryMachinePlanOfEveryScenarioPass)
{
    for (const std::string& name : scenarioNames()) {
        Workbench bench(name);
        const auto target = bench.session().choose({});
        if (!target)
            continue;
        const auto plan = bench.session().plan(bench.session().check(*target), allSteps());

        const auto allowed = checkAllowed(bench.elevatedPc(), partOf(*plan, Scope::machine));

        EXPECT_TRUE(allowed.has_value()) << name << ": " << (allowed ? "" : allowed.error().subject);
    }
}

TEST(AllowList, LetsTheWayBackOfEveryScenarioPass)
{
    for (const std::string& name : scenarioNames()) {
        Workbench bench(name);
        const auto target = bench.session().choose({});
        if (!target || !bench.repair(allSteps()))
            continue;
        const auto history = readHistory(bench.machine(), bench.pc().machine().identity);
        for (const PastRun& run : history->runs) {
            const auto allowed = checkAllowed(bench.elevatedPc(), inversePlan(run.run));
            EXPECT_TRUE(allowed.has_value()) << name << ": " << (allowed ? "" : allowed.error().subject);
        }
    }
}

TEST(AllowList, LetsADependentOfOurServicesStartAgain)
{
    Workbench bench("nothing-wrong", {},
        [](Machine& machine) { machine.services["Product"].config.dependsOn = {"IKEEXT"}; });
    Plan plan;
    plan.steps.push_back({"x", Scope::machine, {Action {StartService {"Product"}}}, false, Risk::none});

    EXPECT_TRUE(checkAllowed(bench.elevatedPc(), plan).has_value());
}

TEST(AllowList, KnowsOnlyThePhonebooksThatAreThere)
{
    Workbench bench("all-users-entry");
    MachinePc machine(bench.elevatedPc());
    Plan plan;
    plan.steps.push_back({"x", Scope::machine,
        {Action {RenameEntry {R"(C:\Users\alex\evil.pbk)", "Office VPN", "Other"}}}, false, Risk::none});

    EXPECT_FALSE(checkAllowed(machine, plan).has_value());
}

} // namespace
} // namespace repair::helper_tests
