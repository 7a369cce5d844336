// Every sign of the wizard, painted so that its outline alone tells it.

#include "app/gui/look/glyph.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace repair {
namespace {

QPen roundPen(const QColor& colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

QPainterPath octagon()
{
    constexpr double cut = 4.7;
    QPainterPath path;
    path.addPolygon(QPolygonF({{cut, 0}, {16 - cut, 0}, {16, cut}, {16, 16 - cut}, {16 - cut, 16}, {cut, 16},
        {0, 16 - cut}, {0, cut}}));
    path.closeSubpath();
    return path;
}

QPainterPath diamond()
{
    constexpr double reach = 8.8;
    QPainterPath path;
    path.addPolygon(QPolygonF({{8, 8 - reach}, {8 + reach, 8}, {8, 8 + reach}, {8 - reach, 8}}));
    path.closeSubpath();
    return path;
}

QPainterPath disc()
{
    QPainterPath path;
    path.addEllipse(QPointF(8, 8), 8, 8);
    return path;
}

/// Fills a shape and returns the colour of its mark; in contrast themes only outlines it.
QColor layShape(QPainter& painter, const QPainterPath& shape, const QColor& colour, const Palette& palette)
{
    if (!palette.outlined) {
        painter.fillPath(shape, colour);
        return palette.page;
    }
    painter.save();
    painter.translate(8, 8);
    painter.scale(0.9, 0.9);
    painter.translate(-8, -8);
    painter.setPen(QPen(palette.text, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
    painter.drawPath(shape);
    painter.restore();
    return palette.text;
}

void ring(QPainter& painter, double radius, double width, const QColor& colour)
{
    painter.setPen(QPen(colour, width));
    painter.drawEllipse(QPointF(8, 8), radius, radius);
}

void questionMark(QPainter& painter, const QColor& colour)
{
    painter.setPen(roundPen(colour, 1.6));
    QPainterPath hook(QPointF(6.1, 6.2));
    hook.cubicTo(6.1, 3.9, 9.9, 3.9, 9.9, 6.2);
    hook.cubicTo(9.9, 7.7, 8, 7.6, 8, 9.2);
    painter.drawPath(hook);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(8, 11.6), 1.05, 1.05);
    painter.setBrush(Qt::NoBrush);
}

void works(QPainter& painter, const Palette& palette)
{
    painter.setPen(roundPen(layShape(painter, disc(), palette.ok, palette), 1.7));
    painter.drawPolyline(QPolygonF({{4.7, 8.3}, {7.0, 10.6}, {11.4, 5.8}}));
}

void broken(QPainter& painter, const Palette& palette)
{
    painter.setPen(roundPen(layShape(painter, octagon(), palette.broken, palette), 1.8));
    painter.drawLine(QPointF(5.4, 5.4), QPointF(10.6, 10.6));
    painter.drawLine(QPointF(10.6, 5.4), QPointF(5.4, 10.6));
}

void clock(QPainter& painter, const Palette& palette)
{
    ring(painter, 7.1, 1.8, palette.outlined ? palette.text : palette.accent);
    painter.setPen(roundPen(palette.outlined ? palette.text : palette.accent, 1.6));
    painter.drawPolyline(QPolygonF({{8, 4.4}, {8, 8.3}, {10.4, 10.2}}));
}

void unknown(QPainter& painter, const Palette& palette)
{
    ring(painter, 7.1, 1.8, palette.unknown);
    painter.setPen(roundPen(palette.unknown, 1.8));
    painter.drawLine(QPointF(5.2, 8), QPointF(10.8, 8));
}

void arrow(QPainter& painter, const Palette& palette)
{
    painter.setPen(roundPen(palette.muted, 1.4));
    painter.drawLine(QPointF(0.8, 8), QPointF(15, 8));
    painter.drawPolyline(QPolygonF({{11.2, 4.4}, {15, 8}, {11.2, 11.6}}));
}

void chevron(QPainter& painter, const QPolygonF& points, const Palette& palette)
{
    painter.setPen(roundPen(palette.text, 1.6));
    painter.drawPolyline(points);
}

void paintOnGrid(QPainter& painter, Glyph glyph, const Palette& palette)
{
    switch (glyph) {
    case Glyph::none:
        break;
    case Glyph::works:
        works(painter, palette);
        break;
    case Glyph::broken:
        broken(painter, palette);
        break;
    case Glyph::suspect:
        questionMark(painter, layShape(painter, diamond(), palette.suspect, palette));
        break;
    case Glyph::unknown:
        unknown(painter, palette);
        break;
    case Glyph::notYet:
        ring(painter, 4.2, 1.6, palette.field);
        break;
    case Glyph::underWay:
        break;
    case Glyph::waitsForRestart:
        clock(painter, palette);
        break;
    case Glyph::arrow:
        arrow(painter, palette);
        break;
    case Glyph::chevronDown:
        chevron(painter, QPolygonF({{3.6, 6}, {8, 10.4}, {12.4, 6}}), palette);
        break;
    case Glyph::chevronRight:
        chevron(painter, QPolygonF({{6, 3.6}, {10.4, 8}, {6, 12.4}}), palette);
        break;
    case Glyph::tick:
        painter.setPen(roundPen(palette.onAccent, 1.5));
        painter.drawPolyline(QPolygonF({{4.2, 8.2}, {6.9, 10.9}, {11.8, 5.4}}));
        break;
    }
}

void toGrid(QPainter& painter, const QRectF& where)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const double side = qMin(where.width(), where.height());
    painter.translate(where.center().x() - side / 2, where.center().y() - side / 2);
    painter.scale(side / 16, side / 16);
}

} // namespace

void paintGlyph(QPainter& painter, const QRectF& where, Glyph glyph, const Palette& palette)
{
    if (glyph == Glyph::underWay)
        return paintUnderWay(painter, where, 0, palette);
    painter.save();
    toGrid(painter, where);
    paintOnGrid(painter, glyph, palette);
    painter.restore();
}

void paintUnderWay(QPainter& painter, const QRectF& where, double degrees, const Palette& palette)
{
    painter.save();
    toGrid(painter, where);
    ring(painter, 6.9, 2.2, palette.line);
    painter.setPen(QPen(palette.outlined ? palette.text : palette.accent, 2.4, Qt::SolidLine, Qt::FlatCap));
    // Qt counts sixteenths of a degree anticlockwise from three o'clock; the arc starts at twelve.
    painter.drawArc(QRectF(1.1, 1.1, 13.8, 13.8), qRound((90 - degrees) * 16), -96 * 16);
    painter.restore();
}

void paintShield(QPainter& painter, const QRectF& where, const QColor& ink, const QColor& ground)
{
    painter.save();
    toGrid(painter, where);
    QPainterPath outline(QPointF(8, 0.6));
    outline.cubicTo(9.8, 1.9, 12, 2.6, 14.2, 2.7);
    outline.lineTo(14.2, 7.4);
    outline.cubicTo(14.2, 11.2, 11.6, 14, 8, 15.5);
    outline.cubicTo(4.4, 14, 1.8, 11.2, 1.8, 7.4);
    outline.lineTo(1.8, 2.7);
    outline.cubicTo(4, 2.6, 6.2, 1.9, 8, 0.6);
    painter.fillPath(outline, ink);
    QPainterPath inner = QTransform().translate(8, 8).scale(0.8, 0.8).translate(-8, -8).map(outline);
    QPainterPath quarters;
    quarters.addRect(8, 0, 8, 8);
    quarters.addRect(0, 8, 8, 8);
    painter.fillPath(inner.intersected(quarters), ground);
    painter.restore();
}

QString nameOf(Glyph glyph)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("repair::Glyph", text); };
    switch (glyph) {
    case Glyph::works:
        return words(QT_TRANSLATE_NOOP("repair::Glyph", "works"));
    case Glyph::broken:
        return words(QT_TRANSLATE_NOOP("repair::Glyph", "broken"));
    case Glyph::suspect:
        return words(QT_TRANSLATE_NOOP("repair::Glyph", "your decision"));
    case Glyph::unknown:
        return words(QT_TRANSLATE_NOOP("repair::Glyph", "unknown"));
    case Glyph::notYet:
        return words(QT_TRANSLATE_NOOP("repair::Glyph", "not yet"));
    case Glyph::underWay:
        return words(QT_TRANSLATE_NOOP("repair::Glyph", "under way"));
    case Glyph::waitsForRestart:
        return words(QT_TRANSLATE_NOOP("repair::Glyph", "waits for a restart"));
    default:
        return {};
    }
}

} // namespace repair
