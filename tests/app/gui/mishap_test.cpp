// What happens in the middle: Stop, closing the window, a restart, somebody else's change.

#include "app/gui/pages/page.h"
#include "tests/app/gui/visit.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace repair {
namespace {

constexpr int patience = 20000;

void slowServices(Machine& machine)
{
    for (const char* service : {"IKEEXT", "PolicyAgent"})
        machine.services[service].slowMilliseconds = 1500;
}

void slowDial(Machine& machine)
{
    machine.network.stageMilliseconds = 300;
}

/// Presses and does not wait for the end of what it begins.
void pressAndGoOn(Visit& visit, const char* name)
{
    for (QWidget* widget : visit.window().findChildren<QWidget*>(QLatin1String(name)))
        if (widget->isVisible())
            return QTest::mouseClick(widget, Qt::LeftButton);
    ADD_FAILURE() << "nothing to press: " << name;
}

void beginRepair(Visit& visit)
{
    visit.begin();
    visit.press("primary");
    pressAndGoOn(visit, "primary");
    QTest::qWait(200);
    ASSERT_EQ(visit.page(), 4);
}

void beginTest(Visit& visit)
{
    visit.begin();
    visit.press("primary");
    pressAndGoOn(visit, "primary");
    QTest::qWait(500);
    ASSERT_EQ(visit.page(), 5);
}

/// A repair, then somebody else's change to what it set.
void repairAndChangeAgain(Visit& visit)
{
    visit.begin();
    visit.press("primary");
    visit.press("primary");
    ASSERT_TRUE(visit.pc().services().setStartType("IKEEXT", {StartType::Kind::manual, false}));
}

TEST(Mishap, StopLeavesNothingHalfDone)
{
    Visit visit("office-vpn", slowServices);
    beginRepair(visit);

    visit.press("right1");

    EXPECT_EQ(visit.page(), 4);
    EXPECT_TRUE(visit.text().contains("stopped")) << visit.text().toStdString();
    const auto run = visit.session().history()->runs.back();
    EXPECT_TRUE(run.run.end.has_value()) << "the run is not complete in the journal";
}

TEST(Mishap, ClosingInTheMiddleSaysWhatItWaitsForAndCloses)
{
    Visit visit("office-vpn", slowServices);
    beginRepair(visit);

    EXPECT_FALSE(visit.window().close());

    EXPECT_TRUE(visit.window().isVisible());
    EXPECT_TRUE(visit.text().contains("closes by itself")) << visit.text().toStdString();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !visit.window().isVisible(); }, patience));
    EXPECT_FALSE(visit.journey().workshop().isBusy());
}

TEST(Mishap, ClosingInATestHangsUpFirst)
{
    Visit visit("nothing-wrong", slowDial);
    beginTest(visit);

    EXPECT_FALSE(visit.window().close());

    EXPECT_TRUE(QTest::qWaitFor([&] { return !visit.window().isVisible(); }, patience));
    EXPECT_TRUE(visit.pc().machine().connections.empty());
}

TEST(Mishap, StopsATestBetweenItsStages)
{
    Visit visit("nothing-wrong", slowDial);
    beginTest(visit);

    visit.press("right1");

    EXPECT_EQ(visit.page(), 5);
    EXPECT_TRUE(visit.text().contains("Save a report") || visit.shows("saveReport"));
    EXPECT_TRUE(visit.pc().machine().connections.empty());
}

TEST(Mishap, RestartsAndGoesOnByItself)
{
    Visit visit("office-vpn");
    visit.begin();
    visit.press("primary");
    visit.press("finding-nat-traversal-allowed");
    visit.press("primary");
    ASSERT_EQ(visit.page(), 6);
    EXPECT_TRUE(visit.text().contains("waits for a restart")) << visit.text().toStdString();
    const auto booted = visit.pc().machine().windows.bootTime;

    visit.press("primary");

    EXPECT_GE(visit.pc().machine().windows.bootTime, booted);
    EXPECT_EQ(visit.pc().machine().windows.natRuleInEffect, 2U);
    EXPECT_EQ(visit.page(), 6);
    EXPECT_TRUE(visit.text().contains("works")) << visit.text().toStdString();
    EXPECT_FALSE(visit.text().contains("waits for a restart"));
}

TEST(Mishap, KeepsWhatSomebodyElseSetUnlessAskedTo)
{
    Visit visit("office-vpn");
    repairAndChangeAgain(visit);
    Visit later(visit);
    later.begin();
    later.press("undoLink");
    EXPECT_TRUE(later.text().contains("changed again after the repair")) << later.text().toStdString();
    EXPECT_TRUE(later.text().contains("Keep what is there now: Manual"));

    later.press("putBack");
    later.press("primary");

    EXPECT_EQ(later.pc().machine().services.at("IKEEXT").config.start.kind, StartType::Kind::disabled);
    EXPECT_TRUE(later.text().contains("put back")) << later.text().toStdString();
}

TEST(Mishap, KeepsWhatSomebodyElseSetIfLeftAlone)
{
    Visit visit("office-vpn");
    repairAndChangeAgain(visit);
    Visit later(visit);
    later.begin();
    later.press("undoLink");

    later.press("primary");

    EXPECT_EQ(later.pc().machine().services.at("IKEEXT").config.start.kind, StartType::Kind::manual);
}

TEST(Mishap, EscapeNeverUndoesARepair)
{
    Visit visit("lcp-off");
    visit.begin();
    visit.press("primary");
    visit.press("primary");
    ASSERT_TRUE(visit.shows("left")) << "Undo everything is not offered";

    visit.pressKey(Qt::Key_Escape);

    EXPECT_FALSE(visit.session().history()->runs.back().undone);
    EXPECT_EQ(visit.session().history()->runs.size(), 1U);
}

} // namespace
} // namespace repair
