// Which stages worked, broke, or were never tried.
#include "app/gui/words/check_words.h"

#include "core/engine/verdict.h"

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

/// "Find the server" and "reach it", as far as the server's own answer tells. Silence tells nothing.
std::array<Glyph, 2> toldBy(const ServerAnswer& answer)
{
    using State = IkeAnswer::State;
    const bool isNowhere =
        answer.ipv4.state == NameAnswer::State::none && answer.ipv6.state != NameAnswer::State::found;
    if (answer.address.empty())
        return {isNowhere ? Glyph::broken : Glyph::unknown, Glyph::notYet};
    const State there = answer.ikev1On500.state;
    const bool answers = there == State::accepted || there == State::noProposal || there == State::otherNotify
        || there == State::limited;
    const bool refuses = there == State::refused || there == State::forbidden;
    return {Glyph::works, answers ? Glyph::works : refuses ? Glyph::broken : Glyph::unknown};
}

/// Fills what no dial has told; beyond what broke nothing was tried.
HandshakeStates withAnswer(HandshakeStates states, const ServerAnswer* answer)
{
    if (!answer || answer->mustWaitSeconds)
        return states;
    const auto told = toldBy(*answer);
    for (std::size_t i = 0; i < told.size() && states[i] != Glyph::broken; ++i)
        if (states[i] == Glyph::notYet || states[i] == Glyph::unknown)
            states[i] = told[i];
    const std::size_t keys = placeOf(Stage::agreeOnKeys);
    const bool refusesKeys = answer->ikev1On500.state == IkeAnswer::State::noProposal;
    if (states[keys] == Glyph::notYet && states[keys - 1] == Glyph::works && refusesKeys)
        states[keys] = Glyph::broken;
    return states;
}

/// Where it would break now, as the server's own answer has it: what the last dial passed may be gone since.
std::optional<Stage> brokenSince(const Verdict& verdict)
{
    using namespace verdictId;
    for (const auto id : {nameUnknown, resolverSilent})
        if (verdict.id == id)
            return Stage::findServer;
    for (const auto id : {noNetwork, stoppedHere, networkBlocks})
        if (verdict.id == id)
            return Stage::reachServer;
    return std::nullopt;
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
    if (const auto stage = brokenSince(checked.verdict))
        return upTo(*stage, Glyph::broken);
    if (checked.verdict.stage)
        return upTo(*checked.verdict.stage, Glyph::broken);
    if (!checked.lastDial)
        return withAnswer(nothingTried(), checked.serverAnswer());
    if (checked.lastDial->connected)
        return upTo(Stage::connected, Glyph::works);
    return withAnswer(
        handshakeOf(possibleStages(checked.lastDial->highestEvent, checked.lastDial->errorCode)),
        checked.serverAnswer());
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
