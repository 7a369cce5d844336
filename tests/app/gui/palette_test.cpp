// Contrast of both palettes, computed as WCAG 2.x has it.

#include "app/gui/look/palette.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

constexpr double readable = 4.5;
constexpr double visible = 3.0; // for borders of controls, and for text of disabled ones

void expectReadable(const Palette& p)
{
    for (const QColor& ink : {p.text, p.muted, p.accent, p.ok, p.broken, p.suspect, p.unknown})
        for (const QColor& ground : {p.page, p.rail, p.card, p.tint, p.sunk})
            EXPECT_GE(contrastRatio(ink, ground), readable)
                << ink.name().toStdString() << " on " << ground.name().toStdString();
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
            EXPECT_GE(contrastRatio(p.text, ground), readable);
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

TEST(Palette, ComputesTheRatioOfBlackOnWhite)
{
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21.0, 0.01);
}

} // namespace
} // namespace repair
