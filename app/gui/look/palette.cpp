// The values of the two palettes, and how a widget finds the one in force.

#include "app/gui/look/palette.h"

#include <QApplication>
#include <QWidget>

#include <cmath>

namespace repair {
namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

Palette lightPalette()
{
    Palette p;
    p.page = p.card = p.button = p.onAccent = QColor(0xFFFFFF);
    p.rail = QColor(0xF3F4F6);
    p.tint = QColor(0xE6EFF9);
    p.sunk = QColor(0xF6F7F9);
    p.line = QColor(0xD5D9DF);
    p.disabledFill = QColor(0xE9EBEE);
    p.hover = QColor(0xECEEF1);
    p.text = p.buttonText = QColor(0x1A1C1F);
    p.muted = QColor(0x545B66);
    p.accent = p.link = QColor(0x0B5CAD);
    p.ok = QColor(0x0F7438);
    p.broken = QColor(0xB3261E);
    p.suspect = QColor(0x855000);
    p.unknown = QColor(0x5A616C);
    p.field = QColor(0x7A828E);
    p.accentHover = QColor(0x0A5099);
    p.accentPressed = QColor(0x094585);
    p.disabledText = QColor(0x6C737E);
    return p;
}

Palette darkPalette()
{
    Palette p;
    p.page = QColor(0x26282C);
    p.rail = QColor(0x1D1F22);
    p.card = QColor(0x2F3237);
    p.tint = QColor(0x2C3B4C);
    p.sunk = QColor(0x212327);
    p.line = QColor(0x44484F);
    p.disabledFill = QColor(0x33363B);
    p.button = QColor(0x33363C);
    p.hover = QColor(0x3B3F45);
    p.text = p.buttonText = QColor(0xF3F4F6);
    p.muted = QColor(0xBCC2CB);
    p.accent = p.link = QColor(0x7DBBF8);
    p.ok = QColor(0x74CE8F);
    p.broken = QColor(0xFF9C94);
    p.suspect = QColor(0xF2C14E);
    p.unknown = QColor(0xB0B6C0);
    p.field = QColor(0x8E95A0);
    p.onAccent = QColor(0x06223F);
    p.accentHover = QColor(0x94C8FA);
    p.accentPressed = QColor(0x68A9E8);
    p.disabledText = QColor(0x8B929D);
    return p;
}

Palette contrastPalette(const QPalette& system)
{
    Palette p;
    const QColor window = system.color(QPalette::Window);
    const QColor ink = system.color(QPalette::WindowText);
    p.page = p.rail = p.card = p.sunk = p.tint = p.disabledFill = window;
    p.button = p.hover = system.color(QPalette::Button);
    p.buttonText = system.color(QPalette::ButtonText);
    p.link = system.color(QPalette::Link);
    p.text = p.muted = p.line = p.field = p.ok = p.broken = p.suspect = p.unknown = ink;
    p.accent = p.accentHover = p.accentPressed = system.color(QPalette::Highlight);
    p.onAccent = system.color(QPalette::HighlightedText);
    p.disabledText = system.color(QPalette::Disabled, QPalette::WindowText);
    p.outlined = true;
    return p;
}

Palette paletteOf(const QWidget& widget)
{
    const QVariant theme = qApp->property("contrastTheme");
    if (theme.isValid())
        return contrastPalette(theme.value<QPalette>());
    // A style sheet rewrites the palettes of the controls that it colours; the window keeps ours.
    const QColor window = widget.window()->palette().color(QPalette::Active, QPalette::Window);
    return isDark(window) ? darkPalette() : lightPalette();
}

QPalette toQPalette(const Palette& p)
{
    QPalette q;
    q.setColor(QPalette::Window, p.page);
    q.setColor(QPalette::WindowText, p.text);
    q.setColor(QPalette::Base, p.card);
    q.setColor(QPalette::AlternateBase, p.sunk);
    q.setColor(QPalette::Text, p.text);
    q.setColor(QPalette::PlaceholderText, p.muted);
    q.setColor(QPalette::Button, p.button);
    q.setColor(QPalette::ButtonText, p.text);
    q.setColor(QPalette::Highlight, p.accent);
    q.setColor(QPalette::HighlightedText, p.onAccent);
    q.setColor(QPalette::Link, p.accent);
    q.setColor(QPalette::ToolTipBase, p.card);
    q.setColor(QPalette::ToolTipText, p.text);
    q.setColor(QPalette::Mid, p.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        q.setColor(QPalette::Disabled, role, p.disabledText);
    return q;
}

QPalette toQPalette(const ContrastColours& colours)
{
    const QColor window(colours.window);
    const QColor text(colours.windowText);
    QPalette q(QColor(colours.button), window);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::ToolTipBase})
        q.setColor(role, window);
    for (const auto role :
        {QPalette::WindowText, QPalette::Text, QPalette::PlaceholderText, QPalette::ToolTipText})
        q.setColor(role, text);
    q.setColor(QPalette::Button, QColor(colours.button));
    q.setColor(QPalette::ButtonText, QColor(colours.buttonText));
    q.setColor(QPalette::Highlight, QColor(colours.highlight));
    q.setColor(QPalette::HighlightedText, QColor(colours.highlightText));
    q.setColor(QPalette::Link, QColor(colours.link));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        q.setColor(QPalette::Disabled, role, QColor(colours.disabledText));
    return q;
}

bool isDark(const QColor& window)
{
    return window.lightness() < 128;
}

double contrastRatio(const QColor& one, const QColor& other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

} // namespace repair
