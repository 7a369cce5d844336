// Paints a link with its line a little below the letters.

#include "app/gui/widgets/link.h"

#include "app/gui/look/focus_ring.h"
#include "app/gui/look/text_style.h"

#include <QPainter>

#include <cmath>

namespace repair {

Link::Link(const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setText(text);
    setFont(fontFor(TextStyle::body));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setRingCorner(*this, 2);
}

QSize Link::sizeHint() const
{
    const QFontMetricsF metrics(font());
    return {static_cast<int>(std::ceil(metrics.horizontalAdvance(text()))), lineHeight(TextStyle::body) + 2};
}

void Link::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor colour = paletteOf(*this).link;
    painter.setFont(font());
    painter.setPen(colour);
    const int line = lineHeight(TextStyle::body);
    painter.drawText(QRect(0, 0, width(), line), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text());
    painter.fillRect(QRect(0, line - 2, width(), underMouse() ? 2 : 1), colour);
}

void Link::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Link::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace repair
