// A code reads from left to right in every language, so its columns are not mirrored.

#include "app/gui/widgets/code_card.h"

#include "app/gui/widgets/text.h"

#include <QGridLayout>

namespace repair {
namespace {

QList<Text*> addCells(QGridLayout& grid, int line, TextStyle style)
{
    QList<Text*> cells;
    for (int column = 1; column <= 4; ++column) {
        auto* cell = new Text(style);
        cell->setOneLine();
        cell->setTabularDigits(style == TextStyle::largeLight ? 1.6 : 0.2);
        cell->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid.addWidget(cell, line, column);
        grid.setColumnStretch(column, 1);
        cells.append(cell);
    }
    return cells;
}

/// Screen readers say words as words, and characters one by one.
QString letterByLetter(const QString& group)
{
    QStringList letters;
    for (const QChar letter : group)
        letters.append(QString(letter));
    return letters.join(QLatin1Char(' '));
}

} // namespace

CodeCard::CodeCard(QWidget* parent) : Card(parent)
{
    setObjectName(QStringLiteral("codeCard"));
    setLayoutDirection(Qt::LeftToRight);
    auto* grid = bare<QGridLayout>(this);
    grid->setContentsMargins(17, 16, 17, 16);
    grid->setVerticalSpacing(8);
    grid->setHorizontalSpacing(8);
    grid->setColumnMinimumWidth(5, 0);
    const auto label = [&](const QString& words, int line) {
        auto* text = new Text(TextStyle::small, Tone::muted);
        text->setWords(words);
        auto* cell = bare<QVBoxLayout>(); // the baseline is that of the large text beside it
        cell->addSpacing(scaled(9));
        cell->addWidget(text);
        cell->addStretch(1);
        grid->addLayout(cell, line, 0);
    };
    grid->setColumnMinimumWidth(0, scaled(112) - 8);
    label(tr("Four words"), 0);
    m_words = addCells(*grid, 0, TextStyle::large);
    grid->addWidget(new Hairline, 1, 0, 1, 6);
    label(tr("or 13 characters"), 2);
    m_characters = addCells(*grid, 2, TextStyle::largeLight);
}

void CodeCard::show(const CodeContent& code)
{
    for (int i = 0; i < 4; ++i) {
        m_words[i]->setObjectName(QStringLiteral("word%1").arg(i));
        m_words[i]->setWords(code.words.value(i));
        m_characters[i]->setWords(code.characters.value(i));
        m_characters[i]->setAccessibleName(letterByLetter(code.characters.value(i)));
    }
    setAccessibleName(code.words.join(QLatin1Char(' ')));
}

} // namespace repair
