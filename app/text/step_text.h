// English words for every step. The wizard passes each through its translator, context "step".
#pragma once

#include "app/text/change_text.h"
#include "app/text/evidence_text.h"
#include "core/model/chapter.h"

#include <string_view>

namespace repair {

inline constexpr const char* stepContext = "step";

struct StepText {
    const char* title =
        ""; ///< names the step everywhere: the healthy state, as a sentence without a full stop
    const char* broken = ""; ///< the finding's title when it is Broken
    const char* question = ""; ///< the finding's title when it is Suspect
    const char* why = ""; ///< what the VPN has to do with it; technical names last, in brackets
    const char* cures = ""; ///< which failures the step can cure
    const char* cannotCure = ""; ///< and which it cannot
    const char* byHand = ""; ///< where Windows has this
    const char* progress = ""; ///< what is being done while it runs
};

/// For an id that is not in the catalogue (a journal of another version): words that say so.
[[nodiscard]] StepText textOf(std::string_view stepId);

[[nodiscard]] const char* chapterText(Chapter chapter);

} // namespace repair
