// Messages 5 and 6 of main mode, refusals, and the DELETE that leaves nothing behind.
#include "core/probe/main_mode.h"

#include "core/probe/byte_writer.h"
#include "core/probe/ikev1_payloads.h"

#include <utility>

namespace repair {
namespace {

/// The 4 bytes of a message id, as the hashes take them.
std::string bytesOf(std::uint32_t messageId)
{
    return ByteWriter().longWord(messageId).take();
}

/// The first notify in the chain; absent if there is none.
std::optional<std::uint16_t> tryFirstNotify(const std::vector<IkePayload>& payloads)
{
    for (const IkePayload& payload : payloads)
        if (payload.type == ikev1::notification)
            return tryNotifyType(payload.body);
    return std::nullopt;
}

} // namespace

void MainMode::finishKey(KeyAnswer::State state, std::optional<std::uint16_t> notify)
{
    m_key.state = state;
    m_key.notify = notify;
    m_mayBeHalfOpen = state != KeyAnswer::State::right && state != KeyAnswer::State::rightButRefused
        && state != KeyAnswer::State::noKeyForThisClient;
    finish();
}

void MainMode::sendFifth(Moment now)
{
    // The identity is our own address, also behind NAT, because Windows sends that. No INITIAL-CONTACT: it
    // would throw out a live connection of the same client.
    const std::string id = buildAddressId(localEnd(m_home).address);
    const std::string chain =
        buildPayloads({{ikev1::identification, id}, {ikev1::hash, m_keys->initiatorHash(id)}});
    const auto ciphertext = m_keys->encrypt(m_keys->firstIv(), chain);
    if (!ciphertext)
        return finish();
    m_fifthCiphertext = *ciphertext;
    IkeHeader head = header(ikev1::identification);
    head.flags = ike::encryptedFlag;
    const bool floats = m_nat && (m_nat->clientBehindNat || m_nat->serverBehindNat);
    const std::uint16_t port = floats && m_ends.local.contains(natPort) ? natPort : m_home;
    m_key.sentToPort = port;
    m_awaiting = Awaiting::sixth;
    send(port, buildIkeMessage(head, m_fifthCiphertext), now, keyPatience);
}

void MainMode::receiveSixth(const IkeMessage& message, std::uint16_t port)
{
    if (message.encrypted.empty()) {
        m_sawRepeat = true; // message 4 again: the server made nothing of our message 5
        return;
    }
    const std::size_t block = m_keys->blockSize();
    const auto plain =
        m_keys->decrypt(m_fifthCiphertext.substr(m_fifthCiphertext.size() - block), message.encrypted);
    const auto payloads = plain ? parsePayloads(message.header.firstPayload, *plain) : fail(plain.error());
    if (!payloads)
        return;
    const IkePayload* id = nullptr;
    const IkePayload* proof = nullptr;
    for (const IkePayload& payload : *payloads) {
        if (payload.type == ikev1::identification)
            id = &payload;
        if (payload.type == ikev1::hash)
            proof = &payload;
    }
    // Anything that does not prove itself may come from anybody; the real answer may still follow.
    if (id == nullptr || proof == nullptr || !sameBytes(proof->body, m_keys->responderHash(id->body)))
        return;
    m_key.serverIdentity = identityText(id->body);
    sendDelete(message.encrypted, port);
    finishKey(KeyAnswer::State::right);
}

void MainMode::sendDelete(const std::string& lastCiphertext, std::uint16_t port)
{
    const std::string idBytes = m_keyPairs.random()(4);
    const std::string deletion =
        buildPayloads({{ikev1::deletion, buildDeleteBody(m_initiator, m_responder)}});
    const std::string proof = m_keys->informationalHash(idBytes, deletion);
    const std::string chain =
        buildPayloads({{ikev1::hash, proof}, {ikev1::deletion, buildDeleteBody(m_initiator, m_responder)}});
    const auto ciphertext = m_keys->encrypt(m_keys->laterIv(lastCiphertext, idBytes), chain);
    if (!ciphertext)
        return;
    ByteWriter writer;
    IkeHeader head = header(ikev1::hash);
    head.exchange = ike::informational;
    head.flags = ike::encryptedFlag;
    for (const char byte : idBytes)
        head.messageId = head.messageId << 8 | static_cast<std::uint8_t>(byte);
    sendOnce(port, buildIkeMessage(head, *ciphertext));
}

void MainMode::receiveNotify(const IkeMessage& message, Moment now)
{
    if (!message.encrypted.empty()) {
        if (m_awaiting == Awaiting::sixth)
            receiveEncryptedNotify(message);
        return;
    }
    const auto type = tryFirstNotify(message.payloads);
    if (!type || *type >= ikev1::firstStatusNotify)
        return;
    if (m_awaiting == Awaiting::second) {
        noteAnswerTime(now);
        m_mayBeHalfOpen = false;
        const bool isProposal = *type == ikev1::noProposalChosen;
        return finishWith(isProposal ? IkeAnswer::State::noProposal : IkeAnswer::State::otherNotify, *type);
    }
    if (*type == ikev1::invalidKeyInformation && m_awaiting == Awaiting::fourth)
        return finishKey(KeyAnswer::State::noKeyForThisClient, *type);
    if (m_awaiting == Awaiting::sixth)
        return finishKey(KeyAnswer::State::refusedUnprotected, *type);
    m_answer.notify = *type;
    m_mayBeHalfOpen = false;
    finish();
}

void MainMode::receiveEncryptedNotify(const IkeMessage& message)
{
    if (message.encrypted.size() % m_keys->blockSize() != 0)
        return;
    const std::string idBytes = bytesOf(message.header.messageId);
    const auto plain = m_keys->decrypt(m_keys->laterIv(m_fifthCiphertext, idBytes), message.encrypted);
    const auto payloads = plain ? parsePayloads(message.header.firstPayload, *plain) : fail(plain.error());
    if (payloads && payloads->size() >= 2 && payloads->front().type == ikev1::hash) {
        const std::vector<IkePayload> rest(payloads->begin() + 1, payloads->end());
        if (sameBytes(payloads->front().body, m_keys->informationalHash(idBytes, buildPayloads(rest))))
            return finishKey(KeyAnswer::State::rightButRefused, tryFirstNotify(rest));
    }
    finishKey(KeyAnswer::State::wrong);
}

} // namespace repair
