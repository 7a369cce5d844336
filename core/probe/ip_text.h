// IP addresses as text, without asking the operating system.
#pragma once

#include "core/pc/transport.h"

#include <optional>
#include <string>
#include <string_view>

namespace repair {

/// Dotted IPv4, or IPv6 by RFC 4291 (with "::" and an IPv4 tail; no zone). Absent for anything else.
[[nodiscard]] std::optional<IpAddress> tryIpAddress(std::string_view text);
/// IPv6 by RFC 5952.
[[nodiscard]] std::string ipText(const IpAddress& address);
/// 4 or 16 bytes in network order.
[[nodiscard]] std::string_view ipBytes(const IpAddress& address);
/// From 4 or 16 bytes; absent for another length.
[[nodiscard]] std::optional<IpAddress> tryIpFromBytes(std::string_view bytes);
/// False for private, link-local, loopback and carrier-NAT ranges.
[[nodiscard]] bool isPublic(const IpAddress& address);

} // namespace repair
