// Contrast of both palettes, computed as WCAG 2.x has it.

#include "app/gui/look/palette.h"

#include "tests/app/gui/contrast_themes.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace repair {
namespace {

constexpr double readable = 4.5;
constexpr double visible = 3.0; // for borders of controls, and for text of disabled ones

void expectReadable(const QColor& ink, std::initializer_list<QColor> grounds)
{
    for (const QColor& ground : grounds)
        EXPECT_GE(contrastRatio(ink, ground), readable)
            << ink.name().toStdString() << " on " << ground.name().toStdString();
}

void expectReadable(const Palette& p)
{
    for (const QColor& ink : {p.text, p.muted, p.accent, p.link, p.ok, p.broken, p.suspect, p.unknown})
        expectReadable(ink, {p.page, p.rail, p.card, p.tint, p.sunk});
}

TEST(Palette, ReadsWellInLight)
{
    expectReadable(lightPalette());
}

TEST(Palette, ReadsWellInDark)
{
    expectReadable(darkPalette());
}

TEST(Palette, KeepsButtonLabelsReadableInEveryState)
{
    for (const Palette& p : {lightPalette(), darkPalette()}) {
        for (const QColor& ground : {p.accent, p.accentHover, p.accentPressed})
            EXPECT_GE(contrastRatio(p.onAccent, ground), readable);
        for (const QColor& ground : {p.button, p.hover, p.disabledFill})
            EXPECT_GE(contrastRatio(p.buttonText, ground), readable);
        EXPECT_GE(contrastRatio(p.disabledText, p.disabledFill), visible);
    }
}

TEST(Palette, ShowsTheBordersOfControls)
{
    for (const Palette& p : {lightPalette(), darkPalette()})
        for (const QColor& ground : {p.page, p.rail, p.card})
            EXPECT_GE(contrastRatio(p.field, ground), visible);
}

TEST(Palette, LetsTheMarkInAFilledGlyphBeSeen)
{
    for (const Palette& p : {lightPalette(), darkPalette()})
        for (const QColor& shape : {p.ok, p.broken, p.suspect})
            EXPECT_GE(contrastRatio(p.page, shape), readable);
}

TEST(Palette, TakesContrastThemesFromTheSystemAlone)
{
    QPalette system;
    system.setColor(QPalette::Window, Qt::black);
    system.setColor(QPalette::WindowText, Qt::yellow);

    const Palette p = contrastPalette(system);

    EXPECT_EQ(p.page, QColor(Qt::black));
    EXPECT_EQ(p.broken, QColor(Qt::yellow));
    EXPECT_TRUE(p.outlined);
}

class ContrastTheme : public testing::TestWithParam<ContrastColours> { };

TEST_P(ContrastTheme, ReadsWellInEveryPairOfColoursThatIsUsed)
{
    const Palette p = contrastPalette(toQPalette(GetParam()));

    expectReadable(p.text, {p.page, p.rail, p.card, p.tint, p.sunk});
    expectReadable(p.link, {p.page, p.card});
    expectReadable(p.muted, {p.page, p.rail, p.card, p.tint, p.sunk, p.disabledFill});
    expectReadable(p.onAccent, {p.accent, p.accentHover, p.accentPressed});
    expectReadable(p.buttonText, {p.button, p.hover, p.disabledFill});
    expectReadable(p.disabledText, {p.disabledFill, p.page});
    for (const QColor& sign : {p.ok, p.broken, p.suspect, p.unknown})
        expectReadable(sign, {p.page, p.rail, p.card, p.tint});
    for (const QColor& edge : {p.accent, p.field, p.line})
        EXPECT_GE(contrastRatio(edge, p.page), visible) << edge.name().toStdString();
}

TEST_P(ContrastTheme, IsMadeOfTheColoursOfTheSystemOnly)
{
    const ContrastColours& theme = GetParam();
    const Palette p = contrastPalette(toQPalette(theme));

    for (const QColor& colour : {p.page, p.rail, p.card, p.tint, p.sunk, p.line, p.disabledFill, p.button,
             p.hover, p.text, p.muted, p.accent, p.ok, p.broken, p.suspect, p.unknown, p.field, p.onAccent,
             p.accentHover, p.accentPressed, p.disabledText, p.link, p.buttonText})
        EXPECT_TRUE(std::ranges::any_of(
            std::initializer_list<std::uint32_t> {theme.window, theme.windowText, theme.link,
                theme.disabledText, theme.button, theme.buttonText, theme.highlight, theme.highlightText},
            [&colour](std::uint32_t of) { return colour == QColor(of); }))
            << colour.name().toStdString();
    EXPECT_TRUE(p.outlined);
}

INSTANTIATE_TEST_SUITE_P(Palette, ContrastTheme, testing::ValuesIn(contrastThemes));

TEST(Palette, ComputesTheRatioOfBlackOnWhite)
{
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21.0, 0.01);
}

} // namespace
} // namespace repair
