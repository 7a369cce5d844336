// One change in words, as pages 4, 6 and 7 show it.
#pragma once

#include "app/gui/look/glyph.h"
#include "app/gui/view/line.h"

#include <optional>

namespace repair {

struct ChangeContent {
    Glyph glyph = Glyph::notYet;
    Line words;
    QString note; ///< "takes effect after the restart"
    QString before, after;
};

/// Somebody else has changed it since: who-has-what, and the choice.
struct ConflictContent {
    Line title;
    QString before, set, now;
    bool putBack = false;
};

struct UndoChangeContent {
    QString id; ///< what the engine knows the change by
    ChangeContent change;
    bool ticked = true;
    std::optional<ConflictContent> conflict;
    bool isOfWholePc = true;
};

} // namespace repair
