// SKEYID and what follows from it.
#include "core/probe/ikev1_keys.h"

#include <utility>

namespace repair {
namespace {

constexpr std::uint16_t aesCipher = 7;
constexpr std::uint16_t tripleDesCipher = 5;

std::size_t keySize(const IkeTransform& transform)
{
    if (transform.cipher == tripleDesCipher)
        return 24;
    return transform.keyBits == 0 ? 16 : transform.keyBits / 8;
}

} // namespace

bool canFollow(const IkeTransform& transform)
{
    const bool isAes = transform.cipher == aesCipher
        && (transform.keyBits == 0 || transform.keyBits == 128 || transform.keyBits == 192
            || transform.keyBits == 256);
    return isKnownHash(transform.hash) && (isAes || transform.cipher == tripleDesCipher);
}

Ikev1Keys::Ikev1Keys(MainModeValues values, const Secret& preSharedKey, const Secret& sharedSecret)
    : m_values(std::move(values))
{
    m_skeyid = prf(preSharedKey, m_values.initiatorNonce + m_values.responderNonce);
    m_derivation = deriveFrom(nullptr, sharedSecret, 0);
    m_authentication = deriveFrom(&m_derivation, sharedSecret, 1);
    m_encryption = deriveFrom(&m_authentication, sharedSecret, 2);
    m_cipherKey = stretchedKey();
}

Secret Ikev1Keys::prf(const Secret& key, std::string_view bytes) const
{
    return Secret(hmacOf(hashKind(), key.reveal(), bytes));
}

Secret Ikev1Keys::deriveFrom(const Secret* previous, const Secret& shared, char number) const
{
    std::string input(previous != nullptr ? previous->reveal() : std::string_view());
    // Room for everything at once: growing would leave a copy of the secret behind.
    input.reserve(input.size() + shared.size() + 2 * cookieSize + 1);
    input.append(shared.reveal()).append(m_values.initiator).append(m_values.responder).push_back(number);
    const Secret wiped(std::move(input));
    return prf(m_skeyid, wiped.reveal());
}

Secret Ikev1Keys::stretchedKey() const
{
    const std::size_t size = keySize(m_values.transform);
    if (m_encryption.size() >= size)
        return Secret(std::string(m_encryption.reveal().substr(0, size)));
    const Secret first = prf(m_encryption, std::string_view("\0", 1));
    const Secret second = prf(m_encryption, first.reveal());
    std::string key;
    key.reserve(first.size() + second.size());
    key.append(first.reveal()).append(second.reveal()).resize(size);
    return Secret(std::move(key));
}

std::string Ikev1Keys::initiatorHash(std::string_view idBody) const
{
    std::string input = m_values.initiatorPublic + m_values.responderPublic + m_values.initiator;
    input.append(m_values.responder).append(m_values.saBody).append(idBody);
    return hmacOf(hashKind(), m_skeyid.reveal(), input);
}

std::string Ikev1Keys::responderHash(std::string_view idBody) const
{
    std::string input = m_values.responderPublic + m_values.initiatorPublic + m_values.responder;
    input.append(m_values.initiator).append(m_values.saBody).append(idBody);
    return hmacOf(hashKind(), m_skeyid.reveal(), input);
}

std::string Ikev1Keys::informationalHash(std::string_view messageId, std::string_view payloads) const
{
    return hmacOf(hashKind(), m_authentication.reveal(), std::string(messageId).append(payloads));
}

std::string Ikev1Keys::firstIv() const
{
    return hashOf(hashKind(), m_values.initiatorPublic + m_values.responderPublic).substr(0, blockSize());
}

std::string Ikev1Keys::laterIv(std::string_view lastCiphertext, std::string_view messageId) const
{
    const std::string_view block = lastCiphertext.substr(lastCiphertext.size() - blockSize());
    return hashOf(hashKind(), std::string(block).append(messageId)).substr(0, blockSize());
}

Result<std::string> Ikev1Keys::encrypt(std::string_view iv, std::string plain) const
{
    const std::size_t odd = plain.size() % blockSize();
    if (odd != 0)
        plain.append(blockSize() - odd, '\0');
    return encryptCbc(cipherKind(), m_cipherKey.reveal(), iv, plain);
}

Result<std::string> Ikev1Keys::decrypt(std::string_view iv, std::string_view ciphertext) const
{
    return decryptCbc(cipherKind(), m_cipherKey.reveal(), iv, ciphertext);
}

std::size_t Ikev1Keys::blockSize() const
{
    return repair::blockSize(cipherKind());
}

} // namespace repair
