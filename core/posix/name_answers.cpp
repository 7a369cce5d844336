// getaddrinfo() for one family at a time.
#include "core/posix/name_answers.h"

#include "core/posix/socket_address.h"

#include <fcntl.h>
#include <netdb.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <thread>
#include <utility>

namespace repair {
namespace {

/// "No such name" and "no address of this family" are answers; everything else is a resolver that failed.
bool isNegativeAnswer(int status)
{
    if (status == EAI_NONAME)
        return true;
#ifdef EAI_NODATA
    if (status == EAI_NODATA || status == EAI_ADDRFAMILY)
        return true;
#endif
    return false;
}

Result<std::vector<IpAddress>> resolve(const std::string& host, IpFamily family)
{
    addrinfo wanted {};
    wanted.ai_family = family == IpFamily::v4 ? AF_INET : AF_INET6;
    wanted.ai_socktype = SOCK_DGRAM;
    addrinfo* found = nullptr;
    const int status = ::getaddrinfo(host.c_str(), nullptr, &wanted, &found);
    std::vector<IpAddress> addresses;
    if (isNegativeAnswer(status))
        return addresses;
    if (status != 0)
        return fail({ErrorKind::unavailable, static_cast<std::uint32_t>(-status), "resolve name", host});
    for (const addrinfo* one = found; one != nullptr; one = one->ai_next)
        if (const auto endpoint = tryEndpoint(one->ai_addr))
            if (std::find(addresses.begin(), addresses.end(), endpoint->address) == addresses.end())
                addresses.push_back(endpoint->address);
    ::freeaddrinfo(found);
    return addresses;
}

} // namespace

NameAnswers::NameAnswers()
{
    if (::pipe2(m_pipe, O_NONBLOCK | O_CLOEXEC) != 0)
        m_pipe[0] = m_pipe[1] = -1; // poll() ignores it; only the waking is lost
}

NameAnswers::~NameAnswers()
{
    for (const int end : m_pipe)
        if (end >= 0)
            ::close(end);
}

void NameAnswers::ring()
{
    // A full pipe is rung already.
    [[maybe_unused]] const ssize_t written = ::write(m_pipe[1], "!", 1);
}

void NameAnswers::add(NameAnswered answered)
{
    {
        const std::lock_guard lock(m_mutex);
        m_answered.push_back(std::move(answered));
    }
    ring();
}

std::vector<NameAnswered> NameAnswers::take()
{
    std::array<char, 64> rings;
    while (::read(m_pipe[0], rings.data(), rings.size()) > 0) { }
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_answered, {});
}

void resolveInBackground(std::shared_ptr<NameAnswers> answers, std::string host, IpFamily family)
{
    std::thread([answers = std::move(answers), host = std::move(host), family] {
        answers->add({host, family, resolve(host, family)});
    }).detach();
}

} // namespace repair
