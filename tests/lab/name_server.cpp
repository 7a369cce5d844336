// Answers A and AAAA questions, one at a time (RFC 1035).
#include "tests/lab/name_server.h"

#include "core/probe/ip_text.h"
#include "tests/lab/laboratory.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <array>
#include <optional>
#include <stdexcept>
#include <string>

namespace repair::lab {
namespace {

constexpr std::size_t headerSize = 12;
constexpr char typeA = 1;
constexpr char typeAaaa = 28;

/// The question's name with dots, and where its type stands; absent for anything cut.
std::optional<std::pair<std::string, std::size_t>> tryName(const std::string& query)
{
    std::string name;
    std::size_t at = headerSize;
    while (at < query.size() && query[at] != 0) {
        const auto length = static_cast<std::size_t>(query[at]);
        if (at + 1 + length >= query.size())
            return std::nullopt;
        name += (name.empty() ? "" : ".") + query.substr(at + 1, length);
        at += 1 + length;
    }
    if (at + 5 > query.size())
        return std::nullopt;
    return std::pair(name, at + 1);
}

std::string addressFor(const std::string& name, char type)
{
    if (type == typeA && (name == "both.example" || name == "four.example"))
        return std::string(ipBytes(*tryIpAddress("198.51.100.1")));
    if (type == typeAaaa && (name == "both.example" || name == "six.example"))
        return std::string(ipBytes(*tryIpAddress("2001:db8::1")));
    return {};
}

/// Empty: stay silent.
std::string answerTo(const std::string& query)
{
    const auto question = tryName(query);
    if (!question || question->first == "silent.example")
        return {};
    const auto& [name, typeAt] = *question;
    const char type = query[typeAt + 1];
    const std::string address = addressFor(name, type);
    const bool exists = name == "both.example" || name == "four.example" || name == "six.example";
    std::string answer = query.substr(0, typeAt + 4);
    answer[2] = '\x81'; // a response, recursion was desired
    answer[3] = exists ? '\x80' : '\x83';
    answer[7] = address.empty() ? 0 : 1;
    answer[9] = answer[11] = 0;
    if (address.empty())
        return answer;
    answer += std::string("\xc0\x0c\0", 3) + type + std::string("\0\1\0\0\0\x3c\0", 7);
    return answer + static_cast<char>(address.size()) + address;
}

} // namespace

NameServer::NameServer()
{
    enter("empty");
    m_socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    sockaddr_in own {};
    own.sin_family = AF_INET;
    own.sin_port = htons(53);
    const timeval patience {0, 100'000};
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    own.sin_addr.s_addr = ::inet_addr("198.51.100.53"); // the resolver drops answers from another address
    if (::bind(m_socket, reinterpret_cast<const sockaddr*>(&own), sizeof own) != 0)
        throw std::runtime_error("the lab's name server cannot listen");
    m_thread = std::thread([this] { serve(); });
}

NameServer::~NameServer()
{
    m_ends = true;
    m_thread.join();
    ::close(m_socket);
}

void NameServer::serve()
{
    while (!m_ends) {
        std::array<char, 512> buffer;
        sockaddr_storage from {};
        socklen_t size = sizeof from;
        auto* sender = reinterpret_cast<sockaddr*>(&from);
        const ssize_t count = ::recvfrom(m_socket, buffer.data(), buffer.size(), 0, sender, &size);
        if (count < static_cast<ssize_t>(headerSize))
            continue;
        const std::string answer = answerTo(std::string(buffer.data(), static_cast<std::size_t>(count)));
        if (!answer.empty())
            ::sendto(m_socket, answer.data(), answer.size(), 0, sender, size);
    }
}

} // namespace repair::lab
