// Lays out one finding; the whole card toggles its tick.

#include "app/gui/widgets/finding_card.h"

#include "app/gui/look/focus_ring.h"
#include "app/gui/view/joined.h"
#include "app/gui/widgets/change_row.h"
#include "app/gui/widgets/key_entry.h"

#include <QBoxLayout>
#include <QCheckBox>

namespace repair {
namespace {

QString spokenFinding(const FindingContent& content)
{
    QStringList said {content.title, nameOf(content.glyph), content.chapter};
    if (!content.before.isEmpty() || !content.after.isEmpty())
        said.append(BeforeAfter::tr("now %1, will be %2").arg(content.before, content.after));
    return listed(said);
}

} // namespace

FindingCard::FindingCard(const FindingContent& content, QWidget* parent)
    : Card(parent), m_stepId(content.stepId), m_tick(new QCheckBox)
{
    setObjectName(QLatin1String("finding-") + content.stepId);
    m_tick->setObjectName(QStringLiteral("tick"));
    m_tick->setFixedSize(scaled(20), scaled(20));
    m_tick->setChecked(content.ticked && content.repairable);
    m_tick->setAccessibleName(spokenFinding(content));
    m_tick->setAccessibleDescription(inOneLine(QStringList {spoken(content.evidence)} + content.remarks
        + content.besides + QStringList {tr("What is ticked is repaired.")}));
    ringAround(*m_tick, *this, 8);
    auto* row = bare<QHBoxLayout>(this);
    row->setContentsMargins(13, 9, 11, 9);
    auto* lead = bare<QVBoxLayout>();
    lead->addWidget(m_tick);
    lead->addStretch(1);
    row->addLayout(lead);
    row->addSpacing(12);
    auto* words = bare<QVBoxLayout>();
    words->addWidget(headline(content));
    auto* evidence = new Text(TextStyle::body);
    evidence->setLine(content.evidence);
    words->addWidget(evidence);
    for (const QString& remark : content.remarks) {
        auto* text = new Text(TextStyle::small, Tone::muted);
        text->setWords(remark);
        words->addWidget(text);
    }
    if (!content.before.isEmpty() || !content.after.isEmpty()) {
        words->addSpacing(2);
        words->addWidget(changeLine(content));
    }
    if (content.asksForKey)
        words->addWidget(keyEntry());
    row->addLayout(words, 1);
    m_tick->setVisible(content.repairable);
    if (!content.repairable)
        row->insertSpacing(0, 20);
    setPressable(content.repairable);
    connect(this, &Card::pressed, m_tick, &QCheckBox::toggle);
    connect(m_tick, &QCheckBox::toggled, this, &FindingCard::ticked);
}

QWidget* FindingCard::keyEntry()
{
    auto* box = new QWidget;
    m_key = new KeyEntry;
    auto* column = bare<QVBoxLayout>(box);
    column->addSpacing(8);
    column->addWidget(m_key);
    box->setVisible(m_tick->isChecked());
    connect(m_tick, &QCheckBox::toggled, box, &QWidget::setVisible);
    return box;
}

bool FindingCard::isTicked() const
{
    return m_tick->isChecked();
}

QWidget* FindingCard::headline(const FindingContent& content)
{
    auto* line = new QWidget;
    auto* row = bare<QHBoxLayout>(line);
    auto* title = new Text(TextStyle::bodyBold);
    title->setObjectName(QStringLiteral("title"));
    title->setWords(content.title);
    auto* chapter = new Text(TextStyle::small, Tone::muted);
    chapter->setOneLine();
    chapter->setMinimumHeight(lineHeight(TextStyle::body));
    chapter->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    chapter->setWords(content.chapter);
    auto* glyph = new GlyphView(16);
    glyph->setGlyph(content.glyph);
    row->addWidget(title, 1);
    row->addSpacing(12);
    row->addWidget(chapter, 0, Qt::AlignTop);
    row->addSpacing(6);
    row->addWidget(glyph, 0, Qt::AlignTop);
    return line;
}

QWidget* FindingCard::changeLine(const FindingContent& content)
{
    auto* line = new QWidget;
    auto* row = bare<QHBoxLayout>(line);
    auto* change = new BeforeAfter;
    change->show(content.before, content.after, BeforeAfter::Emphasis::after);
    row->addWidget(change);
    if (content.needsRestart) {
        auto* restart = new Text(TextStyle::small, Tone::muted);
        restart->setMinimumHeight(lineHeight(TextStyle::body));
        restart->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
        restart->setOneLine();
        restart->setWords(tr("needs a restart"));
        row->addSpacing(16);
        row->addWidget(restart, 0, Qt::AlignTop);
    }
    auto* besides = new Text(TextStyle::small, Tone::muted);
    besides->setMinimumHeight(lineHeight(TextStyle::body));
    besides->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    besides->setWords(inOneLine(content.besides));
    row->addSpacing(16);
    row->addWidget(besides, 1);
    return line;
}

} // namespace repair
