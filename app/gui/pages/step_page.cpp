// The help-desk page: what is there, what it should be, what this can cure, and where Windows has it.

#include "app/gui/pages/step_page.h"

#include "app/gui/widgets/link.h"
#include "app/gui/widgets/rail.h"
#include "app/gui/widgets/secret_field.h"
#include "app/gui/widgets/step_table.h"
#include "app/gui/widgets/text_with_link.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLineEdit>

namespace repair {

StepPage::StepPage(QWidget* parent)
    : Page(3, parent), m_intro(new Text(TextStyle::body)), m_table(new StepTable),
      m_applied(new Text(TextStyle::bodyBold)), m_keyBlock(new QWidget), m_key(new SecretField),
      m_keyHint(new Text(TextStyle::small, Tone::muted)), m_cures(new Text(TextStyle::body)),
      m_where(new TextWithLink)
{
    column().addWidget(m_intro);
    column().addSpacing(16);
    column().addWidget(m_table);
    column().addSpacing(16);
    column().addWidget(m_applied);
    buildKeyField();
    buildNotes();
    m_applied->setObjectName(QStringLiteral("applied"));
    m_where->link().setObjectName(QStringLiteral("openIt"));
    connect(&m_where->link(), &QAbstractButton::clicked, this, [this] { emit openAsked(m_content.chapter); });
    connect(m_key, &SecretField::changed, this, &StepPage::judgeKey);
}

void StepPage::buildKeyField()
{
    auto* block = bare<QVBoxLayout>(m_keyBlock);
    auto* label = new Text(TextStyle::bodyBold);
    label->setLine({tr("Key from your administrator"), tr("pre-shared key")});
    m_key->edit().setObjectName(QStringLiteral("key"));
    m_key->edit().setAccessibleName(tr("Key from your administrator"));
    label->setBuddy(&m_key->edit());
    block->addWidget(label);
    block->addSpacing(4);
    block->addWidget(m_key);
    block->addSpacing(4);
    block->addWidget(m_keyHint);
    block->addSpacing(20);
    column().addWidget(m_keyBlock);
}

void StepPage::buildNotes()
{
    auto* grid = bare<QGridLayout>();
    grid->setHorizontalSpacing(24);
    const auto heading = [&](const QString& words, int at) {
        auto* text = new Text(TextStyle::bodyBold);
        text->setWords(words);
        text->setFlexible();
        grid->addWidget(text, 0, at);
        grid->setColumnStretch(at, 1);
    };
    heading(tr("What this step can cure"), 0);
    heading(tr("Where Windows has this"), 1);
    grid->setVerticalSpacing(2);
    m_cures->setFlexible();
    grid->addWidget(m_cures, 1, 0);
    grid->addWidget(m_where, 1, 1);
    column().addLayout(grid);
}

void StepPage::show(const StepContent& content)
{
    if (content.chapter != m_content.chapter)
        m_key->clear();
    m_content = content;
    m_intro->setWords(content.intro);
    m_table->show(content.rows);
    m_table->setVisible(!content.rows.empty());
    m_applied->setWords(content.applied);
    m_applied->setVisible(!content.applied.isEmpty());
    m_keyBlock->setVisible(content.asksForKey);
    m_cures->setLine(content.cures);
    m_where->show(content.whereWindowsHasIt, content.canBeOpened ? tr("Open it") : QString());
    judgeKey();
}

void StepPage::judgeKey()
{
    const QString typed = m_key->edit().text();
    const bool blankAtEnd = typed != typed.trimmed();
    const QString count = tr("%n character(s)", nullptr, static_cast<int>(typed.size()));
    if (typed.isEmpty())
        m_keyHint->setWords(
            tr("Ask whoever runs the server. Only the server can tell whether a key is right."));
    else if (blankAtEnd)
        m_keyHint->setWords(tr("%1, with a blank at one end. Was it copied along by mistake?").arg(count));
    else
        m_keyHint->setWords(
            tr("%1, no blank at either end. Only the server can tell whether it is right.").arg(count));
    emit barChanged();
}

Secret StepPage::takeKey()
{
    return m_content.asksForKey ? m_key->take() : Secret();
}

QString StepPage::title() const
{
    if (m_content.chapter == Chapter::devices)
        return tr("Also: %1").arg(nameOf(m_content.chapter));
    return tr("Step %1 of 7: %2").arg(numberOf(m_content.chapter), nameOf(m_content.chapter));
}

BarContent StepPage::bar() const
{
    if (!m_content.hasSomethingToApply)
        return {tr("&Back"), false, {}, m_content.isLast ? tr("&Test the connection") : tr("&Next step"),
            false, true};
    const bool ready = !m_content.asksForKey || !m_key->edit().text().isEmpty();
    return {tr("&Back"), false, {tr("&Skip")}, tr("&Apply this step"), m_content.needsConsent, ready};
}

QWidget* StepPage::firstField()
{
    return m_content.asksForKey ? &m_key->edit() : nullptr;
}

void StepPage::leave()
{
    m_key->clear();
}

void StepPage::pressRight(int)
{
    emit nextAsked();
}

void StepPage::pressPrimary()
{
    if (m_content.hasSomethingToApply)
        emit applyAsked(m_content.chapter);
    else
        emit nextAsked();
}

} // namespace repair
