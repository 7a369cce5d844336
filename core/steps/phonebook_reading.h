// How steps read a phonebook entry: its fields, its numbers, and whether it dials L2TP at all.
#pragma once

#include "core/model/snapshot.h"
#include "core/model/target.h"

#include <optional>
#include <string_view>

namespace repair {

/// AuthRestrictions, MS-RRASM 2.2.2.2.58; its bit numbers are 1-based, 544 is CHAP and MS-CHAP v2.
namespace signIn {
inline constexpr std::uint32_t pap = 8;
inline constexpr std::uint32_t chap = 32;
inline constexpr std::uint32_t eap = 128;
inline constexpr std::uint32_t msChapV2 = 512;
} // namespace signIn

/// DataEncryption, MS-RRASM 2.2.2.2.
namespace encryption {
inline constexpr std::uint32_t none = 0;
inline constexpr std::uint32_t optional = 8;
inline constexpr std::uint32_t required = 256;
inline constexpr std::uint32_t maximum = 512;
} // namespace encryption

[[nodiscard]] Setting fieldOf(const Target& target, std::string_view field);

/// The decimal number in a field; nothing for anything else, and for a field that is not there.
[[nodiscard]] std::optional<std::uint32_t> tryNumber(const Value& field);

/// A field that holds this number.
[[nodiscard]] Value numberField(std::uint32_t number);

/// Whether a dial of this entry may come to L2TP. Entries for IKEv2, SSTP or PPTP alone are none of our
/// business; a strategy that cannot be read counts as L2TP, so that its own step can say so.
[[nodiscard]] bool mayDialL2tp(const Snapshot& pc, const Target& target);

/// Whether no other protocol is tried, so that what the dial came to is L2TP's.
[[nodiscard]] bool dialsOnlyL2tp(const Snapshot& pc, const Target& target);

/// Whether IpSecFlags asks for a pre-shared key; 0 is a certificate, 2 a key for IKEv2 only.
[[nodiscard]] bool choosesKey(const Value& ipSecFlags);

} // namespace repair
