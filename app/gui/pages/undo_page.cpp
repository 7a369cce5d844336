// Every earlier repair, and what of it would be put back.

#include "app/gui/pages/undo_page.h"

#include "app/gui/widgets/announce.h"
#include "app/gui/widgets/link.h"
#include "app/gui/widgets/run_card.h"
#include "app/gui/widgets/text.h"

#include <QBoxLayout>

#include <algorithm>

namespace repair {

UndoPage::UndoPage(QWidget* parent)
    : Page(7, parent), m_intro(new Text(TextStyle::body)), m_notice(new Text(TextStyle::bodyBold)),
      m_list(new QWidget), m_folder(new Link(tr("Open the folder with the saved settings")))
{
    m_folder->setObjectName(QStringLiteral("savedSettings"));
    m_folder->setAccessibleDescription(tr("Files with the old settings, to be used without this program."));
    m_notice->setObjectName(QStringLiteral("notice"));
    column().addWidget(m_intro);
    column().addSpacing(8);
    column().addWidget(m_notice);
    column().addSpacing(8);
    column().addWidget(m_list);
    column().addSpacing(16);
    column().addWidget(m_folder, 0, Qt::AlignLeading);
    bare<QVBoxLayout>(m_list)->setSpacing(8);
    connect(m_folder, &QAbstractButton::clicked, this, &UndoPage::folderAsked);
}

void UndoPage::show(const UndoContent& content)
{
    m_content = content;
    m_intro->setWords(content.runs.empty()
            ? tr("This wizard has not changed anything on this PC yet.")
            : tr("Everything this wizard changed can be put back. Nothing is overwritten without asking."));
    m_notice->setWords(content.notice);
    m_notice->setVisible(!content.notice.isEmpty());
    if (!content.notice.isEmpty())
        announce(*m_notice, content.notice);
    m_folder->setVisible(!content.runs.empty());
    auto* rows = static_cast<QVBoxLayout*>(m_list->layout());
    clearLayout(*rows);
    m_cards.clear();
    m_list->setEnabled(true);
    for (const RunContent& run : content.runs) {
        auto* card = new RunCard(run);
        connect(card, &RunCard::chosenChanged, this, &Page::barChanged);
        connect(card, &RunCard::opened, this, [this, card] {
            emit barChanged();
            if (card->isOpen())
                emit runOpened(card->runId());
        });
        rows->addWidget(card);
        m_cards.push_back(card);
    }
    emit barChanged();
}

void UndoPage::showPuttingBack()
{
    m_content.puttingBack = true;
    m_list->setEnabled(false);
    emit barChanged();
}

std::vector<std::pair<QString, QStringList>> UndoPage::chosen() const
{
    std::vector<std::pair<QString, QStringList>> all;
    for (const RunCard* card : m_cards)
        if (card->isOpen() && !card->chosen().isEmpty())
            all.emplace_back(card->runId(), card->chosen());
    return all;
}

int UndoPage::chosenCount() const
{
    int count = 0;
    for (const auto& [run, changes] : chosen())
        count += static_cast<int>(changes.size());
    return count;
}

bool UndoPage::asksConsent() const
{
    const auto picked = chosen();
    const auto isPicked = [&picked](const RunContent& run, const UndoChangeContent& change) {
        return std::ranges::any_of(picked,
            [&](const auto& each) { return each.first == run.id && each.second.contains(change.id); });
    };
    return m_content.needsConsent && std::ranges::any_of(m_content.runs, [&](const RunContent& run) {
        return std::ranges::any_of(run.changes, [&](const UndoChangeContent& change) {
            return change.isOfWholePc && isPicked(run, change);
        });
    });
}

QString UndoPage::title() const
{
    return tr("Undo");
}

BarContent UndoPage::bar() const
{
    if (m_content.puttingBack)
        return {{}, false, {}, tr("Putting back..."), false, false};
    const int count = chosenCount();
    const QString undo = count > 0 ? tr("&Undo %n changes", nullptr, count) : tr("&Undo");
    return {tr("&Back"), false, {}, undo, asksConsent(), count > 0};
}

void UndoPage::pressPrimary()
{
    emit undoAsked();
}

} // namespace repair
