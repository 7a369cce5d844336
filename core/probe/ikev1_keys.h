// The IKEv1 key schedule for pre-shared keys (RFC 2409 section 5 and appendix B): the one piece of
// cryptography that no library has.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/model/server_answer.h"
#include "core/probe/ike_crypto.h"
#include "core/probe/ike_message.h"

#include <string>
#include <string_view>

namespace repair {

/// What both sides have seen of each other when messages 1 to 4 are through.
struct MainModeValues {
    IkeTransform transform;
    Cookie initiator;
    Cookie responder;
    std::string initiatorNonce;
    std::string responderNonce;
    std::string initiatorPublic;
    std::string responderPublic;
    std::string saBody; ///< of message 1, as sent
};

/// True if hash, cipher and key length are ones that we can follow.
[[nodiscard]] bool canFollow(const IkeTransform& transform);

/// The keys of one phase 1 exchange. Nothing of it can be printed.
class Ikev1Keys {
public:
    Ikev1Keys(MainModeValues values, const Secret& preSharedKey, const Secret& sharedSecret);

    /// HASH_I and HASH_R over an ID payload's body.
    [[nodiscard]] std::string initiatorHash(std::string_view idBody) const;
    [[nodiscard]] std::string responderHash(std::string_view idBody) const;
    /// HASH(1) of an informational message.
    [[nodiscard]] std::string informationalHash(std::string_view messageId, std::string_view payloads) const;

    /// IV of message 5.
    [[nodiscard]] std::string firstIv() const;
    /// IV of another exchange: from the last ciphertext of phase 1 and the 4 bytes of its message id.
    [[nodiscard]] std::string laterIv(std::string_view lastCiphertext, std::string_view messageId) const;
    /// Zero-padded to whole blocks.
    [[nodiscard]] Result<std::string> encrypt(std::string_view iv, std::string plain) const;
    [[nodiscard]] Result<std::string> decrypt(std::string_view iv, std::string_view ciphertext) const;
    [[nodiscard]] std::size_t blockSize() const;

    [[nodiscard]] const Secret& skeyid() const { return m_skeyid; }
    [[nodiscard]] const Secret& derivation() const { return m_derivation; }
    [[nodiscard]] const Secret& authentication() const { return m_authentication; }
    [[nodiscard]] const Secret& encryption() const { return m_encryption; }
    [[nodiscard]] const Secret& cipherKey() const { return m_cipherKey; }

private:
    [[nodiscard]] HashKind hashKind() const { return static_cast<HashKind>(m_values.transform.hash); }
    [[nodiscard]] CipherKind cipherKind() const { return static_cast<CipherKind>(m_values.transform.cipher); }
    [[nodiscard]] Secret prf(const Secret& key, std::string_view bytes) const;
    [[nodiscard]] Secret deriveFrom(const Secret* previous, const Secret& shared, char number) const;
    [[nodiscard]] Secret stretchedKey() const;

    MainModeValues m_values;
    Secret m_skeyid;
    Secret m_derivation;
    Secret m_authentication;
    Secret m_encryption;
    Secret m_cipherKey;
};

} // namespace repair
