// The whole way, by mouse, over scenarios.

#include "app/gui/pages/page.h"
#include "tests/app/gui/visit.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace repair {
namespace {

TEST(Journey, GetsFromTheFirstPageToItWorksWithTwoPresses)
{
    Visit visit("office-vpn");
    visit.begin();
    ASSERT_EQ(visit.page(), 1);

    visit.press("primary");
    visit.press("primary");

    EXPECT_EQ(visit.page(), 6);
    EXPECT_TRUE(visit.text().contains("Office VPN works again.")) << visit.text().toStdString();
}

TEST(Journey, SaysWhatIsWrongBeforeItTouchesAnything)
{
    Visit visit("office-vpn");
    visit.begin();

    visit.press("primary");

    EXPECT_EQ(visit.page(), 2);
    EXPECT_TRUE(visit.shows("finding-ikeext-enabled"));
    EXPECT_TRUE(visit.shows("finding-preshared-key-chosen"));
    EXPECT_TRUE(visit.journals().runs()->empty());
}

TEST(Journey, OffersToTestWhenNothingIsWrong)
{
    Visit visit("nothing-wrong");
    visit.begin();
    visit.press("primary");

    visit.press("primary");

    EXPECT_EQ(visit.page(), 6);
    EXPECT_TRUE(visit.text().contains("works.")) << visit.text().toStdString();
    EXPECT_TRUE(visit.journals().runs()->empty());
}

TEST(Journey, HasAPageForAPcWithoutAnyConnection)
{
    Visit visit("no-entry-at-all");

    visit.begin();

    EXPECT_EQ(visit.title(), "No connection to repair");
    EXPECT_TRUE(visit.shows("callerLink"));
}

TEST(Journey, HasAPageForAPcWithOtherTypesOnly)
{
    Visit visit("no-l2tp-entry");

    visit.begin();

    EXPECT_EQ(visit.title(), "No connection to repair");
}

TEST(Journey, LeavesEverythingAloneWhenConsentIsRefused)
{
    Visit visit("access-denied");
    visit.begin();
    visit.press("primary");
    const Machine before = visit.pc().machine();

    visit.press("primary");

    EXPECT_EQ(visit.page(), 4);
    EXPECT_TRUE(visit.text().contains("did not allow")) << visit.text().toStdString();
    EXPECT_EQ(visit.pc().machine().services, before.services);
}

TEST(Journey, PutsBackTheStepThatFails)
{
    Visit visit("office-vpn",
        PortFault {PortFault::Call::write, 0, PortFault::Effect::fail, PortFault::Moment::before});
    visit.begin();
    visit.press("primary");

    visit.press("primary");

    EXPECT_EQ(visit.page(), 4);
    EXPECT_TRUE(visit.text().contains("could not be")) << visit.text().toStdString();
}

TEST(Journey, UndoesEverythingFromTheLastPage)
{
    Visit visit("office-vpn");
    visit.begin();
    const auto before = visit.pc().machine().services;
    visit.press("primary");
    visit.press("primary");

    visit.press("left");

    EXPECT_TRUE(visit.text().contains("Everything is as it was before the repair."))
        << visit.text().toStdString();
    EXPECT_EQ(visit.pc().machine().services.at("IKEEXT").config.start, before.at("IKEEXT").config.start);
}

TEST(Journey, UndoesOneChangeFromTheHistory)
{
    Visit visit("office-vpn");
    visit.begin();
    visit.press("primary");
    visit.press("primary");
    Visit later(visit);
    later.begin();
    later.press("undoLink");
    ASSERT_EQ(later.page(), 7);
    const int offered = later.count("tick");

    later.press("tick");
    later.press("primary");

    EXPECT_GT(offered, 1);
    EXPECT_TRUE(later.text().contains("put back")) << later.text().toStdString();
    EXPECT_FALSE(later.session().history()->runs.back().run.begin.changes.empty());
}

TEST(Journey, FiltersALongListAsOneTypes)
{
    Visit visit("several-entries");
    visit.begin();

    EXPECT_EQ(visit.page(), 1);
    EXPECT_TRUE(visit.shows("entry0"));
}

TEST(Journey, ReadsACallersCode)
{
    Visit caller("office-vpn");
    caller.begin();
    caller.press("primary");
    Visit visit("nothing-wrong");
    visit.begin();
    visit.press("callerLink");
    const QString code = caller.window().findChild<QLabel*>("wordsFirstTwo")->text() + ' '
        + caller.window().findChild<QLabel*>("wordsLastTwo")->text();

    visit.type("code", code);

    EXPECT_EQ(visit.page(), 8);
    EXPECT_TRUE(visit.text().contains("no typing error")) << visit.text().toStdString();
    EXPECT_TRUE(visit.text().contains("is not ready"));
}

TEST(Journey, SaysWhichWordOfACodeToAskForAgain)
{
    Visit visit("nothing-wrong");
    visit.begin();
    visit.press("callerLink");

    visit.type("code", "jogag donuv xigif kosaz");

    EXPECT_TRUE(visit.text().contains("third word")) << visit.text().toStdString();
}

TEST(Journey, SaysWhenTheReportCannotBeWritten)
{
    Visit visit("office-vpn");
    visit.begin();
    visit.press("primary");
    visit.press("primary");
    visit.savePath = "/nowhere/at/all/report.html";

    visit.press("saveReport");

    EXPECT_TRUE(visit.text().contains("could not be saved")) << visit.text().toStdString();
}

TEST(Journey, SavesAReportThatNamesNobody)
{
    QTemporaryDir folder;
    Visit visit("office-vpn");
    visit.begin();
    visit.press("primary");
    visit.press("primary");
    visit.savePath = folder.filePath("report.html");

    visit.press("saveReport");

    QFile file(visit.savePath);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(page.contains("<svg"));
    EXPECT_FALSE(page.contains("Office VPN"));
    EXPECT_FALSE(page.contains("vpn.example.com"));
    EXPECT_TRUE(visit.opened.endsWith("report.html"));
}

TEST(Journey, WalksTheChaptersOneByOne)
{
    Visit visit("office-vpn");
    visit.begin();
    visit.press("primary");
    visit.press("right1");
    ASSERT_EQ(visit.title(), "Step 1 of 7: Services");

    visit.press("primary");

    EXPECT_EQ(visit.page(), 3);
    EXPECT_FALSE(visit.journals().runs()->empty());
}

TEST(Journey, GoesOnAfterARestart)
{
    Visit visit("nothing-wrong");
    visit.entry = "Office VPN";
    visit.afterRestart = true;

    visit.begin();

    EXPECT_EQ(visit.page(), 6);
}

} // namespace
} // namespace repair
