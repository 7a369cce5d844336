// The type scale: one family, four sizes, two weights.
#pragma once

#include "app/gui/look/palette.h"

#include <QFont>

namespace repair {

enum class TextStyle { title, large, largeLight, body, bodyBold, small, smallBold };

/// What a text means, which decides its colour.
enum class Tone { text, muted, accent, ok, broken, suspect, unknown, onAccent, disabled };

/// How much larger the person wants text than designed; 1 unless the system says otherwise.
[[nodiscard]] double textScale();
/// Device-independent pixels, grown by textScale().
[[nodiscard]] int scaled(int pixels);

[[nodiscard]] QFont fontFor(TextStyle style);
[[nodiscard]] int lineHeight(TextStyle style);
[[nodiscard]] QColor colourOf(Tone tone, const Palette& palette);

} // namespace repair
