// The bodies of the IKEv2 payloads of IKE_SA_INIT (RFC 7296).
#pragma once

#include "core/probe/ike_message.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace repair {

namespace ikev2 {
inline constexpr std::uint8_t sa = 33;
inline constexpr std::uint8_t keyExchange = 34;
inline constexpr std::uint8_t nonce = 40;
inline constexpr std::uint8_t notify = 41;
inline constexpr std::uint8_t vendorId = 43;

inline constexpr std::uint16_t noProposalChosen = 14;
inline constexpr std::uint16_t invalidKeyExchange = 17;
inline constexpr std::uint16_t firstStatusNotify = 16384; ///< from here on a notify is no error
inline constexpr std::uint16_t natDetectionSource = 16388;
inline constexpr std::uint16_t natDetectionDestination = 16389;
inline constexpr std::uint16_t cookie = 16390;
} // namespace ikev2

struct Ikev2Notify {
    std::uint16_t type = 0;
    std::string data;
};

/// One proposal with everything common: AES and 3DES, SHA-1 and SHA-2, and these groups.
[[nodiscard]] std::string buildSaInitBody(const std::vector<std::uint16_t>& groups);
[[nodiscard]] std::string buildKeyExchangeBody(std::uint16_t group, std::string_view publicValue);
[[nodiscard]] IkePayload notifyPayload(std::uint16_t type, std::string_view data);
/// Every notify of the message that is well-formed.
[[nodiscard]] std::vector<Ikev2Notify> notifiesOf(const IkeMessage& message);

} // namespace repair
