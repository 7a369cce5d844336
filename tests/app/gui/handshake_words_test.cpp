// Where the handshake picture shows a break, by the last dial and by what the server says since.

#include "app/gui/words/check_words.h"
#include "core/engine/verdict.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

constexpr Glyph works = Glyph::works;
constexpr Glyph broken = Glyph::broken;
constexpr Glyph notYet = Glyph::notYet;

/// A dial ended with 789; since then the server was asked.
Checked brokenAtKeys(const char* verdict)
{
    Checked checked;
    checked.lastDial = DialAttempt {};
    checked.lastDial->errorCode = 789;
    checked.verdict.stage = Stage::agreeOnKeys;
    checked.verdict.id = verdict;
    return checked;
}

TEST(HandshakeWords, ShowWhereTheLastDialBroke)
{
    EXPECT_EQ(handshakeOf(brokenAtKeys(verdictId::settingsStop)),
        (HandshakeStates {works, works, broken, notYet, notYet, notYet, notYet}));
    EXPECT_EQ(handshakeOf(brokenAtKeys(verdictId::keyOrServer)),
        (HandshakeStates {works, works, broken, notYet, notYet, notYet, notYet}));
}

TEST(HandshakeWords, DoNotTickWhatIsGoneSinceTheLastDial)
{
    for (const char* id : {verdictId::nameUnknown, verdictId::resolverSilent})
        EXPECT_EQ(handshakeOf(brokenAtKeys(id)),
            (HandshakeStates {broken, notYet, notYet, notYet, notYet, notYet, notYet}))
            << id;
    for (const char* id : {verdictId::noNetwork, verdictId::stoppedHere, verdictId::networkBlocks})
        EXPECT_EQ(handshakeOf(brokenAtKeys(id)),
            (HandshakeStates {works, broken, notYet, notYet, notYet, notYet, notYet}))
            << id;
}

} // namespace
} // namespace repair
