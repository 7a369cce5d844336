// Check, repair and undo of firewall and miniport through the whole engine, on the stand-ins.
#include "app/session/session.h"
#include "core/journal/memory_store.h"
#include "core/windows/windows_pc.h"
#include "tests/wine/device_seam.h"
#include "tests/wine/stand_in_firewall/classes.h"
#include "tests/wine/stand_in_firewall/store.h"

#include <algorithm>
#include <array>
#include <gtest/gtest.h>
#include <spdlog/sinks/null_sink.h>
#include <spdlog/spdlog.h>

namespace repair::wine {
namespace {

constexpr std::array ownRules {"L2TP Repair:IKE-Out", "L2TP Repair:NAT-T-Out", "L2TP Repair:L2TP-Out"};

class FirewallRepairs : public testing::Test {
protected:
    [[nodiscard]] Applied apply(const std::string& step)
    {
        const Checked checked = session.check({});
        const auto plan = session.plan(checked, {false, {step}, {}});
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
    [[nodiscard]] Switch isOn(FirewallProfile profile) const
    {
        return pc.firewall().enabled(profile).value();
    }

private:
    StandInFirewall m_standIn;
    spdlog::logger m_silence {"silence", std::make_shared<spdlog::sinks::null_sink_mt>()};

protected:
    WindowsPc pc;
    MemoryStore journal;
    Session session {pc, journal, m_silence};
};

TEST_F(FirewallRepairs, AddOurRulesAndTakeThemAwayAgain)
{
    const Applied applied = apply("own-firewall-rules");

    EXPECT_EQ(outcomeOf(applied.report, "own-firewall-rules"), Outcome::repaired);
    for (const char* name : ownRules)
        EXPECT_EQ(pc.firewall().rule(name).value().value().group, "L2TP Repair");
    const auto undone = session.undo({applied.report.runId, {}, {}});
    ASSERT_TRUE(undone);
    for (const char* name : ownRules)
        EXPECT_EQ(pc.firewall().rule(name).value(), std::nullopt);
}

TEST_F(FirewallRepairs, SwitchTheFirewallOffOnlyBehindAnArmedRestore)
{
    store::setNumber({}, L"Profile1", 0); // the domain profile was off before

    const Applied applied = apply("firewall-off-test");

    EXPECT_EQ(outcomeOf(applied.report, "firewall-off-test"), Outcome::repaired);
    EXPECT_EQ(isOn(FirewallProfile::publicProfile), Switch::off);
    EXPECT_EQ(pc.firewall().armedRestore().value(),
        (ArmedRestore {5, {FirewallProfile::privateProfile, FirewallProfile::publicProfile}}));
    ASSERT_TRUE(session.undo({applied.report.runId, {}, {}}));
    EXPECT_EQ(isOn(FirewallProfile::publicProfile), Switch::on);
    EXPECT_EQ(isOn(FirewallProfile::privateProfile), Switch::on);
    EXPECT_EQ(isOn(FirewallProfile::domainProfile), Switch::off);
    EXPECT_EQ(pc.firewall().armedRestore().value(), std::nullopt);
}

TEST_F(FirewallRepairs, LeaveTheFirewallOnIfTheRestoreCannotBeArmed)
{
    store::setText({}, L"Drops", L"<StartWhenAvailable>true</StartWhenAvailable>");

    const Applied applied = apply("firewall-off-test");

    EXPECT_EQ(outcomeOf(applied.report, "firewall-off-test"), Outcome::failed);
    for (const auto profile :
        {FirewallProfile::domainProfile, FirewallProfile::privateProfile, FirewallProfile::publicProfile})
        EXPECT_EQ(isOn(profile), Switch::on);
    EXPECT_EQ(pc.firewall().armedRestore().value(), std::nullopt);
}

TEST_F(FirewallRepairs, EnableTheMiniportAndDisableItAgain)
{
    deviceSeam() = {};
    deviceSeam().devices[L"SWD\\MSRRAS\\MS_NDISWANIP"] = {};
    auto& device = deviceSeam().devices[L"SWD\\MSRRAS\\MS_L2TPMINIPORT"];
    device = {.status = DN_HAS_PROBLEM, .problem = CM_PROB_DISABLED};

    const Applied applied = apply("miniport-enabled");

    EXPECT_EQ(outcomeOf(applied.report, "miniport-enabled"), Outcome::repaired);
    EXPECT_EQ(device.problem, 0u);
    ASSERT_TRUE(session.undo({applied.report.runId, {}, {}}));
    EXPECT_EQ(device.problem, static_cast<ULONG>(CM_PROB_DISABLED));
}

TEST_F(FirewallRepairs, EnableBothMiniportsAndDisableThemAgain)
{
    auto& devices = deviceSeam().devices;
    const auto isOff = [&](const wchar_t* id) { return devices[id].problem == CM_PROB_DISABLED; };
    const std::array ids {L"SWD\\MSRRAS\\MS_L2TPMINIPORT", L"SWD\\MSRRAS\\MS_NDISWANIP"};
    for (const wchar_t* id : ids)
        devices[id] = {.status = DN_HAS_PROBLEM, .problem = CM_PROB_DISABLED};

    const Applied applied = apply("miniport-enabled");

    EXPECT_EQ(outcomeOf(applied.report, "miniport-enabled"), Outcome::repaired);
    EXPECT_TRUE(std::ranges::none_of(ids, isOff));
    ASSERT_TRUE(session.undo({applied.report.runId, {}, {}}));
    EXPECT_TRUE(std::ranges::all_of(ids, isOff));
}

} // namespace
} // namespace repair::wine
