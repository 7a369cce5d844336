// "Undo everything" means all that this visit did; and the ways to the earlier repairs.

#include "app/gui/pages/page.h"
#include "core/engine/setting_access.h"
#include "tests/app/gui/visit.h"

#include <QPushButton>

#include <gtest/gtest.h>

namespace repair {
namespace {

/// Walks the chapters one by one and applies whatever can be applied, as far as the test dial.
void applyEveryStep(Visit& visit)
{
    visit.begin();
    visit.press("primary");
    visit.press("right1");
    for (int presses = 0; visit.page() == 3 && presses < 30; ++presses)
        visit.press("primary");
}

Value natRuleOf(Visit& visit)
{
    return read(visit.session().pc(),
        RegistryValue {R"(HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent)",
            "AssumeUDPEncapsulationContextOnSendRule"});
}

std::size_t runsIn(Visit& visit)
{
    return visit.session().history()->runs.size();
}

TEST(UndoVisit, PutsBackEveryStepThatWasAppliedOneByOne)
{
    Visit visit("office-vpn");
    const Machine before = visit.pc().machine();
    applyEveryStep(visit);
    ASSERT_EQ(visit.page(), 6) << visit.text().toStdString();
    ASSERT_GE(runsIn(visit), 3U) << "the steps were not applied one by one";
    EXPECT_EQ(visit.count("change2"), 1) << "what changed is not all listed";
    ASSERT_NE(natRuleOf(visit), Value {Absent {}});

    visit.press("left");

    EXPECT_TRUE(visit.text().contains("Everything is as it was before the repair."))
        << visit.text().toStdString();
    const Machine& now = visit.pc().machine();
    EXPECT_EQ(now.services.at("IKEEXT").config, before.services.at("IKEEXT").config);
    EXPECT_EQ(natRuleOf(visit), Value {Absent {}});
    EXPECT_EQ(now.phonebooks, before.phonebooks);
}

TEST(UndoVisit, AsksForConsentOnceThoughSeveralRunsNeedIt)
{
    Visit visit("office-vpn", HelperStory {});
    applyEveryStep(visit);
    ASSERT_EQ(visit.page(), 6) << visit.text().toStdString();
    ASSERT_GE(visit.consentsAsked, 2) << "one step alone needed consent";
    visit.consentsAsked = 0;

    visit.press("left");

    EXPECT_EQ(visit.consentsAsked, 1);
    EXPECT_EQ(natRuleOf(visit), Value {Absent {}});
}

TEST(UndoVisit, AsksOnceForSeveralRunsOnTheUndoPage)
{
    Visit visit("office-vpn", HelperStory {});
    applyEveryStep(visit);
    Visit later(visit, HelperStory {});
    later.beginsWithUndo = true;
    later.begin();
    ASSERT_EQ(later.page(), 7);
    for (QAbstractButton* header : later.window().findChildren<QAbstractButton*>("header"))
        header->setChecked(true);
    later.consentsAsked = 0;

    later.press("primary");

    EXPECT_EQ(later.consentsAsked, 1);
    EXPECT_TRUE(later.text().contains("put back")) << later.text().toStdString();
}

TEST(UndoVisit, CountsNothingWhereNothingIsLeftToUndo)
{
    Visit visit("office-vpn");
    applyEveryStep(visit);
    visit.press("left");
    Visit later(visit);
    later.beginsWithUndo = true;

    later.begin();

    ASSERT_EQ(later.page(), 7);
    const auto* undo = later.window().findChild<QPushButton*>("primary");
    EXPECT_EQ(undo->text(), "&Undo");
    EXPECT_FALSE(undo->isEnabled());
}

TEST(UndoVisit, CanBePutBackAfterASecondCheck)
{
    Visit visit("password-wrong", [](Machine& machine) {
        machine.services["IKEEXT"].config.start = {StartType::Kind::disabled, false};
    });
    visit.begin();
    visit.press("primary");
    visit.press("primary");
    ASSERT_EQ(visit.page(), 5) << visit.text().toStdString();
    visit.press("right0");
    ASSERT_EQ(visit.page(), 2);

    visit.press("right0"); // the test again, with nothing changed meanwhile

    ASSERT_EQ(visit.page(), 5);
    visit.press("right1");
    EXPECT_EQ(visit.pc().machine().services.at("IKEEXT").config.start.kind, StartType::Kind::disabled)
        << visit.text().toStdString();
}

TEST(UndoVisit, BeginsWithTheEarlierRepairsIfAskedTo)
{
    Visit visit("office-vpn");
    visit.begin();
    visit.press("primary");
    visit.press("primary");
    Visit later(visit);
    later.beginsWithUndo = true;

    later.begin();

    EXPECT_EQ(later.page(), 7);
    EXPECT_TRUE(later.text().contains("repair of Office VPN")) << later.text().toStdString();
    later.press("left");
    EXPECT_EQ(later.page(), 1);
}

TEST(UndoVisit, BeginsWithThemThoughThereIsNoConnectionAnyMore)
{
    Visit visit("no-entry-at-all");
    visit.beginsWithUndo = true;

    visit.begin();

    EXPECT_EQ(visit.page(), 7);
}

} // namespace
} // namespace repair
