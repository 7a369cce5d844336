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
