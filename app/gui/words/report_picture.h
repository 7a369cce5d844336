// The handshake and the signs of the report as SVG, so that they print sharp and need no other file.
#pragma once

#include "app/gui/view/handshake_states.h"

#include <QString>

namespace repair {

/// The seven stages with their words; from right to left where the language runs so.
[[nodiscard]] QString handshakeSvg(const HandshakeStates& states, bool mirrored);
/// One sign, as high as a line of text.
[[nodiscard]] QString signSvg(Glyph state);

} // namespace repair
