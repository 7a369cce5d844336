// Finds the words for a step in its chapter.
#include "app/text/step_texts.h"
#include "app/text/translatable.h"

#include <array>

namespace repair {
namespace {

constexpr StepText unknownStep{
    QT_TRANSLATE_NOOP("step", "A step that this version does not know"),
    QT_TRANSLATE_NOOP("step", "A step that this version does not know found something"),
    QT_TRANSLATE_NOOP("step", "Is this PC also used with a newer version of this program?"),
    QT_TRANSLATE_NOOP("step", "Another version of this program made this entry."),
    QT_TRANSLATE_NOOP("step", "This version cannot tell."),
    QT_TRANSLATE_NOOP("step", "This version cannot tell."),
    QT_TRANSLATE_NOOP("step", "Install the latest version of this program."),
    QT_TRANSLATE_NOOP("step", "Working on a step of another version"),
};

constexpr std::array<const char*, allChapters.size()> chapters{
    QT_TRANSLATE_NOOP("step", "Services"),
    QT_TRANSLATE_NOOP("step", "NAT traversal"),
    QT_TRANSLATE_NOOP("step", "Security tab"),
    QT_TRANSLATE_NOOP("step", "PPP settings"),
    QT_TRANSLATE_NOOP("step", "Firewall"),
    QT_TRANSLATE_NOOP("step", "Profile"),
    QT_TRANSLATE_NOOP("step", "Windows Update"),
    QT_TRANSLATE_NOOP("step", "Devices"),
};

} // namespace

StepText textOf(std::string_view stepId)
{
    for (const auto chapter :
        {serviceStepTexts(), natStepTexts(), connectionStepTexts(), firewallStepTexts(), systemStepTexts()})
        for (const NamedStepText& named : chapter)
            if (named.id == stepId)
                return named.text;
    return unknownStep;
}

const char* chapterText(Chapter chapter)
{
    return chapters[static_cast<std::size_t>(chapter)];
}

} // namespace repair
