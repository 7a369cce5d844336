// A repair that is proved by a dial: put back if it got no better, and told whatever becomes of the proof.
#include "tests/app/helper/workbench.h"

#include <gtest/gtest.h>

namespace repair::helper_tests {
namespace {

Result<Applied> repairAndProve(Session& session, const Checked& before)
{
    const auto plan = session.plan(before, {true, {}, {}});
    EXPECT_TRUE(plan.has_value());
    ApplyOptions options;
    options.proveByDial = true;
    return session.apply(before, *plan, options);
}

TEST(Proof, PutsBackBothHalvesByTheSameConsentWhenItGotNoBetter)
{
    Workbench bench("two-things", {}, [](Machine& machine) {
        machine.servers.at("vpn.example.com").answers = false;
        machine.dials.back().highestEvent = 20222;
        machine.dials.back().errorCode = 809;
    });

    const auto applied = repairAndProve(bench.session(), bench.check());

    ASSERT_TRUE(applied.has_value());
    EXPECT_EQ(bench.asked, 1);
    EXPECT_TRUE(applied->report.putBack);
    EXPECT_EQ(startOf(bench.pc(), "BFE"), StartType::Kind::disabled);
}

TEST(Proof, IsNotADialBeforeTheRestart)
{
    Workbench bench("nat-value-lost");

    const auto applied = repairAndProve(bench.session(), bench.check());

    ASSERT_TRUE(applied.has_value());
    EXPECT_TRUE(applied->proofWaits);
    EXPECT_FALSE(applied->dial.has_value());
    EXPECT_FALSE(applied->report.putBack);
    ASSERT_FALSE(applied->report.steps.empty());
    EXPECT_EQ(applied->report.steps.front().outcome, Outcome::needsRestart);
}

TEST(Proof, ThatCannotBeMadeHidesNothingOfTheRepair)
{
    Workbench bench("two-things");
    const Checked withoutEntry = bench.session().check({});

    const auto applied = repairAndProve(bench.session(), withoutEntry);

    ASSERT_TRUE(applied.has_value());
    ASSERT_TRUE(applied->proofError.has_value());
    EXPECT_EQ(applied->proofError->kind, ErrorKind::notFound);
    EXPECT_FALSE(applied->report.runId.empty());
    EXPECT_EQ(startOf(bench.pc(), "BFE"), StartType::Kind::automatic);
}

} // namespace
} // namespace repair::helper_tests
