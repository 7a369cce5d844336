// Painting of cards and rules.

#include "app/gui/widgets/frames.h"

#include "app/gui/look/palette.h"

#include <QBoxLayout>
#include <QMouseEvent>
#include <QPainter>

namespace repair {

Card::Card(QWidget* parent) : QFrame(parent)
{
    setProperty("ringCorner", 8);
}

void Card::setPressable(bool pressable)
{
    m_pressable = pressable;
    update();
}

void Card::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette palette = paletteOf(*this);
    const double pen = m_chosen ? 2 : 1;
    const QColor border = m_chosen ? palette.accent : m_hovered && m_pressable ? palette.field : palette.line;
    painter.setPen(QPen(border, pen));
    painter.setBrush(palette.card);
    const double inset = pen / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8 - inset, 8 - inset);
}

void Card::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_pressable && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        emit pressed();
}

void Card::enterEvent(QEnterEvent* event)
{
    QFrame::enterEvent(event);
    m_hovered = true;
    update();
}

void Card::leaveEvent(QEvent* event)
{
    QFrame::leaveEvent(event);
    m_hovered = false;
    update();
}

Hairline::Hairline(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Hairline::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), paletteOf(*this).line);
}

void clearLayout(QBoxLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        } else if (auto* inner = qobject_cast<QBoxLayout*>(item->layout())) {
            clearLayout(*inner);
        }
        delete item;
    }
}

} // namespace repair
