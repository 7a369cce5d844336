// Chevron, title, and a small summary at the far edge.

#include "app/gui/widgets/disclosure.h"

#include "app/gui/look/focus_ring.h"
#include "app/gui/view/joined.h"
#include "app/gui/widgets/frames.h"
#include "app/gui/widgets/glyph_view.h"
#include "app/gui/widgets/text.h"

#include <QBoxLayout>

namespace repair {

Disclosure::Disclosure(Size size, QWidget* parent)
    : QAbstractButton(parent),
      m_chevron(new GlyphView(size == Size::large ? 16 : 12, GlyphView::Edge::tight)),
      m_title(new Text(TextStyle::bodyBold)), m_summary(new Text(TextStyle::small, Tone::muted))
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setRingCorner(*this, 4);
    auto* row = bare<QHBoxLayout>(this);
    row->addWidget(m_chevron);
    row->addSpacing(8);
    row->addWidget(m_title, 1);
    row->addSpacing(16);
    row->addWidget(m_summary);
    for (QWidget* child :
        {static_cast<QWidget*>(m_chevron), static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_summary)})
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_chevron->setGlyph(Glyph::chevronRight);
    connect(this, &QAbstractButton::toggled, this,
        [this](bool open) { m_chevron->setGlyph(open ? Glyph::chevronDown : Glyph::chevronRight); });
}

void Disclosure::show(const QString& title, const QString& summary)
{
    m_title->setWords(title);
    m_summary->setWords(summary);
    m_summary->setVisible(!summary.isEmpty());
    setAccessibleName(listed({title, summary}));
    setAccessibleDescription(tr("Shows or hides what stands below it."));
}

QSize Disclosure::sizeHint() const
{
    return layout()->sizeHint();
}

QSize Disclosure::minimumSizeHint() const
{
    return layout()->minimumSize();
}

} // namespace repair
