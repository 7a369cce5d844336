// Fonts and line heights of the type scale.

#include "app/gui/look/text_style.h"

#include <QApplication>
#include <QFontDatabase>

namespace repair {
namespace {

struct Measure {
    int pixels;
    int line;
    QFont::Weight weight;
};

constexpr Measure measures[] = {{28, 36, QFont::DemiBold}, {20, 28, QFont::DemiBold}, {20, 28, QFont::Normal},
    {14, 20, QFont::Normal}, {14, 20, QFont::DemiBold}, {12, 16, QFont::Normal}, {12, 16, QFont::DemiBold}};

const Measure& measureOf(TextStyle style)
{
    return measures[static_cast<int>(style)];
}

QStringList families()
{
    // Open Sans stands in for Segoe UI where that is not installed; it runs wider, so what fits fits on
    // Windows.
    return {QStringLiteral("Segoe UI Variable Text"), QStringLiteral("Segoe UI"), QStringLiteral("Open Sans"),
        QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()};
}

} // namespace

double textScale()
{
    const QVariant scale = qApp->property("textScale");
    return scale.isValid() ? scale.toDouble() : 1.0;
}

int scaled(int pixels)
{
    return qRound(pixels * textScale());
}

QFont fontFor(TextStyle style)
{
    QFont font;
    font.setFamilies(families());
    font.setPixelSize(scaled(measureOf(style).pixels));
    font.setWeight(measureOf(style).weight);
    if (style == TextStyle::title)
        font.setLetterSpacing(QFont::PercentageSpacing, 99); // large letters stand closer
    return font;
}

int lineHeight(TextStyle style)
{
    return scaled(measureOf(style).line);
}

QColor colourOf(Tone tone, const Palette& palette)
{
    switch (tone) {
    case Tone::text:
        return palette.text;
    case Tone::muted:
        return palette.muted;
    case Tone::accent:
        return palette.outlined ? palette.text : palette.accent;
    case Tone::ok:
        return palette.ok;
    case Tone::broken:
        return palette.broken;
    case Tone::suspect:
        return palette.suspect;
    case Tone::unknown:
        return palette.unknown;
    case Tone::onAccent:
        return palette.onAccent;
    case Tone::disabled:
        return palette.disabledText;
    }
    return palette.text;
}

} // namespace repair
