// Shows the run change by change; Stop is honoured between changes.

#include "app/gui/pages/repair_page.h"

#include "app/gui/widgets/change_row.h"
#include "app/gui/widgets/details_log.h"
#include "app/gui/widgets/frames.h"
#include "app/gui/widgets/steady_bar.h"
#include "app/gui/widgets/verdict_view.h"

#include <QBoxLayout>

namespace repair {

RepairPage::RepairPage(QWidget* parent)
    : Page(4, parent), m_current(new VerdictView), m_progress(new SteadyBar), m_changes(new Card),
      m_details(new DetailsLog), m_note(new Text(TextStyle::body, Tone::muted))
{
    column().addSpacing(4);
    column().addWidget(m_current);
    column().addSpacing(20);
    column().addWidget(m_progress);
    column().addSpacing(20);
    column().addWidget(m_changes);
    column().addSpacing(14);
    column().addWidget(m_details);
    column().addSpacing(12);
    column().addWidget(m_note);
    bare<QVBoxLayout>(m_changes)->setContentsMargins(17, 2, 17, 1);
    m_note->setObjectName(QStringLiteral("stopNote"));
}

void RepairPage::begin()
{
    m_progress->restart();
    m_details->clear();
}

void RepairPage::show(const RepairContent& content)
{
    m_content = content;
    m_current->show(content.current);
    m_progress->advance(content.percent);
    // Where nothing was changed, a full bar would say that all was done.
    m_progress->setVisible(content.running || !content.changes.empty());
    showChanges(*static_cast<QVBoxLayout*>(m_changes->layout()), content.changes);
    m_changes->setVisible(!content.changes.empty());
    m_note->setWords(content.stopping
            ? tr("Stopping as soon as the change under way is complete or taken back.")
            : tr("Stop takes effect after the change that is under way."));
    m_note->setVisible(content.running);
    emit barChanged();
}

void RepairPage::showStopping()
{
    RepairContent content = m_content;
    content.stopping = true;
    show(content);
}

void RepairPage::log(const QString& time, const QString& what)
{
    m_details->add(time, what);
}

QString RepairPage::title() const
{
    return tr("Repairing");
}

BarContent RepairPage::bar() const
{
    if (!m_content.running)
        return {{}, false, {}, tr("&Next"), false, true};
    return {{}, false, {m_content.stopping ? tr("Stopping...") : tr("&Stop")}, tr("Next"), false, false};
}

void RepairPage::pressRight(int)
{
    if (!m_content.stopping)
        emit stopAsked();
}

void RepairPage::pressPrimary()
{
    emit nextAsked();
}

} // namespace repair
