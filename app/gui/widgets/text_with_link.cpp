// Places the link behind the text.

#include "app/gui/widgets/text_with_link.h"

#include "app/gui/widgets/link.h"
#include "app/gui/widgets/text.h"

namespace repair {
namespace {

constexpr int gap = 4;

} // namespace

TextWithLink::TextWithLink(QWidget* parent)
    : QWidget(parent), m_text(new Text(TextStyle::body, Tone::text, this)), m_link(new Link({}, this))
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TextWithLink::show(const QString& words, const QString& link)
{
    m_text->setWords(words);
    m_link->setText(link);
    m_link->setAccessibleDescription(words);
    m_link->setVisible(!link.isEmpty());
    updateGeometry();
    resizeEvent(nullptr);
}

QSize TextWithLink::sizeHint() const
{
    return m_text->sizeHint() + QSize(gap + m_link->sizeHint().width(), 2);
}

QRect TextWithLink::linkAt(int width) const
{
    const QSize end = m_text->endAt(width);
    const QSize size = m_link->sizeHint();
    const int pitch = lineHeight(TextStyle::body);
    if (m_text->text().isEmpty() || end.width() + gap + size.width() > width)
        return {QPoint(0, m_text->text().isEmpty() ? 0 : end.height() * pitch), size};
    return {QPoint(end.width() + gap, (end.height() - 1) * pitch), size};
}

int TextWithLink::heightForWidth(int width) const
{
    return qMax(m_text->heightForWidth(width), m_link->text().isEmpty() ? 0 : linkAt(width).bottom() + 1);
}

void TextWithLink::resizeEvent(QResizeEvent*)
{
    m_text->setGeometry(0, 0, width(), m_text->heightForWidth(width()));
    QRect where = linkAt(width());
    if (layoutDirection() == Qt::RightToLeft)
        where.moveLeft(width() - where.right() - 1);
    m_link->setGeometry(where);
}

} // namespace repair
