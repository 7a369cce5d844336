// Page 3: one chapter, the same for caller and helper.
#pragma once

#include "app/gui/look/glyph.h"
#include "app/gui/view/line.h"
#include "core/model/chapter.h"

#include <vector>

namespace repair {

struct StepRowContent {
    QString name;
    QString there;
    QString wanted;
    Glyph glyph = Glyph::works;
};

struct StepContent {
    Chapter chapter {};
    QString intro;
    std::vector<StepRowContent> rows;
    bool asksForKey = false;
    Line cures;
    QString whereWindowsHasIt;
    bool canBeOpened = false;
    bool hasSomethingToApply = false;
    bool needsConsent = true;
    bool isLast = false;
    QString applied; ///< what the last press of Apply came to; empty before
};

} // namespace repair
