// The colours of the wizard by role, in light and dark, or taken from the system's contrast theme.
#pragma once

#include "core/pc/contrast_colours.h"

#include <QColor>
#include <QPalette>

class QWidget;

namespace repair {

struct Palette {
    QColor page, rail, card, tint, sunk, line, disabledFill, button, hover;
    QColor text, muted, accent, ok, broken, suspect, unknown, field;
    QColor onAccent, accentHover, accentPressed, disabledText;
    QColor link, buttonText; ///< accent and text, but in contrast themes
    /// In contrast themes glyphs are outlines with their mark, so that no colour carries a meaning.
    bool outlined = false;
};

[[nodiscard]] Palette lightPalette();
[[nodiscard]] Palette darkPalette();
/// Uses the roles of the system's palette only; each text stands on the ground it is made for.
[[nodiscard]] Palette contrastPalette(const QPalette& system);

/// The palette that the widget's window is dressed in.
[[nodiscard]] Palette paletteOf(const QWidget& widget);
[[nodiscard]] QPalette toQPalette(const Palette& palette);
[[nodiscard]] QPalette toQPalette(const ContrastColours& colours);

/// Whether a window colour is that of a dark scheme.
[[nodiscard]] bool isDark(const QColor& window);

/// WCAG 2.x contrast ratio, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& one, const QColor& other);

} // namespace repair
