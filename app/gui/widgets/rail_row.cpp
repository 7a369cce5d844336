// One row of the rail, and the names of the chapters.

#include "app/gui/widgets/rail.h"

#include "app/gui/look/focus_ring.h"
#include "app/gui/view/joined.h"
#include "app/text/step_text.h"

#include <QCoreApplication>
#include <QPainter>

namespace repair {
namespace {

constexpr int outerInset = 8; // the tinted row reaches beyond the text
constexpr int textInset = 20;
constexpr int numberWidth = 20;

int nameWidth(int rowWidth)
{
    const int glyphRoom = scaled(16) + 8;
    return rowWidth - (textInset - outerInset) * 2 - scaled(numberWidth) - glyphRoom;
}

} // namespace

QString nameOf(Chapter chapter)
{
    return QCoreApplication::translate(stepContext, chapterText(chapter));
}

QString numberOf(Chapter chapter)
{
    return chapter == Chapter::devices ? QStringLiteral("+") : QString::number(static_cast<int>(chapter) + 1);
}

QString labelOf(Chapter chapter)
{
    //: %1 the number of a chapter, %2 its name
    return RailRow::tr("%1 %2").arg(numberOf(chapter), nameOf(chapter));
}

RailRow::RailRow(Chapter chapter, QWidget* parent)
    : QAbstractButton(parent), m_chapter(chapter), m_number(new Text(TextStyle::body, Tone::muted, this)),
      m_name(new Text(TextStyle::body, Tone::text, this)),
      m_glyph(new GlyphView(16, GlyphView::Edge::bleeding, this))
{
    for (QWidget* child :
        {static_cast<QWidget*>(m_number), static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_glyph)})
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_number->setWords(numberOf(chapter));
    m_name->setWords(nameOf(chapter));
    const auto id = idOf(chapter);
    setObjectName(QLatin1String("rail-") + QLatin1String(id.data(), static_cast<int>(id.size())));
    setRingCorner(*this, 4);
}

void RailRow::show(Glyph state, bool current, bool pressable)
{
    m_current = current;
    m_glyph->setGlyph(state);
    m_name->setStyle(current ? TextStyle::bodyBold : TextStyle::body, Tone::text);
    setEnabled(true);
    setFocusPolicy(pressable ? Qt::TabFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, !pressable);
    setCursor(pressable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleName(listed({labelOf(m_chapter), repair::nameOf(state)}));
    setAccessibleDescription(pressable ? tr("Opens the page of this chapter.") : QString());
    update();
}

QSize RailRow::sizeHint() const
{
    return {scaled(191), heightForWidth(scaled(191))};
}

int RailRow::heightForWidth(int width) const
{
    return qMax(32, m_name->heightForWidth(nameWidth(width)) + 12);
}

void RailRow::resizeEvent(QResizeEvent*)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [&](QWidget* child, QRect where) {
        if (mirrored)
            where.moveLeft(width() - where.right() - 1);
        child->setGeometry(where);
    };
    const int line = lineHeight(TextStyle::body);
    const int top = (height() - m_name->heightForWidth(nameWidth(width()))) / 2;
    const int inset = textInset - outerInset;
    place(m_number, QRect(inset, top, scaled(numberWidth), line));
    place(m_name, QRect(inset + scaled(numberWidth), top, nameWidth(width()), height() - 2 * top));
    const int side = m_glyph->width();
    place(m_glyph, QRect(width() - inset - side + 2, (height() - side) / 2, side, side));
}

void RailRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette palette = paletteOf(*this);
    // Where the theme is the system's, its highlight frames the row: the words in it are not made to lie on
    // it.
    painter.setPen(m_current && palette.outlined ? QPen(palette.accent, 2) : QPen(Qt::NoPen));
    if (m_current || (underMouse() && focusPolicy() != Qt::NoFocus)) {
        painter.setBrush(m_current ? palette.tint : palette.hover);
        painter.drawRoundedRect(palette.outlined ? rect().adjusted(1, 1, -1, -1) : rect(), 4, 4);
    }
    if (!m_current)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.accent);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 3 : 0;
    painter.drawRoundedRect(QRectF(x, (height() - 16) / 2.0, 3, 16), 1.5, 1.5);
}

} // namespace repair
