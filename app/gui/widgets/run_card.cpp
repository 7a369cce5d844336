// Lays out an earlier run and what would be put back of it.

#include "app/gui/widgets/run_card.h"

#include "app/gui/widgets/change_row.h"
#include "app/gui/widgets/disclosure.h"
#include "app/gui/widgets/labelled_button.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QRadioButton>

namespace repair {
namespace {

QWidget* sideBySide(const ConflictContent& content)
{
    auto* box = new QWidget;
    auto* grid = bare<QGridLayout>(box);
    grid->setHorizontalSpacing(16);
    const std::pair<QString, QString> columns[] = {{ConflictBox::tr("Before the repair"), content.before},
        {ConflictBox::tr("Set by the repair"), content.set},
        {ConflictBox::tr("Now, changed by someone else"), content.now}};
    int column = 0;
    for (const auto& [heading, value] : columns) {
        auto* caption = new Text(TextStyle::small, Tone::muted);
        caption->setWords(heading);
        auto* text = new Text(column == 2 ? TextStyle::bodyBold : TextStyle::body);
        text->setWords(value);
        caption->setFlexible();
        text->setFlexible();
        grid->addWidget(caption, 0, column);
        grid->addWidget(text, 1, column);
        grid->setColumnStretch(column, column == 2 ? 193 : 139);
        ++column;
    }
    return box;
}

} // namespace

ConflictBox::ConflictBox(const ConflictContent& content, QWidget* parent) : QWidget(parent)
{
    auto* column = bare<QVBoxLayout>(this);
    column->setContentsMargins(0, 11, 0, 16);
    auto* title = bare<QHBoxLayout>();
    auto* glyph = new GlyphView(16);
    glyph->setGlyph(Glyph::suspect);
    auto* words = new Text(TextStyle::bodyBold);
    words->setLine(content.title);
    title->addWidget(glyph, 0, Qt::AlignTop);
    title->addSpacing(10);
    title->addWidget(words, 1);
    column->addLayout(title);
    auto* inner = bare<QVBoxLayout>();
    inner->setContentsMargins(32, 8, 0, 0);
    inner->addWidget(sideBySide(content));
    inner->addSpacing(12);
    auto* keep = new LabelledButton(new QRadioButton);
    keep->button().setObjectName(QStringLiteral("keep"));
    keep->setWords(tr("Keep what is there now: %1").arg(content.now));
    auto* putBack = new LabelledButton(new QRadioButton);
    putBack->button().setObjectName(QStringLiteral("putBack"));
    putBack->setWords(tr("Put back what was before: %1").arg(content.before));
    m_putBack = &putBack->button();
    for (LabelledButton* choice : {keep, putBack})
        choice->button().setAccessibleDescription(spoken(content.title));
    auto* radios = new QWidget; // radio buttons of one parent exclude each other
    auto* radioColumn = bare<QVBoxLayout>(radios);
    radioColumn->addWidget(keep);
    radioColumn->addSpacing(8);
    radioColumn->addWidget(putBack);
    inner->addWidget(radios);
    column->addLayout(inner);
    (content.putBack ? putBack : keep)->button().setChecked(true);
    connect(m_putBack, &QAbstractButton::toggled, &keep->button(),
        [keep](bool on) { keep->button().setChecked(!on); });
    connect(&keep->button(), &QAbstractButton::toggled, m_putBack,
        [this](bool on) { m_putBack->setChecked(!on); });
    connect(m_putBack, &QAbstractButton::toggled, this, &ConflictBox::decided);
}

bool ConflictBox::putsBack() const
{
    return m_putBack->isChecked();
}

RunCard::RunCard(const RunContent& content, QWidget* parent)
    : Card(parent), m_id(content.id), m_header(new Disclosure(Disclosure::Size::large)), m_body(new QWidget)
{
    setObjectName(QLatin1String("run-") + content.id);
    m_header->setObjectName(QStringLiteral("header"));
    m_header->show(content.title, content.summary);
    m_header->setMinimumHeight(40);
    auto* column = bare<QVBoxLayout>(this);
    column->setContentsMargins(17, 1, 17, 1);
    column->addWidget(m_header);
    column->addWidget(m_body);
    auto* body = bare<QVBoxLayout>(m_body);
    body->setContentsMargins(24, 0, 0, 0);
    for (const UndoChangeContent& change : content.changes)
        addChange(*body, change);
    m_body->setVisible(content.isOpen);
    m_header->setChecked(content.isOpen);
    connect(m_header, &QAbstractButton::toggled, this, [this](bool open) {
        m_body->setVisible(open);
        emit opened();
    });
}

void RunCard::addChange(QVBoxLayout& column, const UndoChangeContent& content)
{
    column.addWidget(new Hairline);
    if (content.conflict) {
        auto* box = new ConflictBox(*content.conflict);
        box->setObjectName(QLatin1String("conflict-") + content.id);
        connect(box, &ConflictBox::decided, this, &RunCard::chosenChanged);
        m_conflicts.emplace_back(content.id, box);
        column.addWidget(box);
        return;
    }
    auto* row = new ChangeRow(ChangeRow::Lead::tick);
    row->setObjectName(QLatin1String("undo-") + content.id);
    row->show(content.change);
    row->setTicked(content.ticked);
    connect(row, &ChangeRow::ticked, this, &RunCard::chosenChanged);
    m_rows.emplace_back(content.id, row);
    column.addWidget(row);
}

bool RunCard::isOpen() const
{
    return m_header->isChecked();
}

QStringList RunCard::chosen() const
{
    QStringList ids;
    for (const auto& [id, row] : m_rows)
        if (row->isTicked())
            ids.append(id);
    for (const auto& [id, box] : m_conflicts)
        if (box->putsBack())
            ids.append(id);
    return ids;
}

} // namespace repair
