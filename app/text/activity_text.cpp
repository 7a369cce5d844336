// Words of the live line.
#include "app/text/activity_text.h"

#include "app/text/filled.h"
#include "app/text/ras_error_text.h"
#include "app/text/step_text.h"
#include "app/text/translatable.h"

#include <array>

namespace repair {
namespace {

/// In the order of Activity. Places: %1 done, %2 of how many.
constexpr std::array<const char*, 5> activities {
    QT_TRANSLATE_NOOP("activity", "Reading settings (%1 of %2)"),
    QT_TRANSLATE_NOOP("activity", "Repairing (%1 of %2)"),
    QT_TRANSLATE_NOOP("activity", "Checking again (%1 of %2)"),
    QT_TRANSLATE_NOOP("activity", "Putting back (%1 of %2)"),
    QT_TRANSLATE_NOOP("activity", "Dialling (%1 of %2)"),
};

} // namespace

std::string activityText(const ProgressEvent& event)
{
    const char* pattern = activities.at(static_cast<std::size_t>(event.activity));
    std::string text = filled(pattern, {std::to_string(event.done), std::to_string(event.total)});
    if (!event.stepId.empty())
        text += std::string(": ") + textOf(event.stepId).title;
    return text;
}

std::string dialActivityText(Stage stage)
{
    const StageText text = stageText(stage);
    return filled(QT_TRANSLATE_NOOP("activity", "Dialling: %1 (%2)"), {text.words, text.technical});
}

} // namespace repair
