// IKE_SA_INIT with its two legitimate detours: COOKIE and INVALID_KE_PAYLOAD.
#include "core/probe/sa_init.h"

#include "core/probe/byte_reader.h"
#include "core/probe/ikev1_payloads.h"
#include "core/probe/ikev2_payloads.h"
#include "core/probe/nat_hash.h"

#include <algorithm>
#include <utility>

namespace repair {
namespace {

constexpr std::size_t nonceSize = 32;
constexpr std::size_t maxCookie = 64; // RFC 7296 2.6
/// A cookie, another group, a newer cookie: an honest server needs no more.
constexpr int mostRounds = 4;

const std::vector<std::uint16_t>& offeredGroups()
{
    static const std::vector<std::uint16_t> groups = {14, 2, 19, 20, 5};
    return groups;
}

bool has(const std::vector<Ikev2Notify>& notifies, std::uint16_t type, std::string_view data)
{
    return std::any_of(notifies.begin(), notifies.end(),
        [&](const Ikev2Notify& notify) { return notify.type == type && notify.data == data; });
}

const Ikev2Notify* find(const std::vector<Ikev2Notify>& notifies, std::uint16_t type)
{
    const auto found = std::find_if(
        notifies.begin(), notifies.end(), [&](const Ikev2Notify& notify) { return notify.type == type; });
    return found == notifies.end() ? nullptr : &*found;
}

} // namespace

SaInit::SaInit(ExchangeEnds ends, KeyPairs& keyPairs, std::uint16_t port)
    : Exchange(std::move(ends), keyPairs, port), m_nonce(keyPairs.random()(nonceSize)),
      m_group(offeredGroups().front())
{ }

std::string SaInit::natHashOf(const Cookie& responder, const Endpoint& endpoint) const
{
    return natHash(HashKind::sha1, m_initiator, responder, endpoint);
}

void SaInit::start(Moment now)
{
    ask(now);
}

void SaInit::ask(Moment now)
{
    const auto pair = m_keyPairs.shared(m_group);
    if (!pair)
        return finish();
    ++m_rounds;
    const Cookie nobody(cookieSize, '\0');
    std::vector<IkePayload> payloads;
    if (!m_cookie.empty())
        payloads.push_back(notifyPayload(ikev2::cookie, m_cookie));
    payloads.push_back({ikev2::sa, buildSaInitBody(offeredGroups())});
    payloads.push_back({ikev2::keyExchange, buildKeyExchangeBody(m_group, (*pair)->publicValue())});
    payloads.push_back({ikev2::nonce, m_nonce});
    payloads.push_back(notifyPayload(ikev2::natDetectionSource, natHashOf(nobody, m_ends.local.at(m_home))));
    payloads.push_back(
        notifyPayload(ikev2::natDetectionDestination, natHashOf(nobody, {m_ends.server, m_home})));
    const IkeHeader header {
        m_initiator, nobody, payloads.front().type, 0x20, ike::saInit, ike::initiatorFlag, 0};
    send(m_home, buildIkeMessage(header, buildPayloads(payloads)), now, usualPatience);
}

void SaInit::receiveMessage(std::uint16_t, const IkeMessage& message, std::string_view, Moment now)
{
    if (message.header.major() == 1 && message.header.exchange == ike::informational) {
        noteAnswerTime(now);
        return receiveOldNotify(message);
    }
    if (!isAnswerTo(message, m_initiator, 2) || message.header.exchange != ike::saInit)
        return noteGarbage();
    noteAnswerTime(now);
    if (message.find(ikev2::sa) != nullptr)
        receiveAccepted(message);
    else
        receiveRefusal(message, now);
}

void SaInit::receiveAccepted(const IkeMessage& message)
{
    const auto notifies = notifiesOf(message);
    const Cookie& responder = message.header.responder;
    collectVendorIds(message, ikev2::vendorId);
    if (find(notifies, ikev2::natDetectionDestination) != nullptr) {
        const std::string self = natHashOf(responder, m_ends.local.at(m_home));
        const std::string server = natHashOf(responder, {m_ends.server, m_home});
        m_nat = NatAnswer {!has(notifies, ikev2::natDetectionDestination, self),
            !has(notifies, ikev2::natDetectionSource, server), 2, m_home};
    }
    finishWith(IkeAnswer::State::accepted);
}

void SaInit::receiveRefusal(const IkeMessage& message, Moment now)
{
    const auto notifies = notifiesOf(message);
    const bool mayRetry = m_rounds < mostRounds;
    const Ikev2Notify* cookie = find(notifies, ikev2::cookie);
    if (cookie != nullptr && mayRetry && !cookie->data.empty() && cookie->data.size() <= maxCookie
        && cookie->data != m_cookie) {
        m_cookie = cookie->data;
        return ask(now);
    }
    const Ikev2Notify* otherGroup = find(notifies, ikev2::invalidKeyExchange);
    if (otherGroup != nullptr && mayRetry) {
        const std::uint16_t wanted = ByteReader(otherGroup->data).tryShort().value_or(0);
        const auto& groups = offeredGroups();
        if (wanted != m_group && std::find(groups.begin(), groups.end(), wanted) != groups.end()) {
            m_group = wanted;
            return ask(now);
        }
    }
    const auto error = std::find_if(notifies.begin(), notifies.end(),
        [](const Ikev2Notify& notify) { return notify.type < ikev2::firstStatusNotify; });
    if (error == notifies.end())
        return; // the same cookie again, or nothing that says why
    m_mayBeHalfOpen = false;
    const bool isProposal = error->type == ikev2::noProposalChosen;
    finishWith(isProposal ? IkeAnswer::State::noProposal : IkeAnswer::State::otherNotify, error->type);
}

void SaInit::receiveOldNotify(const IkeMessage& message)
{
    const IkePayload* notify = message.find(ikev1::notification);
    const auto type = notify != nullptr ? tryNotifyType(notify->body) : std::nullopt;
    m_mayBeHalfOpen = false;
    finishWith(IkeAnswer::State::otherNotify, type);
}

void SaInit::receiveNothing()
{
    if (m_cookie.empty())
        return finishUnanswered();
    // Measured with strongSwan over its limit: a COOKIE, and then silence even with the cookie.
    m_mayBeHalfOpen = false;
    finishWith(IkeAnswer::State::limited, ikev2::cookie);
}

} // namespace repair
