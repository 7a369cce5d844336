// What the handshake picture shows: one state for each of its seven stages.
#pragma once

#include "app/gui/look/glyph.h"

#include <array>

namespace repair {

/// Works, broken, unknown, under way or not yet; first stage first.
using HandshakeStates = std::array<Glyph, 7>;

[[nodiscard]] inline HandshakeStates nothingTried()
{
    HandshakeStates states;
    states.fill(Glyph::notYet);
    return states;
}

} // namespace repair
