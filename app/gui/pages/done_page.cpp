// The result, what changed, and the code for a helper.

#include "app/gui/pages/done_page.h"

#include "app/gui/pages/dial_page.h"
#include "app/gui/pages/undo_page.h"
#include "app/gui/widgets/announce.h"
#include "app/gui/widgets/change_row.h"
#include "app/gui/widgets/code_card.h"
#include "app/gui/widgets/link.h"
#include "app/gui/widgets/verdict_view.h"

#include <QBoxLayout>

namespace repair {

DonePage::DonePage(QWidget* parent)
    : Page(6, parent), m_result(new VerdictView), m_changesHeading(new Text(TextStyle::bodyBold)),
      m_changes(new Card), m_notice(new Text(TextStyle::body)), m_code(new CodeCard)
{
    auto* save = new Link(tr("Save a report"));
    auto* print = new Link(tr("Print"));
    auto* copy = new Link(tr("Copy"));
    save->setObjectName(QStringLiteral("saveReport"));
    print->setObjectName(QStringLiteral("printReport"));
    copy->setObjectName(QStringLiteral("copyCode"));
    copy->setAccessibleName(tr("Copy the code"));
    for (Link* link : {save, print})
        link->setAccessibleDescription(
            DialPage::tr("One page for whoever helps, without names, keys and passwords."));
    column().addSpacing(4);
    column().addWidget(m_result);
    column().addSpacing(16);
    column().addWidget(buildHeading(*m_changesHeading, {save, print}));
    column().addSpacing(6);
    column().addWidget(m_changes);
    column().addSpacing(8);
    column().addWidget(m_notice);
    column().addSpacing(8);
    auto* codeHeading = new Text(TextStyle::bodyBold);
    codeHeading->setWords(tr("Code for a helper"));
    column().addWidget(buildHeading(*codeHeading, {copy}));
    column().addSpacing(6);
    column().addWidget(m_code);
    column().addSpacing(8);
    auto* caption = new Text(TextStyle::small, Tone::muted);
    caption->setWords(
        tr("It says what was found and where you are. It holds no name, no address and no key."));
    copy->setAccessibleDescription(caption->text());
    column().addWidget(caption);
    bare<QVBoxLayout>(m_changes)->setContentsMargins(17, 1, 17, 1);
    m_notice->setObjectName(QStringLiteral("notice"));
    connect(save, &QAbstractButton::clicked, this, &DonePage::saveAsked);
    connect(print, &QAbstractButton::clicked, this, &DonePage::printAsked);
    connect(copy, &QAbstractButton::clicked, this, &DonePage::copyAsked);
}

QWidget* DonePage::buildHeading(Text& words, const std::vector<Link*>& links)
{
    auto* line = new QWidget;
    auto* row = bare<QHBoxLayout>(line);
    row->addWidget(&words, 1);
    for (Link* link : links) {
        row->addSpacing(16);
        row->addWidget(link);
    }
    return line;
}

void DonePage::show(const DoneContent& content)
{
    m_content = content;
    m_result->show(content.result);
    showChanges(*static_cast<QVBoxLayout*>(m_changes->layout()), content.changes);
    m_changes->setVisible(!content.changes.empty());
    m_changesHeading->setWords(content.changes.empty() ? QString() : tr("What changed"));
    m_notice->setWords(content.notice);
    m_notice->setVisible(!content.notice.isEmpty());
    if (!content.notice.isEmpty())
        announce(*m_notice, content.notice);
    m_code->show(content.code);
    emit barChanged();
}

QString DonePage::title() const
{
    return tr("Done");
}

BarContent DonePage::bar() const
{
    if (m_content.puttingBack)
        return {{}, false, {}, UndoPage::tr("Putting back..."), false, false};
    BarContent bar;
    if (m_content.canUndo) {
        bar.left = tr("&Undo everything");
        bar.leftNeedsConsent = m_content.undoNeedsConsent;
        bar.leftIsBack = false;
    }
    if (m_content.waitsForRestart)
        bar.right = {tr("Restart &later")};
    bar.primary = m_content.waitsForRestart ? tr("&Restart now") : tr("&Close");
    return bar;
}

void DonePage::pressLeft()
{
    emit undoAsked();
}

void DonePage::pressRight(int)
{
    emit restartLaterAsked();
}

void DonePage::pressPrimary()
{
    if (m_content.waitsForRestart)
        emit restartNowAsked();
    else
        emit closeAsked();
}

} // namespace repair
