// Retransmission, refusals and garbage, the same for both versions of IKE.
#include "core/probe/exchange.h"

#include <utility>

namespace repair {
namespace {

/// Enough for any server; more would only let a hostile one fill our memory.
constexpr std::size_t maxVendorIds = 32;

IkeAnswer::State stateOf(PortTrouble trouble)
{
    switch (trouble) {
    case PortTrouble::refused:
        return IkeAnswer::State::refused;
    case PortTrouble::forbidden:
        return IkeAnswer::State::forbidden;
    case PortTrouble::blockedHere:
        return IkeAnswer::State::blockedHere;
    case PortTrouble::noRoute:
        return IkeAnswer::State::noRoute;
    }
    return IkeAnswer::State::silent;
}

} // namespace

Result<std::shared_ptr<const DiffieHellman>> KeyPairs::shared(std::uint16_t group)
{
    auto& known = m_shared[group];
    if (known == nullptr) {
        auto made = fresh(group);
        if (!made)
            return made;
        known = *made;
    }
    return known;
}

Result<std::shared_ptr<const DiffieHellman>> KeyPairs::fresh(std::uint16_t group) const
{
    auto pair = DiffieHellman::make(group, m_random);
    if (!pair)
        return fail(pair.error());
    return std::make_shared<const DiffieHellman>(std::move(*pair));
}

Exchange::Exchange(ExchangeEnds ends, KeyPairs& keyPairs, std::uint16_t port)
    : m_ends(std::move(ends)), m_keyPairs(keyPairs), m_home(port), m_initiator(keyPairs.random()(cookieSize))
{
    // Zero means "not chosen yet" in both versions.
    if (m_initiator == Cookie(cookieSize, '\0'))
        m_initiator.back() = 1;
}

void Exchange::receive(std::uint16_t port, std::string_view datagram, Moment now)
{
    if (m_finished)
        return;
    const auto message = parseIkeMessage(datagram);
    if (!message || datagram == m_retransmission.message()) {
        m_heard = true;
        noteGarbage();
        return;
    }
    if (message->header.initiator != m_initiator)
        return;
    m_heard = true;
    receiveMessage(port, *message, datagram, now);
}

void Exchange::trouble(std::uint16_t port, PortTrouble trouble, Moment now)
{
    if (m_finished || port != m_retransmission.port())
        return;
    if (trouble == PortTrouble::refused && !m_retransmission.refusedAgain(now))
        return;
    m_mayBeHalfOpen = m_answer.microseconds.has_value();
    // After an answer the refusal belongs to a later message: what was learnt stays.
    if (m_mayBeHalfOpen)
        return receiveNothing();
    finishWith(stateOf(trouble));
}

bool Exchange::seemsClosed() const
{
    switch (m_answer.state) {
    case IkeAnswer::State::refused:
    case IkeAnswer::State::forbidden:
    case IkeAnswer::State::blockedHere:
    case IkeAnswer::State::noRoute:
        return true;
    default:
        return !m_finished && m_retransmission.wasRefused() && !m_answer.microseconds;
    }
}

void Exchange::tick(Moment now)
{
    switch (m_retransmission.step(now)) {
    case Retransmission::Step::wait:
        break;
    case Retransmission::Step::send:
        sendOnce(m_retransmission.port(), m_retransmission.message());
        break;
    case Retransmission::Step::giveUp:
        receiveNothing();
        break;
    }
}

void Exchange::send(std::uint16_t port, std::string message, Moment now, std::chrono::milliseconds patience)
{
    if (!m_begun) {
        m_begun = true;
        m_started = now;
        m_mayBeHalfOpen = true;
    }
    m_retransmission.start(port, std::move(message), now, patience);
    tick(now);
}

void Exchange::finish()
{
    m_retransmission.stop();
    m_finished = true;
}

void Exchange::finishWith(IkeAnswer::State state, std::optional<std::uint16_t> notify)
{
    m_answer.state = state;
    m_answer.notify = notify;
    finish();
}

void Exchange::noteAnswerTime(Moment now)
{
    if (!m_answer.microseconds)
        m_answer.microseconds =
            std::chrono::duration_cast<std::chrono::microseconds>(now - m_started).count();
}

void Exchange::collectVendorIds(const IkeMessage& message, std::uint8_t payloadType)
{
    for (const IkePayload& payload : message.payloads)
        if (payload.type == payloadType && m_vendorIds.size() < maxVendorIds)
            m_vendorIds.push_back(payload.body);
}

void Exchange::finishUnanswered()
{
    if (m_retransmission.wasRefused()) {
        m_mayBeHalfOpen = false;
        return finishWith(IkeAnswer::State::refused);
    }
    finishWith(m_sawGarbage ? IkeAnswer::State::garbage : IkeAnswer::State::silent);
}

} // namespace repair
