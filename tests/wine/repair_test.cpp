// Check, repair and undo on this PC itself: the steps of the first two chapters against the SCM and the
// registry.
#include "app/session/session.h"
#include "core/journal/memory_store.h"
#include "core/windows/windows_pc.h"
#include "tests/wine/installed_service.h"
#include "tests/wine/scm_seam.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <memory>
#include <spdlog/sinks/null_sink.h>
#include <spdlog/spdlog.h>

namespace repair::wine {
namespace {

using Kind = StartType::Kind;
using State = ServiceStatus::State;

const RegistryValue prohibitIpsec {
    R"(HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters)", "ProhibitIpSec"};

spdlog::logger& silence()
{
    static spdlog::logger logger("silence", std::make_shared<spdlog::sinks::null_sink_mt>());
    return logger;
}

/// A PC on which the services of a dial stand in good order: a test breaks what it is about.
class Repairs : public testing::Test {
protected:
    void SetUp() override
    {
        for (const char* name : {"BFE", "RasMan"}) {
            ASSERT_TRUE(pc.services().setStartType(name, {Kind::automatic}));
            ASSERT_TRUE(pc.services().start(name));
        }
        addTrigger("IKEEXT");
        addTrigger("PolicyAgent");
    }
    void TearDown() override { EXPECT_TRUE(pc.registry().erase(prohibitIpsec)); }

    [[nodiscard]] Applied apply(const std::vector<std::string>& steps)
    {
        const Checked checked = session.check({});
        const auto plan = session.plan(checked, {false, steps, {}});
        EXPECT_TRUE(plan);
        auto applied = session.apply(checked, *plan, {});
        EXPECT_TRUE(applied) << applied.error().operation << " " << applied.error().osCode;
        return *applied;
    }
    [[nodiscard]] static Outcome outcomeOf(const RunReport& report, const std::string& step)
    {
        const auto found = std::ranges::find(report.steps, step, &StepOutcome::stepId);
        return found == report.steps.end() ? Outcome::nothingToDo : found->outcome;
    }
    [[nodiscard]] bool isHealthy(const std::string& step) const
    {
        const Checked checked = session.check({});
        const Finding* finding = checked.find(step);
        return finding && std::holds_alternative<Healthy>(finding->diagnosis);
    }

    InstalledService bfe {"BFE", "normal"};
    InstalledService sstp {"SstpSvc", "normal"};
    std::unique_ptr<InstalledService> rasman =
        std::make_unique<InstalledService>("RasMan", "normal", "SstpSvc");
    InstalledService keys {"IKEEXT", "slow-start", "BFE"};
    InstalledService policy {"PolicyAgent", "normal", "BFE"};
    WindowsPc pc;
    MemoryStore store;
    Session session {pc, store, silence()};
};

TEST_F(Repairs, FindNothingAmongHealthyServices)
{
    ASSERT_TRUE(seamIsInPlace());

    for (const char* step : {"ikeext-enabled", "policyagent-enabled", "bfe-running", "rasman-enabled",
             "sstpsvc-enabled", "ipsec-allowed"})
        EXPECT_TRUE(isHealthy(step)) << step;
}

TEST_F(Repairs, BringADisabledServiceUpAndUndoIt)
{
    ASSERT_TRUE(pc.services().setStartType("IKEEXT", {Kind::disabled}));

    const Applied applied = apply({"ikeext-enabled"});

    EXPECT_EQ(outcomeOf(applied.report, "ikeext-enabled"), Outcome::repaired);
    EXPECT_EQ(startTypeOf("IKEEXT"), static_cast<unsigned long>(Kind::automatic));
    EXPECT_EQ(stateOf("IKEEXT"), static_cast<unsigned long>(State::running));
    EXPECT_TRUE(pc.services().status("IKEEXT").value().value().hasTrigger);
    const auto undone = session.undo({applied.report.runId, {}, {}});
    ASSERT_TRUE(undone);
    EXPECT_EQ(startTypeOf("IKEEXT"), static_cast<unsigned long>(Kind::disabled));
    EXPECT_EQ(stateOf("IKEEXT"), static_cast<unsigned long>(State::stopped));
}

TEST_F(Repairs, TakeARegistryValueAwayAndPutItBackToTheByte)
{
    const RegistryData odd {regType::dword, std::string("\x01\0\0\0", 4)};
    ASSERT_TRUE(pc.registry().set(prohibitIpsec, odd));

    const Applied applied = apply({"ipsec-allowed"});

    EXPECT_EQ(pc.registry().value(prohibitIpsec).value(), std::nullopt);
    ASSERT_TRUE(session.undo({applied.report.runId, {}, {}}));
    EXPECT_EQ(pc.registry().value(prohibitIpsec).value(), odd);
}

TEST_F(Repairs, LeaveADeletedServiceDeletedIfWindowsCannotStartIt)
{
    ASSERT_TRUE(pc.services().stop("RasMan"));
    rasman.reset();

    const Applied applied = apply({"rasman-enabled"});

    // There is no rasmans.dll here, so svchost ends at once - and nothing of the attempt may stay.
    EXPECT_EQ(outcomeOf(applied.report, "rasman-enabled"), Outcome::failed);
    EXPECT_EQ(stateOf("RasMan"), 0u);
    EXPECT_EQ(pc.services().config("RasMan").value(), std::nullopt);
}

TEST_F(Repairs, RefuseToOverwriteWhatSomebodyElseChangedSince)
{
    ASSERT_TRUE(pc.services().setStartType("IKEEXT", {Kind::disabled}));
    const Checked checked = session.check({});
    const auto plan = session.plan(checked, {false, {"ikeext-enabled"}, {}});
    ASSERT_TRUE(pc.services().setStartType("IKEEXT", {Kind::automatic, true}));

    const auto applied = session.apply(checked, *plan, {});

    ASSERT_TRUE(applied);
    EXPECT_EQ(outcomeOf(applied->report, "ikeext-enabled"), Outcome::conflict);
    EXPECT_EQ(pc.services().startType("IKEEXT").value(), (StartType {Kind::automatic, true}));
}

} // namespace
} // namespace repair::wine
