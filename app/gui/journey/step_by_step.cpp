// Page 3: the chapters one after another, the same for caller and helper.
#include "app/gui/journey/journey.h"

#include "app/gui/pages/step_page.h"
#include "app/gui/widgets/rail.h"
#include "app/gui/words/engine_words.h"
#include "app/gui/words/step_words.h"

namespace repair {

void Journey::connectSteps()
{
    connect(m_stepPage, &StepPage::applyAsked, this, &Journey::applyStep);
    connectKey(&m_stepPage->keyEntry());
    connect(m_stepPage, &StepPage::nextAsked, this, &Journey::showNextStep);
    connect(m_stepPage, &StepPage::openAsked, this, [this](Chapter chapter) {
        if (m_surroundings.open)
            m_surroundings.open(placeInWindows(chapter));
    });
    connect(m_stepPage, &Page::back, this, [this] {
        if (m_chapter == Chapter::services)
            return showChecked(*m_checked);
        showStep(static_cast<Chapter>(static_cast<int>(m_chapter) - 1));
    });
    connect(&m_window.rail(), &Rail::chapterPressed, this, &Journey::showStep);
}

void Journey::showStep(Chapter chapter)
{
    if (m_workshop.isBusy())
        return;
    m_chapter = chapter;
    showStepContent({});
}

void Journey::showStepContent(const QString& applied)
{
    StepContent content = stepContent(*m_checked, m_chapter, m_surroundings.needsConsent);
    content.canBeOpened = m_surroundings.canOpenWindowsPlaces;
    content.applied = applied;
    m_stepPage->show(content);
    m_window.showPage(*m_stepPage);
}

void Journey::showNextStep()
{
    if (m_chapter == Chapter::devices)
        return prepareDial();
    showStep(static_cast<Chapter>(static_cast<int>(m_chapter) + 1));
}

void Journey::applyStep(Chapter chapter)
{
    const auto key = std::make_shared<Secret>(m_stepPage->takeKey());
    Choice choice;
    for (const QString& id : stepsToApply(*m_checked, chapter))
        choice.steps.push_back(id.toStdString());
    m_stepPage->showBusy();
    m_workshop.run(
        [this, choice, key, before = *m_checked](Session& session, std::stop_token stop) -> Workshop::Then {
            auto plan = session.plan(before, choice);
            if (!plan)
                return [this, error = plan.error()] { showStepContent(sentenceOf(error)); };
            ApplyOptions options;
            options.key = key->empty() ? nullptr : key.get();
            options.progress = m_workshop.progress();
            options.stop = std::move(stop);
            auto applied = session.apply(before, *plan, options);
            if (!applied)
                return [this, error = applied.error()] { showStepContent(sentenceOf(error)); };
            return [this, plan = *plan, applied = *applied] { stepApplied(plan, applied); };
        });
}

void Journey::stepApplied(Plan plan, Applied applied)
{
    m_plan = std::move(plan);
    remember(m_plan, applied.report);
    m_checked = applied.after;
    m_applied = std::move(applied);
    QString said;
    for (const StepOutcome& step : m_applied->report.steps)
        said = step.error ? sentenceOf(*step.error) : sentenceOf(step.outcome);
    showStepContent(said);
}

} // namespace repair
