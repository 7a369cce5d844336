// Lays out a change; the one under way stands out, those to come are muted.

#include "app/gui/widgets/change_row.h"

#include "app/gui/look/focus_ring.h"
#include "app/gui/view/joined.h"
#include "app/gui/widgets/frames.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QMouseEvent>

namespace repair {
namespace {

constexpr int rowHeight = 39;

Tone toneOf(Glyph glyph)
{
    return glyph == Glyph::notYet ? Tone::muted : Tone::text;
}

} // namespace

BeforeAfter::BeforeAfter(QWidget* parent)
    : QWidget(parent), m_before(new Text(TextStyle::body, Tone::muted)), m_arrow(new GlyphView(16)),
      m_after(new Text(TextStyle::bodyBold))
{
    auto* row = bare<QHBoxLayout>(this);
    row->setSpacing(6); // unlike addSpacing, it goes where what it parts is hidden
    row->addWidget(m_before);
    row->addWidget(m_arrow, 0, Qt::AlignTop);
    row->addWidget(m_after);
    m_arrow->setGlyph(Glyph::arrow);
}

void BeforeAfter::show(const QString& before, const QString& after, Emphasis emphasis)
{
    m_before->setWords(before);
    m_after->setStyle(emphasis == Emphasis::after ? TextStyle::bodyBold : TextStyle::body,
        emphasis == Emphasis::after ? Tone::text : Tone::muted);
    m_after->setWords(after);
    m_before->setVisible(!before.isEmpty());
    m_arrow->setVisible(!before.isEmpty());
    setAccessibleName(before.isEmpty() ? after : tr("now %1, will be %2").arg(before, after));
    setVisible(!before.isEmpty() || !after.isEmpty());
}

ChangeRow::ChangeRow(Lead lead, QWidget* parent)
    : QWidget(parent), m_words(new Text(TextStyle::body)), m_note(new Text(TextStyle::small, Tone::muted)),
      m_change(new BeforeAfter)
{
    setMinimumHeight(rowHeight);
    auto* row = bare<QHBoxLayout>(this);
    row->setContentsMargins(0, 9, 0, 10);
    if (lead == Lead::glyph) {
        m_glyph = new GlyphView(16, GlyphView::Edge::tight);
        row->addWidget(m_glyph);
        row->addSpacing(12);
    } else {
        m_tick = new QCheckBox;
        m_tick->setFixedSize(scaled(20), scaled(20));
        m_tick->setObjectName(QStringLiteral("tick"));
        row->addWidget(m_tick);
        row->addSpacing(12);
        connect(m_tick, &QCheckBox::toggled, this, &ChangeRow::ticked);
        ringAround(*m_tick, *this, 4);
    }
    auto* words = bare<QVBoxLayout>();
    words->addWidget(m_words);
    words->addWidget(m_note);
    row->addLayout(words, 1);
    row->addSpacing(16);
    row->addWidget(m_change, 0, Qt::AlignVCenter);
}

void ChangeRow::show(const ChangeContent& content)
{
    if (m_glyph)
        m_glyph->setGlyph(content.glyph);
    const bool running = content.glyph == Glyph::underWay;
    m_words->setStyle(running ? TextStyle::bodyBold : TextStyle::body, toneOf(content.glyph));
    m_words->setLine(content.words);
    m_note->setWords(content.note);
    m_note->setVisible(!content.note.isEmpty());
    const bool toCome = content.glyph == Glyph::notYet && !m_tick;
    m_change->show(
        content.before, content.after, toCome ? BeforeAfter::Emphasis::none : BeforeAfter::Emphasis::after);
    const QString said = listed({spoken(content.words), m_change->accessibleName()});
    setAccessibleName(m_glyph ? listed({said, nameOf(content.glyph)}) : said);
    if (!m_tick)
        return;
    m_tick->setAccessibleName(said);
    m_tick->setAccessibleDescription(tr("What is ticked is put back."));
}

void ChangeRow::setTicked(bool ticked)
{
    if (m_tick)
        m_tick->setChecked(ticked);
}

bool ChangeRow::isTicked() const
{
    return m_tick && m_tick->isChecked();
}

void ChangeRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_tick && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        m_tick->toggle();
}

void showChanges(QBoxLayout& column, const std::vector<ChangeContent>& changes)
{
    clearLayout(column);
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (i > 0)
            column.addWidget(new Hairline);
        auto* row = new ChangeRow(ChangeRow::Lead::glyph);
        row->setObjectName(QStringLiteral("change%1").arg(i));
        row->show(changes[i]);
        column.addWidget(row);
    }
}

} // namespace repair
