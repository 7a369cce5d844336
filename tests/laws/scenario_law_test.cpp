// Every scenario finds what it says, blames nothing that it must not, and dials as it says before and after.
#include "app/session/caller.h"
#include "core/engine/verdict.h"
#include "tests/laws/law_pc.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>

namespace repair {

void PrintTo(const Scenario& scenario, std::ostream* stream)
{
    *stream << scenario.name;
}

} // namespace repair

namespace repair::laws {
namespace {

std::string faultWord(Fault fault)
{
    switch (fault) {
    case Fault::none:
        return "none";
    case Fault::thisPc:
        return "this-pc";
    case Fault::network:
        return "network";
    case Fault::server:
        return "server";
    case Fault::unknown:
        break;
    }
    return "unknown";
}

template <class Predicate>
std::vector<std::string> idsOf(const Checked& checked, Predicate predicate)
{
    std::vector<std::string> ids;
    for (const Finding& finding : checked.findings) {
        if (predicate(finding))
            ids.push_back(finding.stepId);
    }
    std::ranges::sort(ids);
    return ids;
}

std::vector<std::string> sorted(std::vector<std::string> ids)
{
    std::ranges::sort(ids);
    return ids;
}

class EveryScenario : public testing::TestWithParam<Scenario> {
protected:
    SimulatedPc m_pc {GetParam().machine};
    MemoryStore m_store;
    Session m_session {m_pc, m_store, silence()};

    Result<DialOutcome> dial()
    {
        return m_session.testDial({GetParam().phonebook, GetParam().entry, {}}, std::nullopt, [](Stage) {});
    }
    void expectDial(const std::optional<DialOutcome>& expected)
    {
        if (!expected)
            return;
        const auto outcome = dial();
        ASSERT_TRUE(outcome.has_value());
        EXPECT_EQ(outcome->connected, expected->connected);
        EXPECT_EQ(outcome->errorCode, expected->errorCode);
        if (!expected->connected) {
            EXPECT_EQ(idOf(outcome->stage), idOf(expected->stage));
        }
    }
};

TEST_P(EveryScenario, FindsExactlyWhatItSays)
{
    const ScenarioExpectation& expect = GetParam().expect;

    const Checked checked = m_session.check(chosenTarget(m_session));

    EXPECT_EQ(checked.target.entry, GetParam().entry);
    EXPECT_EQ(
        idsOf(checked, [](const Finding& finding) { return finding.isBroken(); }), sorted(expect.broken));
    EXPECT_EQ(
        idsOf(checked, [](const Finding& finding) { return finding.isSuspect(); }), sorted(expect.suspect));
    EXPECT_EQ(
        idsOf(checked, [](const Finding& finding) { return finding.isUnknown(); }), sorted(expect.unknown));
    for (const std::string& id : expect.notFound) {
        const Finding* finding = checked.find(id);
        EXPECT_TRUE(!finding || finding->isHealthy()) << id;
    }
    EXPECT_EQ(faultWord(checked.verdict.fault), expect.fault) << checked.verdict.id;
}

TEST_P(EveryScenario, DialsAsItSaysBeforeAndAfterTheRepair)
{
    expectDial(GetParam().expect.dialBefore);
    const Checked checked = m_session.check(chosenTarget(m_session));
    const auto plan = m_session.plan(checked, {true, {}, {}});
    ASSERT_TRUE(plan.has_value());

    ASSERT_TRUE(m_session.apply(checked, *plan, {&someKey(), {}, {}, false}).has_value());

    expectDial(GetParam().expect.dialAfter);
    if (GetParam().expect.dialAfterRestart) {
        ASSERT_TRUE(m_pc.reboot().has_value());
        expectDial(GetParam().expect.dialAfterRestart);
    }
}

TEST_P(EveryScenario, NeverBlamesPppForAnIpsecFailure)
{
    const Checked checked = m_session.check(chosenTarget(m_session));

    if (checked.verdict.code != 789u)
        return;
    for (const char* id :
        {"lcp-extensions-on", "ipv4-included", "sign-in-methods-allowed", "encryption-as-needed"})
        EXPECT_EQ(std::ranges::count(checked.verdict.blamed, id), 0) << id;
}

TEST_P(EveryScenario, IsToldToAHelperInTheSameVerdictOrALesserOne)
{
    const Checked checked = m_session.check(chosenTarget(m_session));

    const auto code = decode(words(supportCodeOf(checked, {2, std::nullopt})));

    ASSERT_TRUE(code);
    const Verdict told = callersCheck(*code).verdict;
    if (checked.verdict.id == verdictId::maybeSettings && told.id != checked.verdict.id)
        EXPECT_NE(told.fault, Fault::thisPc); // a suspicion that the code tells as a question
    else
        EXPECT_EQ(told.id, checked.verdict.id);
}

INSTANTIATE_TEST_SUITE_P(
    Laws, EveryScenario, testing::ValuesIn(allScenarios()), [](const testing::TestParamInfo<Scenario>& info) {
        std::string name = info.param.name;
        std::erase_if(name, [](char letter) { return letter == '-'; });
        return name;
    });

} // namespace
} // namespace repair::laws
