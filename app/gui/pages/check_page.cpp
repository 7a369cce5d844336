// Shows the check while it runs, then the verdict, the picture and the findings.

#include "app/gui/pages/check_page.h"

#include "app/gui/widgets/finding_card.h"
#include "app/gui/widgets/handshake_view.h"
#include "app/gui/widgets/key_entry.h"
#include "app/gui/widgets/steady_bar.h"
#include "app/gui/widgets/text.h"
#include "app/gui/widgets/verdict_view.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

namespace repair {
namespace {

/// The focus alone leaves what is below the edge of the page out of sight.
void askFor(KeyEntry& key)
{
    key.setFocus(Qt::OtherFocusReason);
    for (QWidget* around = key.parentWidget(); around; around = around->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(around))
            return area->ensureWidgetVisible(&key);
}

} // namespace

CheckPage::CheckPage(QWidget* parent)
    : Page(2, parent), m_verdict(new VerdictView), m_progress(new SteadyBar), m_handshake(new HandshakeView),
      m_server(new Text(TextStyle::body, Tone::muted)), m_list(new QWidget), m_unknowns(new QWidget)
{
    column().addSpacing(4);
    column().addWidget(m_verdict);
    column().addSpacing(14);
    column().addWidget(m_progress);
    column().addWidget(m_handshake);
    auto* said = new QWidget;
    auto* saidColumn = bare<QVBoxLayout>(said);
    saidColumn->setContentsMargins(0, 8, 0, 0); // the handshake's own words stand right above
    saidColumn->addWidget(m_server);
    column().addWidget(said);
    m_server->setObjectName(QStringLiteral("server"));
    column().addSpacing(8);
    column().addWidget(m_list);
    column().addSpacing(8);
    column().addWidget(m_unknowns);
    bare<QVBoxLayout>(m_list)->setSpacing(8);
    bare<QVBoxLayout>(m_unknowns)->setSpacing(4);
}

void CheckPage::show(const CheckContent& content)
{
    const bool begins = content.running && !m_content.running;
    m_content = content;
    if (begins)
        m_progress->restart();
    m_progress->advance(content.percent);
    m_progress->setVisible(content.running);
    m_verdict->show(content.verdict);
    m_handshake->setStates(content.handshake);
    m_handshake->setVisible(!content.running);
    m_server->setWords(content.server);
    m_server->parentWidget()->setVisible(!content.running && !content.server.isEmpty());
    if (!content.running || begins) {
        showFindings();
        showUnknowns();
    }
    emit barChanged();
}

void CheckPage::showFindings()
{
    auto* rows = static_cast<QVBoxLayout*>(m_list->layout());
    clearLayout(*rows);
    m_cards.clear();
    for (const FindingContent& finding : m_content.findings) {
        auto* card = new FindingCard(finding);
        connect(card, &FindingCard::ticked, this, [this] {
            emit chosenChanged();
            emit barChanged();
        });
        rows->addWidget(card);
        if (card->key())
            emit keyEntryShown(card->key());
        m_cards.push_back(card);
    }
    m_list->setVisible(!m_cards.empty());
}

void CheckPage::showUnknowns()
{
    auto* rows = static_cast<QVBoxLayout*>(m_unknowns->layout());
    clearLayout(*rows);
    for (const Line& unknown : m_content.unknowns) {
        auto* line = new QWidget;
        auto* row = bare<QHBoxLayout>(line);
        row->setContentsMargins(13, 0, 13, 0);
        auto* glyph = new GlyphView(16);
        glyph->setGlyph(Glyph::unknown);
        auto* text = new Text(TextStyle::body, Tone::muted);
        text->setLine(unknown);
        row->addWidget(glyph, 0, Qt::AlignTop);
        row->addSpacing(12);
        row->addWidget(text, 1);
        rows->addWidget(line);
    }
    m_unknowns->setVisible(!m_content.unknowns.empty());
}

QStringList CheckPage::chosen() const
{
    QStringList ids;
    for (const FindingCard* card : m_cards)
        if (card->isTicked())
            ids.append(card->stepId());
    return ids;
}

bool CheckPage::asksConsent() const
{
    const QStringList ids = chosen();
    return m_content.needsConsent
        && std::ranges::any_of(m_content.findings, [&ids](const FindingContent& finding) {
               return finding.isOfWholePc && ids.contains(finding.stepId);
           });
}

KeyEntry* CheckPage::openKeyEntry() const
{
    for (const FindingCard* card : m_cards)
        if (card->key() && card->isTicked())
            return card->key();
    return nullptr;
}

Secret CheckPage::takeKey()
{
    KeyEntry* entry = openKeyEntry();
    return entry ? entry->take() : Secret();
}

void CheckPage::leave()
{
    for (const FindingCard* card : m_cards)
        if (card->key())
            card->key()->clear();
}

QWidget* CheckPage::firstField()
{
    KeyEntry* entry = openKeyEntry();
    return entry ? &entry->edit() : nullptr;
}

QString CheckPage::title() const
{
    return tr("What is wrong");
}

BarContent CheckPage::bar() const
{
    if (m_content.running)
        return {{}, false, {tr("&Stop")}, tr("Checking..."), false, false};
    if (m_content.isCallers)
        return {tr("&Back"), false, {}, tr("&Repair"), m_content.needsConsent, false};
    if (m_content.findings.empty())
        return {tr("&Back"), false, {tr("Step &by step")}, tr("&Test the connection"), false, true};
    QStringList right {tr("&Step by step")};
    if (chosen().isEmpty())
        right.prepend(tr("&Test the connection"));
    return {tr("&Back"), false, right, tr("&Repair"), asksConsent(), !chosen().isEmpty()};
}

void CheckPage::pressRight(int index)
{
    if (m_content.running)
        emit stopAsked();
    else if (index == 0 && bar().right.size() > 1)
        emit testAsked();
    else
        emit stepByStepAsked();
}

void CheckPage::pressPrimary()
{
    KeyEntry* key = openKeyEntry();
    if (m_content.findings.empty())
        emit testAsked();
    else if (key && key->isEmpty())
        askFor(*key);
    else
        emit repairAsked(chosen());
}

} // namespace repair
