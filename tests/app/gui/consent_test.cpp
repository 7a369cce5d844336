// A person without an administrator's rights: consent given, consent refused, and a helper that dies.

#include "app/gui/pages/page.h"
#include "tests/app/gui/visit.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

TEST(Consent, LetsTheHelperRepairWhatBelongsToThePc)
{
    Visit visit("two-things", HelperStory {});
    visit.begin();
    visit.press("primary");

    visit.press("primary");

    EXPECT_EQ(visit.page(), 6) << visit.text().toStdString();
    EXPECT_EQ(visit.pc().machine().services.at("BFE").config.start.kind, StartType::Kind::automatic);
}

TEST(Consent, RefusedLeavesEverythingAloneAndSaysSo)
{
    Visit visit("two-things", HelperStory {false});
    visit.begin();
    const Machine before = visit.pc().machine();
    visit.press("primary");

    visit.press("primary");

    EXPECT_EQ(visit.page(), 4);
    EXPECT_TRUE(visit.text().contains("Consent was not given")) << visit.text().toStdString();
    EXPECT_EQ(visit.pc().machine().services, before.services);
    EXPECT_EQ(visit.pc().machine().phonebooks, before.phonebooks);
    EXPECT_TRUE(visit.shows("primary")) << "there is no way on from here";
}

TEST(Consent, IsNotAskedForWhatBelongsToTheUser)
{
    Visit visit("lcp-off", HelperStory {false});
    visit.begin();
    visit.press("primary");

    visit.press("primary");

    EXPECT_EQ(visit.page(), 6) << visit.text().toStdString();
}

TEST(Consent, SaysWhatToDoWhenTheHelperDies)
{
    Visit visit("two-things",
        HelperStory {true,
            PortFault {PortFault::Call::write, 1, PortFault::Effect::crash, PortFault::Moment::before}});
    visit.begin();
    visit.press("primary");

    visit.press("primary");

    EXPECT_EQ(visit.page(), 4);
    EXPECT_TRUE(visit.text().contains("broke off in the middle")) << visit.text().toStdString();
    EXPECT_TRUE(visit.text().contains("Check again")) << visit.text().toStdString();
    EXPECT_TRUE(visit.shows("primary")) << "there is no way on from here";
}

TEST(Consent, CoversBothHalvesOfTheWayBack)
{
    Visit visit("two-things", HelperStory {});
    visit.begin();
    const Machine before = visit.pc().machine();
    visit.press("primary");
    visit.press("primary");

    visit.press("left");

    EXPECT_TRUE(visit.text().contains("Everything is as it was before the repair."))
        << visit.text().toStdString();
    EXPECT_EQ(visit.pc().machine().services.at("BFE").config.start, before.services.at("BFE").config.start);
    EXPECT_EQ(visit.pc().machine().phonebooks, before.phonebooks);
}

} // namespace
} // namespace repair
