// The bodies of the IKEv1 payloads that the probe sends and reads (RFC 2408, 2409, 3947).
#pragma once

#include "core/base/result.h"
#include "core/model/server_answer.h"
#include "core/pc/transport.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace repair {

namespace ikev1 {
inline constexpr std::uint8_t sa = 1;
inline constexpr std::uint8_t keyExchange = 4;
inline constexpr std::uint8_t identification = 5;
inline constexpr std::uint8_t hash = 8;
inline constexpr std::uint8_t nonce = 10;
inline constexpr std::uint8_t notification = 11;
inline constexpr std::uint8_t deletion = 12;
inline constexpr std::uint8_t vendorId = 13;
inline constexpr std::uint8_t natDiscovery = 20;
inline constexpr std::uint8_t natDiscoveryDraft = 130;

inline constexpr std::uint16_t noProposalChosen = 14;
inline constexpr std::uint16_t payloadMalformed = 16;
inline constexpr std::uint16_t invalidKeyInformation = 17;
inline constexpr std::uint16_t firstStatusNotify = 16384; ///< from here on a notify is no error
} // namespace ikev1

/// What Windows 10 and 11 offer for L2TP/IPsec, in its order (windows.md 8.2 has the sources).
[[nodiscard]] const std::vector<IkeTransform>& windowsTransforms();
/// What else servers in the field may want; asked only after the Windows list was refused.
[[nodiscard]] const std::vector<IkeTransform>& otherTransforms();

/// An SA payload with one proposal, pre-shared key authentication and a lifetime of 28800 s.
[[nodiscard]] std::string buildSaBody(const std::vector<IkeTransform>& transforms);
/// The one transform a responder chose: attributes by type, in any order, short or long form.
[[nodiscard]] Result<IkeTransform> parseChosenTransform(std::string_view saBody);

/// Absent if the body is too short to hold a type.
[[nodiscard]] std::optional<std::uint16_t> tryNotifyType(std::string_view body);

/// ID_IPV4_ADDR or ID_IPV6_ADDR with protocol and port 0, as Windows sends it.
[[nodiscard]] std::string buildAddressId(const IpAddress& address);
/// An ID payload's body as text: an address, or a name with anything unprintable replaced.
[[nodiscard]] std::string identityText(std::string_view body);

/// A DELETE for the phase 1 SA of these two cookies.
[[nodiscard]] std::string buildDeleteBody(const std::string& initiator, const std::string& responder);

} // namespace repair
