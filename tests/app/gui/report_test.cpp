// The report tells what was found and names nobody.

#include "app/gui/words/report.h"

#include <QDir>

#include <gtest/gtest.h>

namespace repair {
namespace {

ReportContent content()
{
    ReportContent report;
    report.done.result = {Glyph::works, "This VPN works again.", {"The test went through.", {}}};
    report.done.changes = {
        {Glyph::works, {"The VPN uses your key", "Authentication"}, {}, "Certificate", "Pre-shared key"}};
    report.code = {{"jogag", "donuv", "nigif", "kosaz"}, {"5HG", "V0M", "GQ1", "FMXN"}};
    report.windows = "Windows 11, 24H2";
    report.names = namesToLeaveOut("VPN", "203.0.113.20", "anna.berg");
    return report;
}

TEST(Report, LeavesOutNamesWhereverThePcPutsThem)
{
    ReportContent report = content();
    report.done.changes.front().note =
        "Written to " + QDir::homePath() + "/rasphone.pbk for anna.berg at 203.0.113.20.";
    report.done.changes.front().words.technical = "Key of VPN";

    const QString page = reportPage(report);

    EXPECT_FALSE(page.contains("anna.berg"));
    EXPECT_FALSE(page.contains("203.0.113.20"));
    EXPECT_FALSE(page.contains(QDir::homePath()));
    EXPECT_FALSE(page.contains("Key of VPN"));
    EXPECT_TRUE(page.contains("Key of (the connection)"));
}

TEST(Report, LeavesOutWhoseFolderItIsThoughNobodyToldTheName)
{
    ReportContent report = content();
    report.done.changes.front().note
        = R"(Read from C:\Users\zoe.lang\rasphone.pbk and /home/kurt/rasphone.pbk)";

    const QString page = reportPage(report);

    EXPECT_FALSE(page.contains("zoe"));
    EXPECT_FALSE(page.contains("kurt"));
    EXPECT_TRUE(page.contains("rasphone.pbk"));
}

TEST(Report, LeavesOutBothPartsOfANameWithItsDomain)
{
    ReportContent report = content();
    report.names = namesToLeaveOut("VPN", "203.0.113.20", R"(BRANCH7\otto)");
    report.done.changes.front().note = "Owned by otto, a member of branch7";

    const QString page = reportPage(report);

    EXPECT_FALSE(page.contains("otto"));
    EXPECT_FALSE(page.contains("branch7"));
}

/// Sets an environment variable while it lives.
class Variable {
public:
    Variable(const char* name, const char* value) : m_name(name) { qputenv(name, value); }
    ~Variable() { qunsetenv(m_name); }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

private:
    const char* m_name;
};

TEST(Report, LeavesOutTheNamesOfThisPcAndOfItsDomain)
{
    const Variable pc("COMPUTERNAME", "FRONTDESK7");
    const Variable domain("USERDOMAIN", "HARBOUR");
    const Variable forest("USERDNSDOMAIN", "harbour.example.org");
    ReportContent report = content();
    report.names = namesToLeaveOut("VPN", "gate", "");
    report.done.changes.front().note = R"(Set by HARBOUR\admin of harbour.example.org on frontdesk7.)";

    const QString page = reportPage(report);

    EXPECT_FALSE(page.contains("harbour", Qt::CaseInsensitive));
    EXPECT_FALSE(page.contains("frontdesk7", Qt::CaseInsensitive));
}

TEST(Report, LeavesOutEveryAddressOfTheServerAndOfThisPc)
{
    ServerAnswer answer;
    answer.address = "198.51.100.7";
    answer.localAddress = "10.4.4.20";
    answer.key.serverIdentity = "gate-7.internal";
    answer.ipv4.addresses = {"198.51.100.7", "198.51.100.8"};
    answer.ipv6.addresses = {"2001:db8::17"};
    ReportContent report = content();
    report.names = namesIn(answer);
    report.server = "gate-7.internal at 198.51.100.7, 198.51.100.8 and 2001:db8::17 answers 10.4.4.20.";

    const QString page = reportPage(report);

    for (const char* name : {"gate-7", "198.51", "2001:db8", "10.4.4"})
        EXPECT_FALSE(page.contains(name)) << name;
    EXPECT_TRUE(page.contains("(the server)"));
}

TEST(Report, LeavesOutAddressesThatNobodyNamed)
{
    ReportContent report = content();
    report.done.changes.front().note =
        "Seen 192.0.2.44 and fe80::1%eth0, 2001:db8:1:2:3:4:5:6 at 08:55:02 by build 10.0.22631.3447.";

    const QString page = reportPage(report);

    for (const char* address : {"192.0.2.44", "fe80", "2001:db8"})
        EXPECT_FALSE(page.contains(address)) << address;
    EXPECT_TRUE(page.contains("08:55:02"));
    EXPECT_TRUE(page.contains("10.0.22631.3447"));
}

TEST(Report, KeepsItsOwnWordsThoughTheConnectionHasTheNameOfOne)
{
    const QString page = reportPage(content());

    EXPECT_TRUE(page.contains("This VPN works again."));
    EXPECT_TRUE(page.contains("The VPN uses your key"));
}

TEST(Report, LeavesLongerWordsWhole)
{
    ReportContent report = content();
    report.done.changes.front().note = "The VPNs of this PC";

    EXPECT_TRUE(reportPage(report).contains("The VPNs of this PC"));
}

TEST(Report, NeedsNoOtherFileAndRunsNothingUnlessItIsToBePrinted)
{
    ReportContent report = content();
    for (const char* other : {"<script", "<img", "http:", "https:", "url(", "onload"})
        EXPECT_FALSE(reportPage(report).contains(other)) << other;

    report.printAtOnce = true;

    EXPECT_TRUE(reportPage(report).contains("onload='print()'"));
}

TEST(Report, TakesWhatLooksLikeMarkupAsText)
{
    ReportContent report = content();
    report.done.changes.front().after = "<b>%1</b>";

    EXPECT_TRUE(reportPage(report).contains("&lt;b&gt;%1&lt;/b&gt;"));
}

TEST(Report, SaysTheHandshakeInWordsToo)
{
    ReportContent report = content();
    report.handshake.fill(Glyph::works);
    report.handshake[2] = Glyph::broken;

    const QString page = reportPage(report);

    EXPECT_TRUE(page.contains("role='img'"));
    EXPECT_TRUE(page.contains("Agree on keys: broken."));
}

} // namespace
} // namespace repair
