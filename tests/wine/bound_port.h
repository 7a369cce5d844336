// A UDP port that this process holds while the object lives.
#pragma once

#include <winsock2.h>
#include <ws2tcpip.h>

namespace repair::wine {

class BoundPort {
public:
    BoundPort(unsigned short port, int family)
    {
        WSADATA data {};
        WSAStartup(MAKEWORD(2, 2), &data);
        m_socket = socket(family, SOCK_DGRAM, IPPROTO_UDP);
        sockaddr_in6 six {};
        six.sin6_family = AF_INET6;
        six.sin6_port = htons(port);
        sockaddr_in four {};
        four.sin_family = AF_INET;
        four.sin_port = htons(port);
        const DWORD only = 1;
        if (family == AF_INET6)
            setsockopt(
                m_socket, IPPROTO_IPV6, IPV6_V6ONLY, reinterpret_cast<const char*>(&only), sizeof only);
        m_isBound = family == AF_INET6 ? bind(m_socket, reinterpret_cast<sockaddr*>(&six), sizeof six) == 0
                                       : bind(m_socket, reinterpret_cast<sockaddr*>(&four), sizeof four) == 0;
    }
    BoundPort(const BoundPort&) = delete;
    BoundPort& operator=(const BoundPort&) = delete;
    ~BoundPort()
    {
        closesocket(m_socket);
        WSACleanup();
    }
    [[nodiscard]] bool isBound() const { return m_isBound; }

private:
    SOCKET m_socket = INVALID_SOCKET;
    bool m_isBound = false;
};

} // namespace repair::wine
