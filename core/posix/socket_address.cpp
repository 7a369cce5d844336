// Copies between the system's address structures and ours.
#include "core/posix/socket_address.h"

#include <arpa/inet.h>
#include <netinet/in.h>

#include <cstring>

namespace repair {

SocketAddress socketAddressOf(const Endpoint& endpoint)
{
    SocketAddress address;
    if (endpoint.address.family == IpFamily::v4) {
        sockaddr_in v4 {};
        v4.sin_family = AF_INET;
        v4.sin_port = htons(endpoint.port);
        std::memcpy(&v4.sin_addr, endpoint.address.bytes.data(), sizeof v4.sin_addr);
        std::memcpy(&address.storage, &v4, sizeof v4);
        address.size = sizeof v4;
        return address;
    }
    sockaddr_in6 v6 {};
    v6.sin6_family = AF_INET6;
    v6.sin6_port = htons(endpoint.port);
    std::memcpy(&v6.sin6_addr, endpoint.address.bytes.data(), sizeof v6.sin6_addr);
    std::memcpy(&address.storage, &v6, sizeof v6);
    address.size = sizeof v6;
    return address;
}

std::optional<Endpoint> tryEndpoint(const sockaddr* address)
{
    Endpoint endpoint;
    if (address->sa_family == AF_INET) {
        sockaddr_in v4 {};
        std::memcpy(&v4, address, sizeof v4);
        endpoint.port = ntohs(v4.sin_port);
        std::memcpy(endpoint.address.bytes.data(), &v4.sin_addr, sizeof v4.sin_addr);
        return endpoint;
    }
    if (address->sa_family != AF_INET6)
        return std::nullopt;
    sockaddr_in6 v6 {};
    std::memcpy(&v6, address, sizeof v6);
    endpoint.address.family = IpFamily::v6;
    endpoint.port = ntohs(v6.sin6_port);
    std::memcpy(endpoint.address.bytes.data(), &v6.sin6_addr, sizeof v6.sin6_addr);
    return endpoint;
}

} // namespace repair
