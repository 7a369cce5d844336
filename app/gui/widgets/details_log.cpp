// A read-only text of fixed line pitch, the times in a column of their own.

#include "app/gui/widgets/details_log.h"

#include "app/gui/look/text_style.h"
#include "app/gui/widgets/disclosure.h"
#include "app/gui/widgets/frames.h"

#include <QBoxLayout>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextEdit>

namespace repair {
namespace {

constexpr int pitch = 20;
constexpr int timeColumn = 72;
constexpr int shownLines = 4;

} // namespace

DetailsLog::DetailsLog(QWidget* parent)
    : QWidget(parent), m_header(new Disclosure(Disclosure::Size::small)), m_text(new QTextEdit)
{
    auto* column = bare<QVBoxLayout>(this);
    column->addWidget(m_header);
    column->addSpacing(8);
    column->addWidget(m_text);
    m_header->setObjectName(QStringLiteral("details"));
    m_header->show(tr("Details"), {});
    m_text->setObjectName(QStringLiteral("detailsText"));
    m_text->setAccessibleName(tr("Details"));
    m_text->setAccessibleDescription(tr("What was done, line by line, each with its time."));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(fontFor(TextStyle::small));
    m_text->document()->setDocumentMargin(4);
    m_text->setTabStopDistance(scaled(timeColumn));
    m_text->setFixedHeight(scaled(pitch) * shownLines + 18);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setVisible(false);
    connect(m_header, &QAbstractButton::toggled, m_text, &QWidget::setVisible);
}

void DetailsLog::add(const QString& time, const QString& what)
{
    const Palette palette = paletteOf(*this);
    QTextCursor cursor(m_text->document());
    cursor.movePosition(QTextCursor::End);
    if (m_lines++ > 0)
        cursor.insertBlock();
    QTextBlockFormat block;
    block.setLineHeight(scaled(pitch), QTextBlockFormat::FixedHeight);
    cursor.setBlockFormat(block);
    QTextCharFormat muted;
    muted.setForeground(palette.muted);
    QTextCharFormat plain;
    plain.setForeground(palette.text);
    cursor.insertText(time + QLatin1Char('\t'), muted);
    cursor.insertText(what, plain);
    m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->maximum());
}

void DetailsLog::clear()
{
    m_text->clear();
    m_lines = 0;
}

void DetailsLog::setOpen(bool open)
{
    m_header->setChecked(open);
}

} // namespace repair
