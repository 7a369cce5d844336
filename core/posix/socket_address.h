// Endpoint <-> sockaddr, for IPv4 and IPv6.
#pragma once

#include "core/pc/transport.h"

#include <sys/socket.h>

#include <optional>

namespace repair {

struct SocketAddress {
    sockaddr_storage storage {};
    socklen_t size = 0;
    [[nodiscard]] const sockaddr* get() const { return reinterpret_cast<const sockaddr*>(&storage); }
    [[nodiscard]] sockaddr* get() { return reinterpret_cast<sockaddr*>(&storage); }
};

[[nodiscard]] SocketAddress socketAddressOf(const Endpoint& endpoint);
/// Absent for any other address family.
[[nodiscard]] std::optional<Endpoint> tryEndpoint(const sockaddr* address);

} // namespace repair
