// Paints what a style sheet cannot: marks by our own glyphs, and the ring with its gap.

#include "app/gui/look/wizard_style.h"

#include "app/gui/look/glyph.h"
#include "app/gui/look/text_style.h"

#include <QApplication>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

namespace repair {
namespace {

constexpr int ringWidth = 2;
constexpr int ringGap = 2;

QColor borderOf(const QStyleOption& option, const Palette& palette)
{
    if (!(option.state & QStyle::State_Enabled))
        return palette.line;
    return option.state & QStyle::State_MouseOver ? palette.text : palette.field;
}

void drawTickBox(QPainter& painter, const QStyleOption& option, const Palette& palette)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool ticked = option.state & QStyle::State_On;
    painter.setPen(ticked ? palette.accent : borderOf(option, palette));
    painter.setBrush(ticked ? palette.accent : palette.card);
    painter.drawRoundedRect(box, 3.5, 3.5);
    if (ticked)
        paintGlyph(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), Glyph::tick, palette);
}

void drawRadio(QPainter& painter, const QStyleOption& option, const Palette& palette)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool chosen = option.state & QStyle::State_On;
    painter.setPen(chosen ? palette.accent : borderOf(option, palette));
    painter.setBrush(chosen ? palette.accent : palette.card);
    painter.drawEllipse(circle);
    if (!chosen)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.onAccent);
    painter.drawEllipse(circle.center(), circle.width() / 5, circle.width() / 5);
}

} // namespace

WizardStyle::WizardStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) { }

void WizardStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == PE_FrameFocusRect)
        return; // the ring is drawn outside the control, by its focus frame
    if (!widget || (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton))
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    painter->save();
    if (element == PE_IndicatorCheckBox)
        drawTickBox(*painter, *option, paletteOf(*widget));
    else
        drawRadio(*painter, *option, paletteOf(*widget));
    painter->restore();
}

void WizardStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element != CE_FocusFrame || !widget)
        return QProxyStyle::drawControl(element, option, painter, widget);
    const int corner = widget->property("ringCorner").toInt() + 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(paletteOf(*widget).text, ringWidth));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), corner, corner);
    painter->restore();
}

int WizardStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(20);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 12;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return ringWidth + ringGap;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int WizardStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_UnderlineShortcut:
        return qApp->property("altHeld").toBool() ? 1 : 0;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022;
    default:
        break;
    }
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

} // namespace repair
