// The responder's side of main mode and IKE_SA_INIT.
#include "tests/core/probe/scripted_responder.h"

#include "core/probe/byte_reader.h"
#include "core/probe/byte_writer.h"
#include "core/probe/ikev1_payloads.h"
#include "core/probe/ikev2_payloads.h"
#include "core/probe/nat_hash.h"
#include "core/probe/vendor_ids.h"

#include <utility>

namespace repair {
namespace {

constexpr std::string_view marker("\0\0\0\0", 4);
const std::string nonce(32, '\x5a');

std::string notifyBody(std::uint16_t type)
{
    return ByteWriter().longWord(1).byte(1).byte(0).shortWord(type).take();
}

bool offers(std::string_view saBody, const IkeTransform& wanted)
{
    const std::string alone = buildSaBody({wanted});
    constexpr std::size_t attributesAt = 24; // DOI, situation, proposal and transform header
    return saBody.find(alone.substr(attributesAt)) != std::string_view::npos;
}

} // namespace

ScriptedResponder::ScriptedResponder(ScriptedNetwork& network, ResponderManners manners)
    : m_network(network), m_manners(std::move(manners)), m_random(systemRandom())
{ }

void ScriptedResponder::listenOn(const IpAddress& address)
{
    for (const std::uint16_t port : {ikePort, natPort})
        m_network.servers[{address, port}] = [this](const SentDatagram& datagram) { receive(datagram); };
}

void ScriptedResponder::receive(const SentDatagram& datagram)
{
    std::string_view bytes = datagram.bytes;
    if (datagram.to.port == natPort)
        bytes.remove_prefix(marker.size());
    const auto message = parseIkeMessage(bytes);
    if (!message)
        return;
    State& state = m_states[message->header.initiator];
    if (message->header.major() == 2)
        return m_manners.speaksIkev2 ? receiveSaInit(datagram, *message, state) : void();
    if (!m_manners.speaksIkev1)
        return;
    if (message->header.exchange == ike::informational)
        ++m_deletes;
    else if (!message->encrypted.empty())
        receiveFifth(datagram, *message, state);
    else if (message->find(ikev1::sa) != nullptr)
        receiveFirst(datagram, *message, state);
    else
        receiveThird(datagram, *message, state);
}

void ScriptedResponder::answer(const SentDatagram& to, const IkeHeader& header, const std::string& body)
{
    const std::string message = buildIkeMessage(header, body);
    m_network.reply(to, to.to.port == natPort ? std::string(marker) + message : message);
}

void ScriptedResponder::notify(const SentDatagram& to, const IkeMessage& message, std::uint16_t type)
{
    IkeHeader header = message.header;
    header.responder = Cookie(cookieSize, 'N');
    header.firstPayload = ikev1::notification;
    header.exchange = ike::informational;
    header.flags = 0;
    answer(to, header, buildPayloads({{ikev1::notification, notifyBody(type)}}));
}

void ScriptedResponder::receiveFirst(const SentDatagram& datagram, const IkeMessage& message, State& state)
{
    state.saBody = message.find(ikev1::sa)->body;
    if (!offers(state.saBody, m_manners.chooses))
        return notify(datagram, message, ikev1::noProposalChosen);
    state.transform = m_manners.chooses;
    state.responder = Cookie(cookieSize, 'R');
    IkeHeader header = message.header;
    header.responder = state.responder;
    const std::vector<IkePayload> payloads = {
        {ikev1::sa, buildSaBody({state.transform})}, {ikev1::vendorId, windowsVendorIds()[1]}};
    answer(datagram, header, buildPayloads(payloads));
}

std::string ScriptedResponder::hashOfEnd(
    const State& state, const Cookie& initiator, const Endpoint& end) const
{
    return natHash(static_cast<HashKind>(state.transform.hash), initiator, state.responder, end);
}

void ScriptedResponder::receiveThird(const SentDatagram& datagram, const IkeMessage& message, State& state)
{
    if (m_manners.notifyInsteadOfFourth)
        return notify(datagram, message, *m_manners.notifyInsteadOfFourth);
    const Cookie& initiator = message.header.initiator;
    const std::string theirs = message.find(ikev1::keyExchange)->body;
    state.pair.emplace(std::move(*DiffieHellman::make(state.transform.group, m_random)));
    const auto shared = state.pair->sharedWith(theirs, m_random);
    const MainModeValues values {state.transform, initiator, state.responder,
        message.find(ikev1::nonce)->body, nonce, theirs, state.pair->publicValue(), state.saBody};
    state.keys = std::make_unique<Ikev1Keys>(values, Secret(std::string(m_manners.key)), *shared);
    const Endpoint client = m_manners.seesClientAs.value_or(datagram.from);
    const Endpoint self = m_manners.callsItself.value_or(datagram.to);
    state.fourth = buildPayloads({{ikev1::keyExchange, state.pair->publicValue()}, {ikev1::nonce, nonce},
        {ikev1::natDiscovery, hashOfEnd(state, initiator, client)},
        {ikev1::natDiscovery, hashOfEnd(state, initiator, self)}});
    answer(datagram, message.header, state.fourth);
}

void ScriptedResponder::receiveFifth(const SentDatagram& datagram, const IkeMessage& message, State& state)
{
    using After = ResponderManners::AfterFifth;
    switch (m_manners.afterFifth) {
    case After::silence:
        return;
    case After::notifyInTheClear:
        return notify(datagram, message, 24);
    case After::refuseReadably:
        return refuseEncrypted(datagram, message, state, true);
    case After::refuseUnreadably:
        return refuseEncrypted(datagram, message, state, false);
    case After::repeatFourth: {
        IkeHeader header = message.header;
        header.firstPayload = ikev1::keyExchange;
        header.flags = 0;
        return answer(datagram, header, state.fourth);
    }
    case After::answer:
        break;
    }
    const auto plain = state.keys->decrypt(state.keys->firstIv(), message.encrypted);
    const auto payloads = parsePayloads(ikev1::identification, plain.value_or(""));
    if (!payloads || payloads->size() < 2
        || (*payloads)[1].body != state.keys->initiatorHash((*payloads)[0].body))
        return;
    const std::string id = buildAddressId(m_manners.callsItself.value_or(datagram.to).address);
    const std::string chain =
        buildPayloads({{ikev1::identification, id}, {ikev1::hash, state.keys->responderHash(id)}});
    const std::size_t block = state.keys->blockSize();
    state.sixth = *state.keys->encrypt(message.encrypted.substr(message.encrypted.size() - block), chain);
    answer(datagram, message.header, state.sixth);
}

void ScriptedResponder::refuseEncrypted(
    const SentDatagram& datagram, const IkeMessage& message, State& state, bool readable)
{
    const std::string id = "\x11\x22\x33\x44";
    const std::string rest = buildPayloads({{ikev1::notification, notifyBody(24)}});
    const std::string hash = state.keys->informationalHash(id, rest);
    const std::string chain = buildPayloads({{ikev1::hash, hash}, {ikev1::notification, notifyBody(24)}});
    std::string encrypted = *state.keys->encrypt(state.keys->laterIv(message.encrypted, id), chain);
    if (!readable)
        encrypted.assign(encrypted.size(), 'x');
    IkeHeader header = message.header;
    header.exchange = ike::informational;
    header.firstPayload = ikev1::hash;
    header.messageId = 0x11223344;
    // As strongSwan does it: to port 500, wherever message 5 came from.
    const Endpoint main {datagram.to.address, ikePort};
    m_network.deliver(DatagramArrived {m_network.socketTo(main), main, buildIkeMessage(header, encrypted)});
}

void ScriptedResponder::receiveSaInit(const SentDatagram& datagram, const IkeMessage& message, State& state)
{
    const Cookie& initiator = message.header.initiator;
    IkeHeader header {
        initiator, Cookie(cookieSize, '\0'), ikev2::notify, 0x20, ike::saInit, ike::responseFlag, 0};
    const bool hasCookie = message.payloads.front().type == ikev2::notify;
    if (m_manners.asksForCookie && !hasCookie)
        return answer(datagram, header, buildPayloads({notifyPayload(ikev2::cookie, "biscuit")}));
    if (hasCookie && m_manners.silentAfterCookie)
        return;
    const auto group = ByteReader(message.find(ikev2::keyExchange)->body).tryShort();
    if (m_manners.wantsGroup && group != m_manners.wantsGroup) {
        const std::string wanted = ByteWriter().shortWord(*m_manners.wantsGroup).take();
        return answer(datagram, header, buildPayloads({notifyPayload(ikev2::invalidKeyExchange, wanted)}));
    }
    header.responder = Cookie(cookieSize, 'S');
    state.responder = header.responder;
    header.firstPayload = ikev2::sa;
    const Endpoint client = m_manners.seesClientAs.value_or(datagram.from);
    const Endpoint self = m_manners.callsItself.value_or(datagram.to);
    answer(datagram, header,
        buildPayloads({{ikev2::sa, buildSaInitBody({14})}, {ikev2::nonce, nonce},
            notifyPayload(
                ikev2::natDetectionSource, natHash(HashKind::sha1, initiator, header.responder, self)),
            notifyPayload(ikev2::natDetectionDestination,
                natHash(HashKind::sha1, initiator, header.responder, client))}));
}

} // namespace repair
