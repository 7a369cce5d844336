// The task that brings the firewall back: what it says, what is read back, and what is refused.
#include "core/windows/armed_restore.h"

#include "core/windows/firewall.h"
#include "core/windows/restore_task_text.h"
#include "tests/wine/stand_in_firewall/classes.h"
#include "tests/wine/stand_in_firewall/store.h"

#include <gtest/gtest.h>

namespace repair::wine {
namespace {

const ArmedRestore both {5, {FirewallProfile::domainProfile, FirewallProfile::publicProfile}};

std::wstring taskKey()
{
    const std::string name = restoreTaskName;
    return L"Tasks\\" + std::wstring(name.begin(), name.end());
}

std::string replaced(std::string text, const std::string& piece, const std::string& by)
{
    const auto at = text.find(piece);
    EXPECT_NE(at, std::string::npos) << piece;
    return at == std::string::npos ? text : text.replace(at, piece.size(), by);
}

TEST(RestoreTaskText, SaysWhenAsWhomAndWhat)
{
    const std::string text = restoreTaskText(both, {1'700'000'000});

    EXPECT_NE(text.find("<Date>2023-11-14T22:13:20Z</Date>"), std::string::npos) << text;
    EXPECT_NE(text.find("<StartBoundary>2023-11-14T22:18:20Z</StartBoundary>"), std::string::npos);
    EXPECT_NE(text.find("<BootTrigger>"), std::string::npos);
    EXPECT_NE(text.find("<UserId>S-1-5-18</UserId>"), std::string::npos);
    EXPECT_NE(text.find("system32\\netsh.exe\" advfirewall set domainprofile state on &amp;&amp; "),
        std::string::npos);
    EXPECT_NE(text.find("advfirewall set publicprofile state on &amp;&amp; "), std::string::npos);
    EXPECT_EQ(text.find("privateprofile"), std::string::npos);
    EXPECT_NE(
        text.find("schtasks.exe\" /Delete /TN \"\\L2TP Repair firewall restore\" /F"), std::string::npos);
}

TEST(RestoreTaskText, IsReadBack)
{
    const std::string text = restoreTaskText(both, {1'700'000'000});

    EXPECT_EQ(tryReadRestoreTask(text), both);
    EXPECT_EQ(tryReadRestoreTask("<?xml version=\"1.0\" encoding=\"UTF-16\"?>\r\n" + text), both);
}

TEST(RestoreTaskText, MayLeaveOutWhatIsTheDefault)
{
    const std::string text = restoreTaskText(both, {1'700'000'000});

    EXPECT_EQ(tryReadRestoreTask(replaced(text, "<Enabled>true</Enabled>", "")), both);
    EXPECT_EQ(tryReadRestoreTask(
                  replaced(text, "<MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>", "")),
        both);
    EXPECT_FALSE(tryReadRestoreTask(replaced(text, "<StartWhenAvailable>true</StartWhenAvailable>", "")));
}

TEST(RestoreTaskText, IsNotReadWhenAnybodyChangedIt)
{
    const std::string text = restoreTaskText(both, {1'700'000'000});

    EXPECT_FALSE(tryReadRestoreTask({}));
    EXPECT_FALSE(tryReadRestoreTask("<Task/>"));
    EXPECT_FALSE(tryReadRestoreTask(replaced(text, "domainprofile state on", "domainprofile state off")));
    EXPECT_FALSE(tryReadRestoreTask(replaced(text, "netsh.exe", "other.exe")));
    EXPECT_FALSE(tryReadRestoreTask(replaced(text, "S-1-5-18", "S-1-5-32-545")));
    EXPECT_FALSE(tryReadRestoreTask(replaced(text, "<Enabled>true", "<Enabled>false")));
    EXPECT_FALSE(tryReadRestoreTask(replaced(text, "<StartWhenAvailable>true", "<StartWhenAvailable>false")));
    EXPECT_FALSE(
        tryReadRestoreTask(replaced(text, "</Exec>", "</Exec><Exec><Command>C:\\x.exe</Command></Exec>")));
    EXPECT_FALSE(tryReadRestoreTask(replaced(text, "</Triggers>", "<LogonTrigger/></Triggers>")));
}

class ArmedRestoreTest : public testing::Test {
private:
    StandInFirewall m_standIn;

protected:
    WindowsFirewall firewall;
};

TEST_F(ArmedRestoreTest, IsAbsentUntilItIsArmedAndAfterItIsDisarmed)
{
    EXPECT_EQ(firewall.armedRestore().value(), std::nullopt);

    ASSERT_TRUE(firewall.arm(both));
    EXPECT_EQ(firewall.armedRestore().value(), both);
    EXPECT_TRUE(store::text(taskKey(), L"Access")->starts_with(L"D:P(A;;FA;;;SY)"));

    ASSERT_TRUE(firewall.disarm());
    EXPECT_EQ(firewall.armedRestore().value(), std::nullopt);
    EXPECT_TRUE(firewall.disarm());
}

TEST_F(ArmedRestoreTest, IsNotArmedIfTheTaskWouldNotActAtAStart)
{
    store::setText({}, L"Drops",
        L"<BootTrigger><Repetition><Interval>PT1M</Interval></Repetition><Enabled>true"
        L"</Enabled></BootTrigger>");

    const auto armed = firewall.arm(both);

    ASSERT_FALSE(armed);
    EXPECT_EQ(armed.error().kind, ErrorKind::corrupt);
    EXPECT_EQ(firewall.armedRestore().value(), std::nullopt);
}

TEST_F(ArmedRestoreTest, TellsATaskThatIsSwitchedOffAsDamaged)
{
    ASSERT_TRUE(firewall.arm(both));
    store::setNumber(taskKey(), L"Enabled", 0);

    const auto found = firewall.armedRestore();

    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().kind, ErrorKind::corrupt);
}

TEST_F(ArmedRestoreTest, TellsThatItNeedsAnAdministrator)
{
    store::setNumber({}, L"Refuse", 1);

    const auto armed = firewall.arm(both);

    ASSERT_FALSE(armed);
    EXPECT_EQ(armed.error().kind, ErrorKind::accessDenied);
}

/// Wine's own Task Scheduler takes the text and forgets parts of it.
TEST(ArmedRestoreOfWine, IsRefusedWhenTheTaskDoesNotComeBackWhole)
{
    const auto armed = registerRestoreTask(both);

    ASSERT_FALSE(armed);
    EXPECT_EQ(readRestoreTask().value(), std::nullopt);
    EXPECT_TRUE(removeRestoreTask());
}

} // namespace
} // namespace repair::wine
