// Which stages worked, broke, or were never tried.
#include "app/gui/words/check_words.h"

namespace repair {
namespace {

std::size_t placeOf(Stage stage)
{
    return static_cast<std::size_t>(stage) - static_cast<std::size_t>(Stage::findServer);
}

HandshakeStates upTo(Stage stage, Glyph there)
{
    HandshakeStates states = nothingTried();
    if (stage == Stage::notStarted)
        return states;
    for (std::size_t i = 0; i < states.size() && i <= placeOf(stage); ++i)
        states[i] = i == placeOf(stage) ? there : Glyph::works;
    return states;
}

} // namespace

HandshakeStates handshakeOf(Stages possible)
{
    if (const auto only = possible.only())
        return upTo(*only, Glyph::broken);
    HandshakeStates states = nothingTried();
    bool reached = false;
    for (std::size_t i = 0; i < states.size(); ++i) {
        const Stage stage = handshakeStages[i];
        reached = reached || possible.contains(stage);
        if (possible.contains(stage))
            states[i] = Glyph::unknown;
        else if (!reached && !possible.isEmpty() && !possible.contains(Stage::notStarted))
            states[i] = Glyph::works;
    }
    return states;
}

HandshakeStates handshakeOf(const Checked& checked)
{
    if (checked.verdict.stage)
        return upTo(*checked.verdict.stage, Glyph::broken);
    if (!checked.lastDial)
        return nothingTried();
    if (checked.lastDial->connected)
        return upTo(Stage::connected, Glyph::works);
    return handshakeOf(possibleStages(checked.lastDial->highestEvent, checked.lastDial->errorCode));
}

HandshakeStates handshakeOf(const DialOutcome& dial)
{
    return dial.connected ? upTo(Stage::connected, Glyph::works) : upTo(dial.stage, Glyph::broken);
}

HandshakeStates handshakeUnderWay(Stage stage)
{
    return upTo(stage, Glyph::underWay);
}

} // namespace repair
