// Lays out one entry: name and place, and how its last dial ended.

#include "app/gui/widgets/entry_card.h"

#include "app/gui/look/focus_ring.h"
#include "app/gui/view/joined.h"
#include "app/gui/widgets/glyph_view.h"
#include "app/gui/widgets/text.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QRadioButton>

namespace repair {

EntryCard::EntryCard(const EntryContent& content, QWidget* parent) : Card(parent), m_radio(new QRadioButton)
{
    m_radio->setFixedSize(scaled(20), scaled(20));
    const bool failed = !content.failure.words.isEmpty();
    m_radio->setAccessibleName(content.name);
    m_radio->setAccessibleDescription(listed({content.where, content.status, spoken(content.failure)}));
    ringAround(*m_radio, *this, 8);
    setPressable(true);
    auto* grid = bare<QGridLayout>(this);
    grid->setContentsMargins(17, 17, 17, 17);
    grid->setColumnMinimumWidth(0, scaled(20) + 16);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_radio, 0, 0, Qt::AlignVCenter | Qt::AlignLeading);
    grid->addWidget(identity(content), 0, 1);
    if (failed)
        grid->addWidget(failure(content), 1, 1);
    else
        grid->addWidget(status(content), 0, 2, Qt::AlignVCenter | Qt::AlignTrailing);
    connect(this, &Card::pressed, m_radio, [this] {
        m_radio->setFocus(Qt::MouseFocusReason);
        m_radio->setChecked(true);
    });
    connect(m_radio, &QRadioButton::toggled, this, &Card::setChosen);
}

QWidget* EntryCard::identity(const EntryContent& content)
{
    auto* box = new QWidget;
    auto* column = bare<QVBoxLayout>(box);
    auto* name = new Text(TextStyle::bodyBold);
    name->setWords(content.name);
    auto* where = new Text(TextStyle::small, Tone::muted);
    where->setElided();
    where->setWords(content.where);
    column->addWidget(name);
    column->addWidget(where);
    return box;
}

QWidget* EntryCard::status(const EntryContent& content)
{
    auto* box = new QWidget;
    auto* row = bare<QHBoxLayout>(box);
    auto* glyph = new GlyphView(16);
    glyph->setGlyph(content.glyph);
    auto* words = new Text(TextStyle::body, Tone::muted);
    words->setWords(content.status);
    row->addSpacing(16);
    row->addWidget(glyph);
    row->addSpacing(6);
    row->addWidget(words);
    return box;
}

QWidget* EntryCard::failure(const EntryContent& content)
{
    auto* box = new QWidget;
    auto* column = bare<QVBoxLayout>(box);
    column->addSpacing(16);
    column->addWidget(new Hairline);
    column->addSpacing(16);
    auto* grid = bare<QGridLayout>();
    auto* glyph = new GlyphView(16, GlyphView::Edge::tight);
    glyph->setGlyph(content.glyph);
    auto* status = new Text(TextStyle::bodyBold);
    status->setWords(content.status);
    auto* words = new Text(TextStyle::body);
    words->setLine(content.failure);
    grid->setColumnMinimumWidth(0, scaled(16) + 12);
    grid->setColumnStretch(1, 1);
    grid->addWidget(glyph, 0, 0);
    grid->addWidget(status, 0, 1);
    grid->addWidget(words, 1, 1);
    column->addLayout(grid);
    return box;
}

} // namespace repair
