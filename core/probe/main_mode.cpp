// Messages 1 to 4 of main mode: who is there, what it accepts, and whether there is NAT between us.
#include "core/probe/main_mode.h"

#include "core/probe/ikev1_payloads.h"
#include "core/probe/nat_hash.h"
#include "core/probe/vendor_ids.h"

#include <algorithm>
#include <utility>

namespace repair {
namespace {

constexpr std::size_t nonceSize = 32;

} // namespace

MainMode::MainMode(ExchangeEnds ends, KeyPairs& keyPairs, MainModePlan plan)
    : Exchange(std::move(ends), keyPairs, plan.port), m_plan(std::move(plan)),
      m_saBody(buildSaBody(m_plan.transforms)), m_nonce(keyPairs.random()(nonceSize))
{ }

IkeHeader MainMode::header(std::uint8_t firstPayload) const
{
    const Cookie responder = m_responder.empty() ? Cookie(cookieSize, '\0') : m_responder;
    return {m_initiator, responder, firstPayload, 0x10, ike::mainMode, 0, 0};
}

void MainMode::start(Moment now)
{
    std::vector<IkePayload> payloads = {{ikev1::sa, m_saBody}};
    for (const std::string& id : windowsVendorIds())
        payloads.push_back({ikev1::vendorId, id});
    send(m_home, buildIkeMessage(header(ikev1::sa), buildPayloads(payloads)), now, usualPatience);
}

void MainMode::goOn(MainModePlan::Goal goal, Moment now)
{
    if (!finished() || m_awaiting != Awaiting::second || !m_transform)
        return;
    m_plan.goal = goal;
    reopen();
    sendThird(now);
}

void MainMode::receiveMessage(std::uint16_t port, const IkeMessage& message, std::string_view, Moment now)
{
    if (message.header.major() == 2 && isAnswerTo(message, m_initiator, 2)
        && m_awaiting == Awaiting::second) {
        // A daemon without IKEv1 says so in its own version.
        constexpr std::uint16_t invalidMajorVersion = 5;
        noteAnswerTime(now);
        m_mayBeHalfOpen = false;
        finishWith(IkeAnswer::State::otherNotify, invalidMajorVersion);
        return;
    }
    if (!isAnswerTo(message, m_initiator, 1)) {
        noteGarbage();
        return;
    }
    if (!m_responder.empty() && message.header.exchange == ike::mainMode
        && message.header.responder != m_responder)
        return;
    if (message.header.exchange == ike::informational)
        return receiveNotify(message, now);
    if (message.header.exchange != ike::mainMode)
        return;
    switch (m_awaiting) {
    case Awaiting::second:
        receiveSecond(message, now);
        break;
    case Awaiting::fourth:
        receiveFourth(message, now);
        break;
    case Awaiting::sixth:
        receiveSixth(message, port);
        break;
    }
}

void MainMode::receiveSecond(const IkeMessage& message, Moment now)
{
    const IkePayload* sa = message.find(ikev1::sa);
    const auto chosen =
        sa != nullptr ? parseChosenTransform(sa->body) : fail(Error {ErrorKind::corrupt, 0, {}, {}});
    const auto& offered = m_plan.transforms;
    // Whatever is not from our list was not chosen by an honest server.
    if (!chosen || std::find(offered.begin(), offered.end(), *chosen) == offered.end())
        return noteGarbage();
    noteAnswerTime(now);
    m_answer.state = IkeAnswer::State::accepted;
    m_transform = *chosen;
    m_responder = message.header.responder;
    collectVendorIds(message, ikev1::vendorId);
    for (const std::string& id : m_vendorIds) {
        if (announcesFinalNatTraversal(id))
            m_natPayload = ikev1::natDiscovery;
        else if (announcesNatTraversal(id) && !m_natPayload)
            m_natPayload = ikev1::natDiscoveryDraft;
    }
    if (m_plan.goal == MainModePlan::Goal::offer)
        finish();
    else
        sendThird(now);
}

std::string MainMode::natHashOf(const Endpoint& endpoint) const
{
    return natHash(static_cast<HashKind>(m_transform->hash), m_initiator, m_responder, endpoint);
}

void MainMode::sendThird(Moment now)
{
    const bool isSecret = m_plan.goal == MainModePlan::Goal::proof;
    const auto pair = isSecret ? m_keyPairs.fresh(m_transform->group) : m_keyPairs.shared(m_transform->group);
    if (!pair)
        return finish();
    m_pair = *pair;
    std::vector<IkePayload> payloads = {{ikev1::keyExchange, m_pair->publicValue()}, {ikev1::nonce, m_nonce}};
    if (m_natPayload) {
        payloads.push_back({*m_natPayload, natHashOf({m_ends.server, m_home})});
        payloads.push_back({*m_natPayload, natHashOf(localEnd(m_home))});
    }
    m_awaiting = Awaiting::fourth;
    send(m_home, buildIkeMessage(header(ikev1::keyExchange), buildPayloads(payloads)), now, usualPatience);
}

void MainMode::detectNat(const IkeMessage& message)
{
    std::vector<std::string_view> hashes;
    for (const IkePayload& payload : message.payloads)
        if (payload.type == ikev1::natDiscovery || payload.type == ikev1::natDiscoveryDraft)
            hashes.push_back(payload.body);
    if (hashes.size() < 2)
        return;
    // The first describes us as the server sees us, the others the server itself.
    const std::string self = natHashOf(localEnd(m_home));
    const std::string server = natHashOf({m_ends.server, m_home});
    NatAnswer nat {hashes.front() != self, false, 1, m_home};
    nat.serverBehindNat = std::find(hashes.begin() + 1, hashes.end(), server) == hashes.end();
    m_nat = nat;
}

void MainMode::receiveFourth(const IkeMessage& message, Moment now)
{
    if (message.find(ikev1::sa) != nullptr)
        return; // message 2 once more
    const IkePayload* theirs = message.find(ikev1::keyExchange);
    const IkePayload* nonce = message.find(ikev1::nonce);
    if (theirs == nullptr || nonce == nullptr || theirs->body.size() != m_pair->publicValue().size())
        return noteGarbage();
    m_answer.keyExchanged = true;
    detectNat(message);
    if (m_plan.goal != MainModePlan::Goal::proof)
        return finish();
    auto secret = m_pair->sharedWith(theirs->body, m_keyPairs.random());
    if (!secret)
        return finish();
    m_keys = std::make_unique<Ikev1Keys>(MainModeValues {*m_transform, m_initiator, m_responder, m_nonce,
                                             nonce->body, m_pair->publicValue(), theirs->body, m_saBody},
        *m_plan.key, *secret);
    sendFifth(now);
}

void MainMode::receiveNothing()
{
    if (m_awaiting == Awaiting::second)
        return finishUnanswered();
    if (m_awaiting == Awaiting::sixth)
        return finishKey(m_sawRepeat ? KeyAnswer::State::onlyRepeats : KeyAnswer::State::silent);
    finish();
}

} // namespace repair
