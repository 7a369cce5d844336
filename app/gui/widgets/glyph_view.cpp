// Shows one glyph, mirrored where reading runs from right to left and the sign has a direction.

#include "app/gui/widgets/glyph_view.h"

#include "app/gui/look/text_style.h"

#include <QApplication>
#include <QPainter>
#include <QTimerEvent>

namespace repair {
namespace {

bool hasDirection(Glyph glyph)
{
    return glyph == Glyph::arrow || glyph == Glyph::chevronRight;
}

} // namespace

bool motionAllowed()
{
    const QVariant still = qApp->property("still");
    if (still.isValid())
        return !still.toBool();
#ifdef Q_OS_WIN
    return QApplication::isEffectEnabled(Qt::UI_AnimateMenu);
#else
    return true;
#endif
}

GlyphView::GlyphView(int side, Edge edge, QWidget* parent) : QWidget(parent)
{
    const int bleed = edge == Edge::bleeding ? 2 : 0;
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFixedSize(scaled(side) + 2 * bleed, scaled(side) + 2 * bleed);
    setContentsMargins(bleed, bleed, bleed, bleed);
}

void GlyphView::setGlyph(Glyph glyph)
{
    if (m_glyph == glyph)
        return;
    m_glyph = glyph;
    setAccessibleName(nameOf(glyph));
    turnIfNeeded();
    update();
}

QSize GlyphView::sizeHint() const
{
    return size();
}

void GlyphView::turnIfNeeded()
{
    if (m_glyph == Glyph::underWay && isVisible() && motionAllowed())
        m_timer.start(arcTick, this);
    else
        m_timer.stop();
}

void GlyphView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer.timerId())
        return QWidget::timerEvent(event);
    m_degrees += arcAdvance;
    update();
}

void GlyphView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    turnIfNeeded();
}

void GlyphView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void GlyphView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (layoutDirection() == Qt::RightToLeft && hasDirection(m_glyph)) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const Palette palette = paletteOf(*this);
    if (m_glyph == Glyph::underWay)
        paintUnderWay(painter, contentsRect(), m_degrees, palette);
    else
        paintGlyph(painter, contentsRect(), m_glyph, palette);
}

} // namespace repair
