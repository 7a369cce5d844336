// Lays the rail out: connection on top, chapters below, words at the foot.

#include "app/gui/widgets/rail.h"

#include "app/gui/widgets/frames.h"

#include <QBoxLayout>
#include <QPainter>

namespace repair {
namespace {

constexpr int inset = 20;
/// From this height down the caption over the words keeps its first line only.
constexpr int lowWindow = 556 - 64;

QHBoxLayout* indented(QWidget* widget)
{
    auto* row = bare<QHBoxLayout>();
    row->setContentsMargins(inset, 0, inset, 0);
    row->addWidget(widget);
    return row;
}

Text* words(const char* name)
{
    auto* text = new Text(TextStyle::bodyBold);
    text->setObjectName(QLatin1String(name));
    text->setTabularDigits(0.2);
    text->setMinimumHeight(scaled(24));
    text->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    text->setLayoutDirection(Qt::LeftToRight); // a code reads the same way in every language
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return text;
}

} // namespace

Rail::Rail(QWidget* parent)
    : QWidget(parent), m_caption(new Text(TextStyle::small, Tone::muted)),
      m_connection(new Text(TextStyle::bodyBold)), m_detail(new Text(TextStyle::small, Tone::muted)),
      m_wordsCaption(new Text(TextStyle::small, Tone::muted)), m_firstWords(words("wordsFirstTwo")),
      m_lastWords(words("wordsLastTwo"))
{
    setObjectName(QStringLiteral("rail"));
    setFixedWidth(scaled(208));
    m_connection->setObjectName(QStringLiteral("railConnection"));
    m_connection->setElided();
    m_detail->setElided();
    for (const Chapter chapter : allChapters) {
        auto* row = new RailRow(chapter);
        connect(row, &RailRow::clicked, this, [this, chapter] { emit chapterPressed(chapter); });
        m_rows.push_back(row);
    }
    layOut();
}

void Rail::layOut()
{
    auto* column = bare<QVBoxLayout>(this);
    column->setContentsMargins(0, 24, 1, 20);
    for (Text* text : {m_caption, m_connection, m_detail})
        column->addLayout(indented(text));
    column->addSpacing(16);
    for (RailRow* row : m_rows) {
        if (row == m_rows.back()) {
            column->addSpacing(8);
            column->addLayout(indented(new Hairline));
            column->addSpacing(8);
        }
        auto* line = bare<QHBoxLayout>();
        line->setContentsMargins(8, 0, 8, 0);
        line->addWidget(row);
        column->addLayout(line);
    }
    column->addStretch(1);
    column->addLayout(indented(m_wordsCaption));
    column->addSpacing(8);
    column->addLayout(indented(m_firstWords));
    column->addLayout(indented(m_lastWords));
}

void Rail::show(const RailContent& content)
{
    m_caption->setWords(content.caption);
    m_connection->setWords(content.name);
    m_detail->setWords(content.detail);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->show(content.states[i], content.current == allChapters[i], content.pressable);
    m_hasWords = content.words.size() == 4;
    for (QWidget* widget : {m_wordsCaption, m_firstWords, m_lastWords})
        widget->setVisible(m_hasWords);
    if (m_hasWords) {
        m_firstWords->setWords(content.words[0] + QLatin1Char(' ') + content.words[1]);
        m_lastWords->setWords(content.words[2] + QLatin1Char(' ') + content.words[3]);
    }
    const auto side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    for (Text* pair : {m_firstWords, m_lastWords})
        pair->setAlignment(Qt::AlignVCenter | side);
    resizeEvent(nullptr);
}

void Rail::resizeEvent(QResizeEvent*)
{
    const QString whole = tr("Helper on the phone?\nRead out these four words:");
    m_wordsCaption->setWords(height() < lowWindow ? whole.section(QLatin1Char('\n'), 0, 0) : whole);
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Palette palette = paletteOf(*this);
    painter.fillRect(rect(), palette.rail);
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(x, 0, 1, height()), palette.line);
}

} // namespace repair
