// What a PC or a person may throw at the wizard: each gets a sentence and something to do.

#include "app/gui/pages/page.h"
#include "app/gui/widgets/text.h"
#include "tests/app/gui/visit.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace repair {
namespace {

/// As many copies of the one entry that the PC has, under these names.
Visit::Edit withEntries(std::vector<std::string> names)
{
    return [names = std::move(names)](Machine& machine) {
        const std::string heading = "[Office VPN]";
        const std::string one = *machine.phonebooks["user"].text;
        const auto at = one.find(heading);
        std::string all;
        for (const std::string& name : names)
            all += std::string(one).replace(at, heading.size(), "[" + name + "]") + "\r\n";
        machine.phonebooks["user"].text = all;
    };
}

void expectNothingCutOff(WizardWindow& window)
{
    for (const Text* text : window.findChildren<Text*>()) {
        EXPECT_TRUE(!text->isVisible() || text->isSeenWhole()) << text->text().toStdString();
    }
}

TEST(BadInput, HasAWayOnWithoutAnyPhonebook)
{
    Visit visit("office-vpn", [](Machine& machine) { machine.phonebooks["user"].text.reset(); });

    visit.begin();

    EXPECT_EQ(visit.title(), "No connection to repair");
    EXPECT_TRUE(visit.text().contains("Add the connection in Windows")) << visit.text().toStdString();
    EXPECT_TRUE(visit.shows("primary"));
}

TEST(BadInput, TellsWhatElseIsTheMatterThoughThereIsNoConnection)
{
    Visit visit("no-entry-at-all", [](Machine& machine) {
        machine.denials.push_back({Denial::Area::phonebook, "all-users", true, true});
    });

    visit.begin();

    ASSERT_EQ(visit.title(), "No connection to repair");
    EXPECT_TRUE(visit.text().contains("may not")) << visit.text().toStdString();
}

TEST(BadInput, SaysThatThePhonebookCannotBeRead)
{
    Visit visit("office-vpn", [](Machine& machine) {
        for (const char* book : {"user", "all-users"})
            machine.denials.push_back({Denial::Area::phonebook, book, true, true});
    });

    visit.begin();

    EXPECT_EQ(visit.title(), "No connection to repair");
    EXPECT_TRUE(visit.text().contains("could not be read")) << visit.text().toStdString();
    EXPECT_TRUE(visit.text().contains("press Look again"));
}

TEST(BadInput, FiltersFiveThousandEntriesAsOneTypes)
{
    std::vector<std::string> names;
    for (int i = 0; i < 5000; ++i)
        names.push_back("Branch " + std::to_string(i));
    Visit visit("office-vpn", withEntries(names));
    visit.begin();
    ASSERT_TRUE(visit.shows("filter"));

    QElapsedTimer timer;
    timer.start();
    visit.type("filter", "4711");

    EXPECT_LT(timer.elapsed(), 2000) << "for four letters";
    EXPECT_TRUE(visit.text().contains("Branch 4711"));
    EXPECT_TRUE(visit.text().contains("1 of 5000 connections")) << visit.text().toStdString();
    EXPECT_TRUE(visit.shows("entry4711"));
    visit.press("entry4711");
    visit.press("primary");
    EXPECT_EQ(visit.page(), 2);
    EXPECT_TRUE(visit.text().contains("Branch 4711"));
}

TEST(BadInput, SaysWhenNothingMatchesTheFilter)
{
    std::vector<std::string> names;
    for (int i = 0; i < 40; ++i)
        names.push_back("Branch " + std::to_string(i));
    Visit visit("office-vpn", withEntries(names));
    visit.begin();
    EXPECT_TRUE(visit.text().contains("type more to see another")) << visit.text().toStdString();

    visit.type("filter", "no such name");

    EXPECT_TRUE(visit.text().contains("Type less of it")) << visit.text().toStdString();
}

class StrangeName : public testing::TestWithParam<const char*> { };

TEST_P(StrangeName, IsShownWholeAndRepaired)
{
    const std::string name = GetParam()[0] ? GetParam() : std::string(256, 'W');
    Visit visit("office-vpn", withEntries({name}));

    visit.begin();
    EXPECT_TRUE(visit.text().contains(QString::fromStdString(name)));
    expectNothingCutOff(visit.window());
    visit.press("primary");

    EXPECT_EQ(visit.page(), 2);
    expectNothingCutOff(visit.window());
    EXPECT_EQ(visit.window().width(), 880);
}

INSTANTIATE_TEST_SUITE_P(BadInput, StrangeName,
    testing::Values("" /* 256 letters */, "\xF0\x9F\x8F\xA2 VPN \xF0\x9F\x9A\x80",
        "\xD7\xA8\xD7\xA9\xD7\xAA \xD7\x94\xD7\x9E\xD7\xA9\xD7\xA8\xD7\x93", "<b>bold</b> & %1 %n",
        "two  blanks "));

TEST(BadInput, SaysThatACodeIsForeign)
{
    Visit visit("nothing-wrong");
    visit.begin();
    visit.press("callerLink");

    visit.type("code", "MAC-0001-2345-6789-ABCDE-F0123-45678-XYZ");

    EXPECT_TRUE(visit.text().contains("four words")) << visit.text().toStdString();
    EXPECT_FALSE(visit.window().findChild<QWidget*>("primary")->isEnabled());
}

TEST(BadInput, SaysWhichWordOfACodeIsMissing)
{
    Visit visit("nothing-wrong");
    visit.begin();
    visit.press("callerLink");

    visit.type("code", "jogag donuv");

    EXPECT_TRUE(visit.text().contains("third word is missing")) << visit.text().toStdString();
}

TEST(BadInput, WarnsBeforeASignInLocksTheAccount)
{
    Visit visit("password-wrong");
    visit.begin();
    visit.press("primary");
    visit.press("right0");
    ASSERT_EQ(visit.page(), 5);
    if (visit.page() != 5)
        return;
    for (int attempt = 0; attempt < 2; ++attempt) {
        EXPECT_FALSE(visit.text().contains("Refused three times"));
        visit.type("user", "anna");
        visit.type("password", "not-this-one");
        visit.press("primary");
    }

    EXPECT_TRUE(visit.text().contains("Refused three times")) << visit.text().toStdString();
}

TEST(BadInput, SavesAReportOfATestThatFailed)
{
    Visit visit("password-wrong");
    visit.begin();
    visit.press("primary");
    visit.press("right0");
    visit.savePath = "/nowhere/at/all/report.html";

    visit.press("saveReport");

    EXPECT_EQ(visit.page(), 5);
    EXPECT_TRUE(visit.text().contains("Choose another folder")) << visit.text().toStdString();
}

} // namespace
} // namespace repair
