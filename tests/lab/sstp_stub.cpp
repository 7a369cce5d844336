// One connection after the other.
#include "tests/lab/sstp_stub.h"

#include "tests/lab/laboratory.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <array>
#include <stdexcept>

namespace repair::lab {
namespace {

constexpr timeval patience {0, 100'000};

} // namespace

SstpStub::SstpStub(const std::string& nameSpace, std::uint16_t port, TlsTestServer::Manner manner)
    : m_manner(manner)
{
    enter(nameSpace);
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int yes = 1;
    ::setsockopt(m_socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    sockaddr_in own {};
    own.sin_family = AF_INET;
    own.sin_port = htons(port);
    if (::bind(m_socket, reinterpret_cast<const sockaddr*>(&own), sizeof own) != 0
        || ::listen(m_socket, 8) != 0)
        throw std::runtime_error("the lab's SSTP server cannot listen");
    m_thread = std::thread([this] { serve(); });
}

SstpStub::~SstpStub()
{
    m_ends = true;
    m_thread.join();
    ::close(m_socket);
}

void SstpStub::serve()
{
    while (!m_ends) {
        const int client = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            continue;
        ::setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        TlsTestServer server(m_manner);
        std::array<char, 4096> buffer;
        while (!m_ends) {
            const ssize_t count = ::recv(client, buffer.data(), buffer.size(), 0);
            if (count == 0)
                break;
            if (count < 0)
                continue;
            const std::string reply = server.receive({buffer.data(), static_cast<std::size_t>(count)});
            ::send(client, reply.data(), reply.size(), MSG_NOSIGNAL);
        }
        ::close(client);
    }
}

} // namespace repair::lab
