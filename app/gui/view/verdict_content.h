// One answer in words, with its sign.
#pragma once

#include "app/gui/look/glyph.h"
#include "app/gui/view/line.h"

namespace repair {

struct VerdictContent {
    Glyph glyph = Glyph::none;
    QString sentence;
    Line details;
};

} // namespace repair
