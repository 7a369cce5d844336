// Lays out glyph and sentences, and has a changed verdict read aloud.

#include "app/gui/widgets/verdict_view.h"

#include "app/gui/view/joined.h"
#include "app/gui/widgets/announce.h"
#include "app/gui/widgets/frames.h"

#include <QBoxLayout>

namespace repair {

VerdictView::VerdictView(QWidget* parent)
    : QWidget(parent), m_glyph(new GlyphView(24, GlyphView::Edge::tight)),
      m_sentence(new Text(TextStyle::large)), m_details(new Text(TextStyle::body))
{
    setObjectName(QStringLiteral("verdict"));
    m_sentence->setObjectName(QStringLiteral("verdictSentence"));
    m_details->setObjectName(QStringLiteral("verdictDetails"));
    auto* row = bare<QHBoxLayout>(this);
    auto* sign = bare<QVBoxLayout>();
    sign->addSpacing(2);
    sign->addWidget(m_glyph);
    sign->addStretch(1);
    auto* words = bare<QVBoxLayout>();
    words->addWidget(m_sentence);
    words->addSpacing(4);
    words->addWidget(m_details);
    row->addLayout(sign);
    row->addSpacing(16);
    row->addLayout(words, 1);
}

void VerdictView::show(const VerdictContent& content)
{
    m_glyph->setGlyph(content.glyph);
    m_sentence->setWords(content.sentence);
    m_details->setLine(content.details);
    m_details->setVisible(!content.details.words.isEmpty() || !content.details.technical.isEmpty());
    announce(*this, inOneLine({content.sentence, spoken(content.details)}));
}

} // namespace repair
