// Two questions to the resolver, and how long to wait for it.
#include "core/probe/name_lookup.h"

#include "core/probe/ip_text.h"

#include <algorithm>
#include <utility>

namespace repair {
namespace {

/// With 3.5 s of silence on the wire, a run in which nothing at all answers stays below 8 s.
constexpr std::chrono::milliseconds patience {4000};

} // namespace

NameLookup::NameLookup(std::string host) : m_host(std::move(host))
{
    if (const auto typed = tryIpAddress(m_host)) {
        (typed->family == IpFamily::v4 ? m_ipv4 : m_ipv6).first = typed;
        m_ipv4.isAnswered = true;
        m_ipv6.isAnswered = true;
    }
}

void NameLookup::start(Transport& transport)
{
    m_giveUp = transport.now() + patience;
    if (finished())
        return;
    transport.startResolving(m_host, IpFamily::v4);
    transport.startResolving(m_host, IpFamily::v6);
}

void NameLookup::receive(const NameAnswered& answered)
{
    Family& family = answered.family == IpFamily::v4 ? m_ipv4 : m_ipv6;
    if (family.isAnswered)
        return;
    family.isAnswered = true;
    if (!answered.addresses) {
        family.answer.state = NameAnswer::State::noAnswer;
        return;
    }
    family.answer.state = answered.addresses->empty() ? NameAnswer::State::none : NameAnswer::State::found;
    for (const IpAddress& address : *answered.addresses)
        family.answer.addresses.push_back(ipText(address));
    if (!answered.addresses->empty())
        family.first = answered.addresses->front();
}

void NameLookup::tick(Moment now)
{
    if (now < m_giveUp)
        return;
    for (Family* family : {&m_ipv4, &m_ipv6}) {
        if (family->isAnswered)
            continue;
        family->isAnswered = true;
        family->answer.state = NameAnswer::State::noAnswer;
    }
}

bool NameLookup::decided() const
{
    return finished() || (m_ipv4.isAnswered && m_ipv4.first);
}

void NameLookup::giveUpBy(Moment latest)
{
    m_giveUp = std::min(m_giveUp, latest);
}

std::optional<Moment> NameLookup::wakeAt() const
{
    return finished() ? std::nullopt : std::optional(m_giveUp);
}

std::optional<IpAddress> NameLookup::address() const
{
    return m_ipv4.first ? m_ipv4.first : m_ipv6.first;
}

void NameLookup::report(ServerAnswer& answer) const
{
    answer.host = m_host;
    answer.ipv4 = m_ipv4.answer;
    answer.ipv6 = m_ipv6.answer;
}

} // namespace repair
