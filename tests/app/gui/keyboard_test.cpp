// The same ways by keyboard alone: Tab, Space, Enter, Escape and letters.

#include "app/gui/pages/page.h"
#include "tests/app/gui/visit.h"

#include <QAbstractButton>
#include <QLabel>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace repair {
namespace {

constexpr int mostTabs = 80;

/// Goes to the control by Tab, as a person does who cannot see the order of the code.
bool tabTo(Visit& visit, const QString& name)
{
    for (int i = 0; i < mostTabs; ++i) {
        const QWidget* focused = visit.window().focusWidget();
        if (focused && focused->objectName() == name)
            return true;
        visit.pressKey(Qt::Key_Tab);
    }
    ADD_FAILURE() << "Tab never gets to " << name.toStdString() << " on page " << visit.page();
    return false;
}

/// Goes to the tick of a finding.
bool tabToFinding(Visit& visit, const QString& id)
{
    const auto* card = visit.window().findChild<QWidget*>("finding-" + id);
    for (int i = 0; i < mostTabs; ++i) {
        const QWidget* focused = visit.window().focusWidget();
        if (focused && card && card->isAncestorOf(focused))
            return true;
        visit.pressKey(Qt::Key_Tab);
    }
    ADD_FAILURE() << "Tab never gets to the finding " << id.toStdString();
    return false;
}

void typeLetters(Visit& visit, const QString& letters)
{
    QTest::keyClicks(visit.window().focusWidget(), letters);
    visit.settle();
}

TEST(Keyboard, RepairsWithTwoPressesOfEnter)
{
    Visit visit("office-vpn");
    visit.begin();

    visit.pressKey(Qt::Key_Return);
    visit.pressKey(Qt::Key_Return);

    EXPECT_EQ(visit.page(), 6);
    EXPECT_TRUE(visit.text().contains("Office VPN works again.")) << visit.text().toStdString();
}

TEST(Keyboard, TestsAConnectionWithNothingWrong)
{
    Visit visit("nothing-wrong");
    visit.begin();

    visit.pressKey(Qt::Key_Return);
    visit.pressKey(Qt::Key_Return);

    EXPECT_EQ(visit.page(), 6);
}

TEST(Keyboard, LooksAgainWhereThereIsNoConnection)
{
    Visit visit("no-entry-at-all");
    visit.begin();

    ASSERT_TRUE(tabTo(visit, "primary"));
    visit.pressKey(Qt::Key_Space);

    EXPECT_EQ(visit.title(), "No connection to repair");
    EXPECT_TRUE(tabTo(visit, "callerLink"));
}

TEST(Keyboard, GoesOnAfterConsentWasRefused)
{
    Visit visit("access-denied");
    visit.begin();
    visit.pressKey(Qt::Key_Return);
    visit.pressKey(Qt::Key_Return);
    ASSERT_EQ(visit.page(), 4);

    visit.pressKey(Qt::Key_Return);

    EXPECT_NE(visit.page(), 4) << "Next leads on";
}

TEST(Keyboard, GoesOnAfterAStepThatFailed)
{
    Visit visit("office-vpn",
        PortFault {PortFault::Call::write, 0, PortFault::Effect::fail, PortFault::Moment::before});
    visit.begin();
    visit.pressKey(Qt::Key_Return);
    visit.pressKey(Qt::Key_Return);
    ASSERT_EQ(visit.page(), 4);
    EXPECT_TRUE(visit.text().contains("could not be")) << visit.text().toStdString();

    visit.pressKey(Qt::Key_Return);

    EXPECT_NE(visit.page(), 4);
}

TEST(Keyboard, TicksAFindingAndRestarts)
{
    Visit visit("office-vpn");
    visit.begin();
    visit.pressKey(Qt::Key_Return);
    ASSERT_TRUE(tabToFinding(visit, "nat-traversal-allowed"));
    visit.pressKey(Qt::Key_Space);
    ASSERT_TRUE(tabTo(visit, "primary"));
    visit.pressKey(Qt::Key_Return);
    ASSERT_EQ(visit.page(), 6);
    ASSERT_TRUE(visit.text().contains("waits for a restart")) << visit.text().toStdString();

    visit.pressKey(Qt::Key_Return);

    EXPECT_EQ(visit.pc().machine().windows.natRuleInEffect, 2U);
    EXPECT_EQ(visit.page(), 6);
}

TEST(Keyboard, StopsInTheMiddle)
{
    Visit visit("office-vpn", [](Machine& machine) {
        for (const char* service : {"IKEEXT", "PolicyAgent"})
            machine.services[service].slowMilliseconds = 1500;
    });
    visit.begin();
    visit.pressKey(Qt::Key_Return);
    QTest::keyClick(visit.window().focusWidget(), Qt::Key_Return);
    QTest::qWait(200);
    ASSERT_EQ(visit.page(), 4);

    visit.pressKey(Qt::Key_Escape);

    EXPECT_TRUE(visit.text().contains("stopped")) << visit.text().toStdString();
}

TEST(Keyboard, UndoesOneChange)
{
    Visit visit("office-vpn");
    visit.begin();
    visit.pressKey(Qt::Key_Return);
    visit.pressKey(Qt::Key_Return);
    Visit later(visit);
    later.begin();
    ASSERT_TRUE(tabTo(later, "undoLink"));
    later.pressKey(Qt::Key_Return);
    ASSERT_EQ(later.page(), 7);
    ASSERT_TRUE(tabTo(later, "tick"));
    later.pressKey(Qt::Key_Space);
    ASSERT_TRUE(tabTo(later, "primary"));

    later.pressKey(Qt::Key_Return);

    EXPECT_TRUE(later.text().contains("put back")) << later.text().toStdString();
    EXPECT_FALSE(later.session().history()->runs.back().run.begin.changes.empty());
}

TEST(Keyboard, DecidesAConflict)
{
    Visit visit("office-vpn");
    visit.begin();
    visit.pressKey(Qt::Key_Return);
    visit.pressKey(Qt::Key_Return);
    ASSERT_TRUE(visit.pc().services().setStartType("IKEEXT", {StartType::Kind::manual, false}));
    Visit later(visit);
    later.begin();
    ASSERT_TRUE(tabTo(later, "undoLink"));
    later.pressKey(Qt::Key_Return);
    ASSERT_TRUE(tabTo(later, "putBack"));
    later.pressKey(Qt::Key_Space);
    ASSERT_TRUE(tabTo(later, "primary"));

    later.pressKey(Qt::Key_Return);

    EXPECT_EQ(later.pc().machine().services.at("IKEEXT").config.start.kind, StartType::Kind::disabled);
}

TEST(Keyboard, ReadsACallersCodeAndComesBack)
{
    Visit caller("office-vpn");
    caller.begin();
    caller.pressKey(Qt::Key_Return);
    Visit visit("nothing-wrong");
    visit.begin();
    ASSERT_TRUE(tabTo(visit, "callerLink"));
    visit.pressKey(Qt::Key_Return);
    ASSERT_EQ(visit.page(), 8);

    typeLetters(visit,
        caller.window().findChild<QLabel*>("wordsFirstTwo")->text() + ' '
            + caller.window().findChild<QLabel*>("wordsLastTwo")->text());
    EXPECT_TRUE(visit.text().contains("no typing error")) << visit.text().toStdString();
    visit.pressKey(Qt::Key_Escape);

    EXPECT_EQ(visit.page(), 1);
}

TEST(Keyboard, VisitsTheContentBeforeTheButtonsAndEndsWhereItBegan)
{
    Visit visit("office-vpn");
    visit.begin();
    visit.pressKey(Qt::Key_Return);
    QStringList order;
    for (int i = 0; i < mostTabs; ++i) {
        visit.pressKey(Qt::Key_Tab);
        const QWidget* focused = visit.window().focusWidget();
        const QString name = focused->objectName() == "tick" && focused->parentWidget()
            ? focused->parentWidget()->objectName()
            : focused->objectName();
        if (order.contains(name))
            break;
        order.append(name);
    }

    const auto at = [&order](const char* name) { return order.indexOf(QLatin1String(name)); };
    EXPECT_EQ(at("left"), 0) << "behind the primary, where it began: " << order.join(' ').toStdString();
    EXPECT_LT(at("finding-ikeext-enabled"), at("finding-preshared-key-chosen"));
    EXPECT_LT(at("finding-preshared-key-chosen"), at("right1"));
    EXPECT_LT(at("right1"), at("primary"));
    EXPECT_GE(at("finding-ikeext-enabled"), 0);
}

} // namespace
} // namespace repair
