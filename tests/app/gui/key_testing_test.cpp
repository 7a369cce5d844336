// "Test the key": only on a press, answered beside the field, and not while a VPN is connected.

#include "core/base/digest.h"
#include "tests/app/gui/visit.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace repair {
namespace {

void giveServerAKey(Machine& machine)
{
    for (auto& [name, server] : machine.servers)
        server.keyDigest = toHex(sha256("correct horse"));
}

/// Page 2 of a PC without a stored key, which asks for one.
class KeyTest : public testing::Test {
protected:
    void arrive()
    {
        visit.begin();
        visit.press("primary");
    }

    Visit visit {"key-not-stored", giveServerAKey};
};

TEST_F(KeyTest, RightAndWrongKeyAreToldBesideTheField)
{
    arrive();
    visit.type("key", "incorrect horse");
    visit.press("testKey");
    EXPECT_TRUE(visit.text().contains("The key is wrong.")) << visit.text().toStdString();

    visit.type("key", "correct horse");
    EXPECT_FALSE(visit.text().contains("The key is wrong.")); // it was about another key
    visit.press("testKey");

    EXPECT_TRUE(visit.text().contains("The key is right")) << visit.text().toStdString();
    EXPECT_TRUE(visit.text().contains("To compare by phone"));
    EXPECT_FALSE(visit.text().contains("correct horse"));
    EXPECT_TRUE(visit.journals().runs()->empty()); // nothing was stored
}

TEST_F(KeyTest, HintsAreGivenWithoutShowingTheKey)
{
    arrive();

    visit.type("key", "correct horse ");

    EXPECT_TRUE(visit.text().contains("The key ends with a blank.")) << visit.text().toStdString();
    EXPECT_FALSE(visit.text().contains("correct horse"));
}

TEST_F(KeyTest, NothingIsTestedWhileAVpnIsConnected)
{
    arrive();
    visit.type("key", "correct horse");
    ASSERT_TRUE(visit.pc().meddle([](Machine& machine) {
        machine.connections.push_back({"user", "Office VPN"});
    }));

    visit.press("testKey");

    EXPECT_TRUE(visit.text().contains("Disconnect it first")) << visit.text().toStdString();
    EXPECT_FALSE(visit.text().contains("The key is right"));
}

TEST(CheckPage, SaysWhatTheServerItselfAnswered)
{
    Visit visit("nothing-wrong");
    visit.begin();

    visit.press("primary");

    EXPECT_TRUE(visit.text().contains("The server answered in 31 ms")) << visit.text().toStdString();
}

TEST(Report, HoldsWhatTheServerAnsweredAndNotItsName)
{
    QTemporaryDir folder;
    Visit visit("office-vpn",
        [](Machine& machine) { machine.probes = loadScenario("nothing-wrong")->machine.probes; });
    visit.begin();
    visit.press("primary");
    visit.press("primary");
    visit.savePath = folder.filePath("report.html");

    visit.press("saveReport");

    QFile file(visit.savePath);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(page.contains("The server answered in 31 ms")) << page.toStdString();
    EXPECT_FALSE(page.contains("vpn.example.com"));
    EXPECT_FALSE(page.contains("203.0.113.10"));
}

} // namespace
} // namespace repair
