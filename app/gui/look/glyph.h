// The status glyphs and the few other signs, drawn on a 16 grid.
#pragma once

#include "app/gui/look/palette.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace repair {

enum class Glyph {
    none,
    works,
    broken,
    suspect,
    unknown,
    notYet,
    underWay,
    waitsForRestart,
    arrow,
    chevronDown,
    chevronRight,
    tick,
};

/// Paints the glyph centred in the rectangle; underWay shows its arc at the top right, to be turned by the
/// caller.
void paintGlyph(QPainter& painter, const QRectF& where, Glyph glyph, const Palette& palette);
/// Turns the arc of underWay; degrees clockwise.
void paintUnderWay(QPainter& painter, const QRectF& where, double degrees, const Palette& palette);
/// The sign of consent, in the colour of the label beside it.
void paintShield(QPainter& painter, const QRectF& where, const QColor& ink, const QColor& ground);

/// "works", "broken" and so on, for screen readers and tooltips.
[[nodiscard]] QString nameOf(Glyph glyph);

} // namespace repair
