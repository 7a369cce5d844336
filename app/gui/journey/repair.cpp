// Page 4: the plan is applied, change by change.
#include "app/gui/journey/journey.h"

#include "app/gui/pages/check_page.h"
#include "app/gui/pages/dial_page.h"
#include "app/gui/pages/repair_page.h"
#include "app/gui/words/check_words.h"
#include "app/gui/words/engine_words.h"
#include "app/gui/words/run_words.h"
#include "app/gui/words/when.h"
#include "app/text/activity_text.h"

namespace repair {

void Journey::repair(const QStringList& stepIds)
{
    const auto key = std::make_shared<Secret>(m_checkPage->takeKey());
    Choice choice;
    for (const QString& id : stepIds)
        choice.steps.push_back(id.toStdString());
    auto plan = m_surroundings.session.plan(*m_checked, choice); // a pure function of what was read
    m_repairPage->begin();
    if (!plan)
        return repairFailed(plan.error());
    m_plan = std::move(*plan);
    m_repairPage->show(repairContent(m_plan, {Activity::changing, 0, 1, {}}));
    m_window.showPage(*m_repairPage);
    m_workshop.run([this, key, plan = m_plan, before = *m_checked](
                       Session& session, std::stop_token stop) -> Workshop::Then {
        ApplyOptions options;
        options.key = key->empty() ? nullptr : key.get();
        options.progress = m_workshop.progress();
        options.stop = std::move(stop);
        auto applied = session.apply(before, plan, options);
        if (!applied)
            return [this, error = applied.error()] { repairFailed(error); };
        return [this, applied = std::move(*applied)] { repaired(applied); };
    });
}

void Journey::hearEngine(const ProgressEvent& event, bool isLast)
{
    if (m_window.page() == m_checkPage && isLast && m_workshop.isBusy())
        m_checkPage->show(checkingContent(event));
    if (m_window.page() != m_repairPage)
        return;
    m_repairPage->log(logTime(m_surroundings.session.pc().clock().now().seconds),
        QString::fromStdString(activityText(event, translator())));
    if (!isLast)
        return;
    RepairContent content = repairContent(m_plan, event);
    content.stopping = m_stopping;
    m_repairPage->show(content);
}

void Journey::repaired(Applied applied)
{
    m_stopping = false;
    remember(m_plan, applied.report);
    m_applied = std::move(applied);
    m_checked = m_applied->after;
    m_repairPage->show(repairedContent(m_plan, m_applied->report));
    m_window.showPage(*m_repairPage);
    m_window.focusFirst();
    if (wentWell(m_applied->report) && !m_closeWhenIdle)
        prepareDial();
}

void Journey::remember(const Plan& plan, const RunReport& report)
{
    if (changedAnything(report))
        m_made.push_back({plan, report});
}

void Journey::repairFailed(const Error& error)
{
    m_stopping = false;
    m_plan = {};
    m_repairPage->show(repairFailedContent(error));
    m_window.showPage(*m_repairPage);
    m_window.focusFirst();
}

void Journey::showStopping()
{
    m_stopping = true;
    if (m_window.page() == m_repairPage)
        m_repairPage->showStopping();
    if (m_window.page() == m_dialPage) {
        m_dialContent.state = DialContent::State::stopping;
        m_dialPage->show(m_dialContent);
    }
}

void Journey::stop()
{
    m_workshop.stop();
    showStopping();
}

void Journey::leaveRepair()
{
    if (m_applied && changedAnything(m_applied->report))
        prepareDial();
    else
        check();
}

} // namespace repair
