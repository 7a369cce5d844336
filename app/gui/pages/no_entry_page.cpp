// Shown in place of the list of connections when there is nothing to choose.

#include "app/gui/pages/no_entry_page.h"

#include "app/gui/pages/choose_page.h"
#include "app/gui/widgets/frames.h"
#include "app/gui/widgets/link.h"
#include "app/gui/widgets/notice_list.h"
#include "app/gui/widgets/verdict_view.h"

#include <QBoxLayout>

namespace repair {

NoEntryPage::NoEntryPage(QWidget* parent)
    : Page(1, parent), m_verdict(new VerdictView), m_troubles(new NoticeList), m_advice(new QWidget)
{
    setObjectName(QStringLiteral("noEntryPage"));
    auto* caller = new Link(tr("Have a code from a caller?"));
    auto* undo = new Link(tr("Undo earlier repairs"));
    caller->setObjectName(QStringLiteral("callerLink"));
    undo->setObjectName(QStringLiteral("undoLink"));
    caller->setAccessibleDescription(ChoosePage::tr("For helpers: see what the caller's PC found."));
    undo->setAccessibleDescription(ChoosePage::tr("Put back what this wizard changed before."));
    auto* heading = new Text(TextStyle::bodyBold);
    heading->setWords(tr("What you can do"));
    column().addSpacing(4);
    column().addWidget(m_verdict);
    column().addSpacing(16);
    column().addWidget(m_troubles);
    column().addSpacing(8);
    column().addWidget(heading);
    column().addSpacing(8);
    column().addWidget(m_advice);
    column().addSpacing(32);
    column().addWidget(caller, 0, Qt::AlignLeading);
    column().addSpacing(10);
    column().addWidget(undo, 0, Qt::AlignLeading);
    bare<QVBoxLayout>(m_advice)->setSpacing(4);
    connect(caller, &QAbstractButton::clicked, this, &NoEntryPage::callerAsked);
    connect(undo, &QAbstractButton::clicked, this, &NoEntryPage::undoAsked);
}

void NoEntryPage::show(const NoEntryContent& content)
{
    m_verdict->show({Glyph::unknown, content.sentence, {content.details, {}}});
    m_troubles->show(content.troubles);
    auto* rows = static_cast<QVBoxLayout*>(m_advice->layout());
    clearLayout(*rows);
    int number = 0;
    for (const QString& advice : content.advice) {
        auto* item = new QWidget;
        auto* row = bare<QHBoxLayout>(item);
        auto* mark = new Text(TextStyle::body);
        mark->setWords(tr("%1.").arg(++number));
        mark->setFixedWidth(scaled(24));
        auto* text = new Text(TextStyle::body);
        text->setWords(advice);
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        rows->addWidget(item);
    }
    emit barChanged();
}

QString NoEntryPage::title() const
{
    return tr("No connection to repair");
}

BarContent NoEntryPage::bar() const
{
    return {{}, false, {}, tr("&Look again"), false, true};
}

void NoEntryPage::pressPrimary()
{
    emit lookAgainAsked();
}

} // namespace repair
