// The bar is painted by us: a style sheet squares its corners while the share is small.

#include "app/gui/widgets/steady_bar.h"

#include "app/gui/look/palette.h"

#include <QPainter>

namespace repair {

SteadyBar::SteadyBar(QWidget* parent) : QProgressBar(parent)
{
    setObjectName(QStringLiteral("progress"));
    setRange(0, 100);
    setTextVisible(false);
    setFixedHeight(8);
    setAccessibleName(tr("Progress"));
}

void SteadyBar::restart()
{
    setValue(0);
}

void SteadyBar::advance(int percent)
{
    if (percent > value())
        setValue(percent);
}

void SteadyBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette palette = paletteOf(*this);
    painter.setPen(palette.outlined ? QPen(palette.text) : QPen(Qt::NoPen));
    painter.setBrush(palette.disabledFill);
    painter.drawRoundedRect(rect(), 4, 4);
    if (value() <= 0)
        return;
    QRectF done(rect());
    done.setWidth(qMax(8.0, width() * value() / 100.0));
    if (layoutDirection() == Qt::RightToLeft)
        done.moveRight(width());
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.accent);
    painter.drawRoundedRect(done, 4, 4);
}

} // namespace repair
