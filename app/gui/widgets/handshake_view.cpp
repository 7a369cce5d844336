// Paints seven nodes on one line, the tracks between them and their labels.

#include "app/gui/widgets/handshake_view.h"

#include "app/gui/widgets/glyph_view.h"
#include "app/gui/widgets/stage_label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QTimerEvent>
#include <QToolTip>

#include <algorithm>

namespace repair {
namespace {

constexpr int lineY = 18;
constexpr int labelTop = 40;
constexpr double clearOfCentre = 17;

Tone toneOf(Glyph state)
{
    switch (state) {
    case Glyph::broken:
        return Tone::broken;
    case Glyph::underWay:
        return Tone::accent;
    case Glyph::notYet:
        return Tone::muted;
    default:
        return Tone::text;
    }
}

bool isNamed(Glyph state)
{
    return state == Glyph::broken || state == Glyph::underWay;
}

void paintDots(QPainter& painter, const QLineF& line, const Palette& palette)
{
    QPen pen(palette.field, 2, Qt::CustomDashLine, Qt::SquareCap);
    pen.setDashPattern({1, 3});
    painter.setPen(pen);
    painter.drawLine(line.translated(1, 0));
}

void paintCut(QPainter& painter, const QLineF& line, const QPen& pen)
{
    const QPointF middle = line.center();
    painter.setPen(pen);
    painter.drawLine(line.p1(), middle - QPointF(8.5, 0));
    painter.drawLine(middle + QPointF(8.5, 0), line.p2());
    painter.setPen(QPen(pen.color(), 1.8, Qt::SolidLine, Qt::RoundCap));
    for (const double shift : {-3.1, 3.1})
        painter.drawLine(middle + QPointF(shift - 2.2, 8.2), middle + QPointF(shift + 2.2, -8.2));
}

} // namespace

HandshakeView::HandshakeView(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setObjectName(QStringLiteral("handshake"));
    setAccessibleName(tr("Picture of the connection"));
    setStates(nothingTried());
}

void HandshakeView::setStates(const HandshakeStates& states)
{
    m_states = states;
    setAccessibleName(spokenHandshake(states));
    turnIfNeeded();
    updateGeometry();
    update();
}

QSize HandshakeView::sizeHint() const
{
    return {608, heightForWidth(608)};
}

QSize HandshakeView::minimumSizeHint() const
{
    return {7 * 48, lineY + labelTop};
}

bool HandshakeView::bracketsFit(int width) const
{
    return columnWidth(width) >= scaled(64);
}

int HandshakeView::heightForWidth(int width) const
{
    int most = 1;
    for (int stage = 0; stage < 7; ++stage) {
        QTextLayout layout(stageWords(stage), fontFor(TextStyle::smallBold));
        most = qMax(most, layLabel(layout, labelWidth(columnWidth(width))));
    }
    return labelTop + (most + (bracketsFit(width) ? 1 : 0)) * lineHeight(TextStyle::small);
}

int HandshakeView::columnAt(double x) const
{
    const double fromStart = layoutDirection() == Qt::RightToLeft ? width() - x : x;
    return qBound(0, static_cast<int>(fromStart / columnWidth(width())), 6);
}

void HandshakeView::paintTrack(QPainter& painter, int into, const Palette& palette) const
{
    const double end = columnWidth(width()) * (into + 0.5);
    QLineF line(end - columnWidth(width()) + clearOfCentre, lineY, end - clearOfCentre, lineY);
    const Glyph state = m_states[into];
    const auto solid = [](const QColor& colour) { return QPen(colour, 4, Qt::SolidLine, Qt::RoundCap); };
    switch (state) {
    case Glyph::works:
        painter.setPen(solid(palette.ok));
        return painter.drawLine(line);
    case Glyph::underWay:
        painter.setPen(solid(palette.accent));
        return painter.drawLine(line);
    case Glyph::broken:
        return paintCut(painter, line, solid(palette.broken));
    default:
        return paintDots(painter, line, palette);
    }
}

void HandshakeView::paintNode(QPainter& painter, int stage, const Palette& palette) const
{
    const QPointF centre(columnWidth(width()) * (stage + 0.5), lineY);
    const double side = m_states[stage] == Glyph::broken ? 28 : 24;
    const QRectF where(centre.x() - side / 2, centre.y() - side / 2, side, side);
    painter.save();
    if (layoutDirection() == Qt::RightToLeft) { // a tick is not mirrored
        painter.translate(2 * centre.x(), 0);
        painter.scale(-1, 1);
    }
    if (m_states[stage] == Glyph::underWay)
        paintUnderWay(painter, where, m_degrees, palette);
    else
        paintGlyph(painter, where, m_states[stage], palette);
    painter.restore();
}

void HandshakeView::paintLabel(QPainter& painter, int stage, const Palette& palette) const
{
    const double column = columnWidth(width());
    const int place = layoutDirection() == Qt::RightToLeft ? 6 - stage : stage;
    const Glyph state = m_states[stage];
    QTextLayout words(stageWords(stage), fontFor(isNamed(state) ? TextStyle::smallBold : TextStyle::small));
    const double width = labelWidth(column);
    const int lines = layLabel(words, width);
    painter.setPen(colourOf(toneOf(state), palette));
    words.draw(&painter, QPointF(column * place + (column - width) / 2, labelTop));
    if (!bracketsFit(this->width()))
        return;
    const int pitch = lineHeight(TextStyle::small);
    painter.setFont(fontFor(TextStyle::small));
    painter.setPen(palette.muted);
    painter.drawText(QRectF(column * place - 8, labelTop + lines * pitch, column + 16, pitch),
        Qt::AlignHCenter | Qt::AlignVCenter, QLatin1Char('(') + stageBracket(stage) + QLatin1Char(')'));
}

void HandshakeView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette palette = paletteOf(*this);
    painter.save();
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    for (int stage = 0; stage < 7; ++stage) {
        if (stage > 0)
            paintTrack(painter, stage, palette);
        paintNode(painter, stage, palette);
    }
    painter.restore();
    for (int stage = 0; stage < 7; ++stage)
        paintLabel(painter, stage, palette);
}

bool HandshakeView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int stage = columnAt(help->pos().x());
    QToolTip::showText(help->globalPos(),
        tr("%1 (%2): %3").arg(stageWords(stage), stageBracket(stage), nameOf(m_states[stage])), this);
    return true;
}

void HandshakeView::turnIfNeeded()
{
    const bool running = std::find(m_states.begin(), m_states.end(), Glyph::underWay) != m_states.end();
    if (running && isVisible() && motionAllowed())
        m_timer.start(arcTick, this);
    else
        m_timer.stop();
}

void HandshakeView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer.timerId())
        return QWidget::timerEvent(event);
    m_degrees += arcAdvance;
    update(0, 0, width(), labelTop);
}

void HandshakeView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    turnIfNeeded();
}

void HandshakeView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

} // namespace repair
