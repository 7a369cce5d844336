// The frame that IKEv1 and IKEv2 share: a header of 28 bytes and a chain of payloads (RFC 2408, RFC 7296).
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace repair {

/// An initiator's or responder's cookie (IKEv2: SPI), 8 bytes.
using Cookie = std::string;

inline const std::size_t ikeHeaderSize = 28;
inline const std::size_t cookieSize = 8;
/// Real answers have a dozen; a message with more is an attack on our time.
inline const std::size_t maxPayloads = 64;

struct IkeHeader {
    Cookie initiator;
    Cookie responder;
    std::uint8_t firstPayload = 0;
    std::uint8_t version = 0x10; ///< major in the upper half
    std::uint8_t exchange = 0;
    std::uint8_t flags = 0;
    std::uint32_t messageId = 0;
    [[nodiscard]] int major() const { return version >> 4; }
};

struct IkePayload {
    std::uint8_t type = 0;
    std::string body;
};

struct IkeMessage {
    IkeHeader header;
    std::vector<IkePayload> payloads; ///< empty if the message is encrypted
    std::string encrypted; ///< IKEv1 with the encryption flag: everything behind the header

    /// The first payload of that type; null if there is none.
    [[nodiscard]] const IkePayload* find(std::uint8_t type) const;
};

namespace ike {
inline constexpr std::uint8_t mainMode = 2;
inline constexpr std::uint8_t informational = 5;
inline constexpr std::uint8_t saInit = 34;
inline constexpr std::uint8_t encryptedFlag = 0x01; // IKEv1
inline constexpr std::uint8_t initiatorFlag = 0x08; // IKEv2
inline constexpr std::uint8_t responseFlag = 0x20; // IKEv2
} // namespace ike

/// The whole message. `corrupt`: lengths that do not fit, a major version that is neither 1 nor 2.
/// `tooLarge`: more than maxPayloads.
[[nodiscard]] Result<IkeMessage> parseIkeMessage(std::string_view datagram);

/// A chain of payloads without a header, as decrypted bodies have it; padding behind the last one is ignored.
[[nodiscard]] Result<std::vector<IkePayload>> parsePayloads(std::uint8_t firstType, std::string_view bytes);

/// False for an echo of our own first message, for somebody else's exchange and for another version:
/// such a message is not an answer to the exchange that `initiator` names.
[[nodiscard]] bool isAnswerTo(const IkeMessage& message, const Cookie& initiator, int major);

[[nodiscard]] std::string buildPayloads(const std::vector<IkePayload>& payloads);
/// Puts the header (with its length field) in front; firstPayload is taken from the header.
[[nodiscard]] std::string buildIkeMessage(const IkeHeader& header, std::string_view body);

} // namespace repair
