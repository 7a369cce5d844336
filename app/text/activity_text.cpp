// Words of the live line.
#include "app/text/activity_text.h"

#include "app/text/phrase.h"
#include "app/text/ras_error_text.h"
#include "app/text/step_text.h"
#include "app/text/translatable.h"

#include <array>

namespace repair {
namespace {

constexpr const char* context = "activity";

struct Pattern {
    const char* alone;
    const char* ofStep;
};

/// In the order of Activity. Places: %1 done, %2 of how many, %3 the step, %4 seconds.
constexpr std::array<Pattern, 7> activities {
    Pattern {QT_TRANSLATE_NOOP("activity", "Reading settings (%1 of %2)"),
        QT_TRANSLATE_NOOP("activity", "Reading settings (%1 of %2): %3")},
    Pattern {QT_TRANSLATE_NOOP("activity", "Asking the VPN server (%1 of %2)"),
        QT_TRANSLATE_NOOP("activity", "Asking the VPN server (%1 of %2): %3")},
    Pattern {QT_TRANSLATE_NOOP("activity", "The VPN server was asked a moment ago: asking again in %4 s"),
        QT_TRANSLATE_NOOP("activity", "The VPN server was asked a moment ago: asking again in %4 s")},
    Pattern {QT_TRANSLATE_NOOP("activity", "Repairing (%1 of %2)"),
        QT_TRANSLATE_NOOP("activity", "Repairing (%1 of %2): %3")},
    Pattern {QT_TRANSLATE_NOOP("activity", "Checking again (%1 of %2)"),
        QT_TRANSLATE_NOOP("activity", "Checking again (%1 of %2): %3")},
    Pattern {QT_TRANSLATE_NOOP("activity", "Putting back (%1 of %2)"),
        QT_TRANSLATE_NOOP("activity", "Putting back (%1 of %2): %3")},
    Pattern {QT_TRANSLATE_NOOP("activity", "Dialling (%1 of %2)"),
        QT_TRANSLATE_NOOP("activity", "Dialling (%1 of %2): %3")},
};

} // namespace

std::string activityText(const ProgressEvent& event, const Translate& translate)
{
    const Pattern& pattern = activities.at(static_cast<std::size_t>(event.activity));
    const std::string step =
        event.stepId.empty() ? std::string() : translated(translate, stepContext, textOf(event.stepId).title);
    return spoken({step.empty() ? pattern.alone : pattern.ofStep,
                      {std::to_string(event.done), std::to_string(event.total), step,
                          std::to_string(event.secondsToWait)}},
        context, translate);
}

std::string dialActivityText(Stage stage)
{
    const StageText text = stageText(stage);
    return filled("Dialling: %1 (%2)", {text.words, text.technical});
}

} // namespace repair
