// The one style sheet: buttons, fields, bars and scroll bars, with the colours of a palette.
#pragma once

#include "app/gui/look/palette.h"

#include <QString>

namespace repair {

[[nodiscard]] QString sheetFor(const Palette& palette);

} // namespace repair
