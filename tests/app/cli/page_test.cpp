// Text for people: wrapping, colour, and harmless output of what somebody else wrote.
#include "app/cli/page.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

TEST(Page, WrapsBelowTheTextAndNotBelowItsMark)
{
    Page page({20, false});

    page.item("1.", "one two three four five", 2);

    EXPECT_EQ(page.text(), "  1. one two three\n     four five\n");
}

TEST(Page, KeepsAWordThatIsLongerThanTheLineWhole)
{
    Page page({10, false});

    page.line("C:\\Windows\\System32 is long");

    EXPECT_EQ(page.text(), "C:\\Windows\\System32\nis long\n");
}

TEST(Page, WritesNoEscapesWithoutColour)
{
    Page page({80, false});

    page.heading("Found");
    page.item("[broken]", "IKEEXT", 0, Tone::bad);

    EXPECT_EQ(page.text().find('\x1b'), std::string::npos);
}

TEST(Page, EndsEveryColourOnItsLine)
{
    Page page({80, true});

    page.line("careful", 0, Tone::bad);

    EXPECT_EQ(page.text(), "\x1b[1;31mcareful\x1b[0m\n");
}

TEST(Page, LetsNoEscapeSequenceOfAPhonebookThrough)
{
    Page page({80, false});

    page.line("Office\x1b[2J\x07VPN\xC2\x9B");

    EXPECT_EQ(page.text(), "Office\xEF\xBF\xBD[2J\xEF\xBF\xBDVPN\xEF\xBF\xBD\n");
}

TEST(Page, ShowsAnsiNamesAsWindowsWould)
{
    EXPECT_EQ(printable("B\xFCro"), "B\xC3\xBCro");
    EXPECT_EQ(printable("\xE5\xAE\xBD\xE5\xB8\xA6"), "\xE5\xAE\xBD\xE5\xB8\xA6");
}

} // namespace
} // namespace repair
