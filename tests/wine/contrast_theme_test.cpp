// The colours of the screen as Windows tells them, whatever theme is on.
#include "core/windows/contrast_theme.h"

#include <gtest/gtest.h>
#include <windows.h>

namespace repair::wine {
namespace {

/// Sets one of the system's colours for this session and puts the old one back.
class SystemColour {
public:
    SystemColour(int index, COLORREF colour) : m_index(index), m_before(GetSysColor(index)) { set(colour); }
    ~SystemColour() { set(m_before); }
    SystemColour(const SystemColour&) = delete;
    SystemColour& operator=(const SystemColour&) = delete;

private:
    void set(COLORREF colour) { EXPECT_TRUE(SetSysColors(1, &m_index, &colour)); }

    int m_index;
    COLORREF m_before;
};

TEST(WindowsContrastTheme, IsAbsentWhileNoneIsOn)
{
    EXPECT_FALSE(hostContrast().has_value());
}

TEST(WindowsContrastTheme, TellsTheColoursAsTheyAreNow)
{
    const ContrastColours before = systemColours();
    const SystemColour text(COLOR_WINDOWTEXT, RGB(0xFF, 0xEE, 0x32));
    const SystemColour highlight(COLOR_HIGHLIGHT, RGB(0xD6, 0xB4, 0xFD));

    const ContrastColours now = systemColours();

    EXPECT_EQ(now.windowText, 0xFFEE32U);
    EXPECT_EQ(now.highlight, 0xD6B4FDU);
    EXPECT_EQ(now.window, before.window);
}

} // namespace
} // namespace repair::wine
