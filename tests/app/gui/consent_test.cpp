// A person without an administrator's rights: consent given, consent refused, and a helper that dies.

#include "app/gui/pages/page.h"
#include "app/gui/widgets/button_bar.h"
#include "tests/app/gui/visit.h"

#include <gtest/gtest.h>
#include <map>

namespace repair {
namespace {

constexpr PortFault diesAtSecondWrite {
    PortFault::Call::write, 1, PortFault::Effect::crash, PortFault::Moment::before};

bool hasShield(Visit& visit, const char* button)
{
    const auto* found = visit.window().findChild<BarButton*>(QLatin1String(button));
    return found && found->isVisible() && found->hasShield();
}

TEST(Consent, IsAnnouncedByAShieldWhereThePcItselfIsChanged)
{
    Visit visit("two-things", HelperStory {});
    visit.begin();
    visit.press("primary");
    EXPECT_TRUE(hasShield(visit, "primary"));

    visit.press("primary");

    EXPECT_EQ(visit.page(), 6);
    EXPECT_TRUE(hasShield(visit, "left"));
}

TEST(Consent, IsAnnouncedAsFarAsSomethingTickedNeedsIt)
{
    Visit visit("two-things", HelperStory {});
    visit.begin();
    visit.press("primary");
    ASSERT_TRUE(hasShield(visit, "primary"));

    visit.press("finding-bfe-running");

    ASSERT_TRUE(visit.window().findChild<BarButton*>("primary")->isEnabled()) << "nothing else is ticked";
    EXPECT_FALSE(hasShield(visit, "primary"));
}

TEST(Consent, IsNotAnnouncedForWhatBelongsToTheUser)
{
    Visit visit("lcp-off", HelperStory {});
    visit.begin();
    visit.press("primary");
    EXPECT_FALSE(hasShield(visit, "primary"));
    visit.press("primary");
    ASSERT_EQ(visit.page(), 6);
    EXPECT_TRUE(visit.shows("left"));
    EXPECT_FALSE(hasShield(visit, "left"));
    Visit later(visit, HelperStory {});
    later.begin();

    later.press("undoLink");

    EXPECT_FALSE(hasShield(later, "primary"));
}

TEST(Consent, IsNotAnnouncedToWhoHasTheRightsAlready)
{
    Visit visit("two-things");
    visit.begin();
    visit.press("primary");
    EXPECT_FALSE(hasShield(visit, "primary"));

    visit.press("primary");

    EXPECT_FALSE(hasShield(visit, "left"));
}

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
    Visit visit("two-things", HelperStory {true, diesAtSecondWrite});
    visit.begin();
    visit.press("primary");

    visit.press("primary");

    EXPECT_EQ(visit.page(), 4);
    EXPECT_TRUE(visit.text().contains("broke off in the middle")) << visit.text().toStdString();
    EXPECT_TRUE(visit.text().contains("Check again")) << visit.text().toStdString();
    EXPECT_TRUE(visit.shows("primary")) << "there is no way on from here";
}

/// What undo promises to put back; who changed a service last stays in Windows' log.
std::map<std::string, ServiceConfig> configsOf(const Machine& machine)
{
    std::map<std::string, ServiceConfig> configs;
    for (const auto& [name, service] : machine.services)
        configs.emplace(name, service.config);
    return configs;
}

TEST(Consent, IsAskedAtTheNextStartToPutBackWhatADeadHelperLeft)
{
    Visit visit("two-things", HelperStory {true, diesAtSecondWrite});
    visit.begin();
    const Machine before = visit.pc().machine();
    visit.press("primary");
    visit.press("primary");
    ASSERT_NE(configsOf(visit.pc().machine()), configsOf(before)) << "the helper left nothing half done";
    Visit later(visit, HelperStory {});
    later.begin();
    EXPECT_EQ(later.page(), 1);
    ASSERT_TRUE(later.shows("putBackHalfDone")) << later.text().toStdString();
    EXPECT_TRUE(later.text().contains("broke off in the middle")) << later.text().toStdString();

    later.press("putBackHalfDone");

    EXPECT_EQ(configsOf(later.pc().machine()), configsOf(before));
    EXPECT_TRUE(later.text().contains("put back")) << later.text().toStdString();
    EXPECT_FALSE(later.shows("putBackHalfDone"));
}

TEST(Consent, CanBeAskedAgainWhenPuttingBackWasRefused)
{
    Visit visit("two-things", HelperStory {true, diesAtSecondWrite});
    visit.begin();
    visit.press("primary");
    visit.press("primary");
    Visit later(visit, HelperStory {false});
    later.begin();

    later.press("putBackHalfDone");

    EXPECT_TRUE(later.text().contains("Consent was not given")) << later.text().toStdString();
    EXPECT_TRUE(later.shows("putBackHalfDone"));
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
