// The colours of the wizard by role, in light and dark, or taken from the system's contrast theme.
#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace repair {

struct Palette {
    QColor page, rail, card, tint, sunk, line, disabledFill, button, hover;
    QColor text, muted, accent, ok, broken, suspect, unknown, field;
    QColor onAccent, accentHover, accentPressed, disabledText;
    /// In contrast themes glyphs are outlines with their mark, so that no colour carries a meaning.
    bool outlined = false;
};

[[nodiscard]] Palette lightPalette();
[[nodiscard]] Palette darkPalette();
/// Uses the roles of the system's palette only.
[[nodiscard]] Palette contrastPalette(const QPalette& system);

/// The palette that the widget's window is dressed in.
[[nodiscard]] Palette paletteOf(const QWidget& widget);
[[nodiscard]] QPalette toQPalette(const Palette& palette);

/// Whether a window colour is that of a dark scheme.
[[nodiscard]] bool isDark(const QColor& window);

/// WCAG 2.x contrast ratio, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& one, const QColor& other);

} // namespace repair
