// A repair that waits for a restart: the wizard ends, the PC restarts, and the program is started as RunOnce
// does.

#include "app/gui/pages/page.h"
#include "app/gui/wizard_options.h"
#include "core/base/path.h"
#include "tests/app/gui/visit.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace repair {
namespace {

constexpr int patience = 30000;

/// A PC in a file, and what two starts of the wizard do to it.
class RestartStory : public testing::Test {
protected:
    void SetUp() override
    {
        auto pc =
            SimulatedPc::create(pathFromUtf8(file().toStdString()), loadScenario("office-vpn")->machine);
        ASSERT_TRUE(pc.has_value());
    }

    /// Repairs with the finding ticked that takes effect after a restart, and presses the button.
    void repairAndPress(const char* button)
    {
        Visit visit(std::move(*SimulatedPc::open(pathFromUtf8(file().toStdString()))));
        visit.begin();
        visit.press("primary");
        visit.press("finding-nat-traversal-allowed");
        visit.press("primary");
        ASSERT_TRUE(visit.text().contains("waits for a restart")) << visit.text().toStdString();
        visit.press(button);
        EXPECT_EQ(visit.comesBackTo, QStringList {"Office VPN"});
        EXPECT_FALSE(visit.window().isVisible());
    }

    void restart()
    {
        auto pc = SimulatedPc::open(pathFromUtf8(file().toStdString()));
        ASSERT_TRUE(pc.has_value());
        ASSERT_TRUE((*pc)->reboot());
    }

    QStringList wordsOfRunOnce() const
    {
        WizardOptions options;
        options.pc = "simulated:" + file();
        options.state = m_folder.filePath("state");
        options.language = "de";
        QStringList words;
        for (const std::string& word : wordsAfterRestart(options, "Office VPN"))
            words.append(QString::fromStdString(word));
        return words;
    }

    QString file() const { return m_folder.filePath("pc.json"); }
    /// The attempts that the PC has on record now.
    std::vector<DialAttempt> attempts() const
    {
        const auto pc = SimulatedPc::open(pathFromUtf8(file().toStdString()));
        return pc ? std::as_const(**pc).events().recentDials().value().attempts : std::vector<DialAttempt> {};
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(RestartStory, EndsWithATestThatNobodyHadToAskFor)
{
    repairAndPress("right1");
    restart();
    const std::size_t before = attempts().size();
    QProcess wizard;
    wizard.setProcessEnvironment([] {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        return environment;
    }());

    wizard.start(L2TP_REPAIR_WIZARD, wordsOfRunOnce());

    ASSERT_TRUE(wizard.waitForStarted(patience)) << wizard.errorString().toStdString();
    EXPECT_TRUE(QTest::qWaitFor([&] { return attempts().size() > before; }, patience))
        << "nothing was dialled";
    EXPECT_TRUE(attempts().back().connected);
    EXPECT_EQ(
        (*SimulatedPc::open(pathFromUtf8(file().toStdString())))->machine().windows.natRuleInEffect, 2U);
    wizard.terminate();
    wizard.waitForFinished(patience);
}

} // namespace
} // namespace repair
