// Builds the table anew for each chapter; it has a few rows only.

#include "app/gui/widgets/step_table.h"

#include "app/gui/widgets/glyph_view.h"
#include "app/gui/widgets/text.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace repair {
namespace {

Text* cell(const QString& words, TextStyle style, Tone tone)
{
    auto* text = new Text(style, tone);
    text->setWords(words);
    text->setFlexible();
    text->setContentsMargins(0, 10, 0, 9);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return text;
}

} // namespace

StepTable::StepTable(QWidget* parent) : Card(parent)
{
    setObjectName(QStringLiteral("stepTable"));
    bare<QVBoxLayout>(this)->setContentsMargins(17, 1, 17, 4);
}

void StepTable::show(const std::vector<StepRowContent>& rows)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    clearLayout(*column);
    auto* holder = new QWidget;
    m_grid = bare<QGridLayout>(holder);
    m_grid->setHorizontalSpacing(8);
    m_grid->setColumnStretch(0, 140);
    m_grid->setColumnStretch(1, 195);
    m_grid->setColumnStretch(2, 199);
    m_grid->addWidget(cell(tr("What is there"), TextStyle::small, Tone::muted), 0, 1);
    m_grid->addWidget(cell(tr("What it should be"), TextStyle::small, Tone::muted), 0, 2);
    m_grid->setRowMinimumHeight(0, 36);
    for (std::size_t i = 0; i < rows.size(); ++i)
        addRow(static_cast<int>(i) * 2 + 1, rows[i]);
    column->addWidget(holder);
}

void StepTable::addRow(int line, const StepRowContent& row)
{
    m_grid->addWidget(new Hairline, line, 0, 1, 4);
    m_grid->setRowMinimumHeight(line + 1, 39);
    const bool differs = row.glyph == Glyph::broken || row.glyph == Glyph::suspect;
    auto* glyph = new GlyphView(16);
    glyph->setGlyph(row.glyph);
    m_grid->addWidget(cell(row.name, TextStyle::body, Tone::muted), line + 1, 0);
    m_grid->addWidget(cell(row.there, TextStyle::body, Tone::text), line + 1, 1);
    m_grid->addWidget(
        cell(row.wanted, differs ? TextStyle::bodyBold : TextStyle::body, Tone::text), line + 1, 2);
    m_grid->addWidget(glyph, line + 1, 3, Qt::AlignVCenter | Qt::AlignTrailing);
}

} // namespace repair
