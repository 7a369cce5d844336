// The help-desk page: what is there, what it should be, what this can cure, and where Windows has it.

#include "app/gui/pages/step_page.h"

#include "app/gui/widgets/key_entry.h"
#include "app/gui/widgets/link.h"
#include "app/gui/widgets/rail.h"
#include "app/gui/widgets/step_table.h"
#include "app/gui/widgets/text_with_link.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLineEdit>

namespace repair {

StepPage::StepPage(QWidget* parent)
    : Page(3, parent), m_intro(new Text(TextStyle::body)), m_table(new StepTable),
      m_applied(new Text(TextStyle::bodyBold)), m_key(new KeyEntry), m_cures(new Text(TextStyle::body)),
      m_where(new TextWithLink)
{
    column().addWidget(m_intro);
    column().addSpacing(16);
    column().addWidget(m_table);
    column().addSpacing(16);
    column().addWidget(m_applied);
    column().addWidget(m_key);
    column().addSpacing(20);
    buildNotes();
    m_applied->setObjectName(QStringLiteral("applied"));
    m_where->link().setObjectName(QStringLiteral("openIt"));
    connect(&m_where->link(), &QAbstractButton::clicked, this, [this] { emit openAsked(m_content.chapter); });
    connect(m_key, &KeyEntry::changed, this, &Page::barChanged);
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
    m_busy = false;
    m_intro->setWords(content.intro);
    m_table->show(content.rows);
    m_table->setVisible(!content.rows.empty());
    m_applied->setWords(content.applied);
    m_applied->setVisible(!content.applied.isEmpty());
    m_key->setVisible(content.asksForKey);
    m_cures->setLine(content.cures);
    m_where->show(content.whereWindowsHasIt, content.canBeOpened ? tr("Open it") : QString());
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

void StepPage::showBusy()
{
    m_busy = true;
    emit barChanged();
}

BarContent StepPage::bar() const
{
    if (m_busy)
        return {{}, false, {}, tr("Applying..."), false, false};
    if (!m_content.hasSomethingToApply)
        return {tr("&Back"), false, {}, m_content.isLast ? tr("&Test the connection") : tr("&Next step"),
            false, true};
    const bool ready = !m_content.asksForKey || !m_key->isEmpty();
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
