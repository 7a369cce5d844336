// Which exchange is started when, and what is reported of them.
#include "core/probe/ike_survey.h"

#include "core/probe/earliest.h"
#include "core/probe/ikev1_payloads.h"

#include <algorithm>
#include <utility>

namespace repair {
namespace {

using State = IkeAnswer::State;
using std::chrono::milliseconds;

constexpr int mostHalfOpen = 3;
/// IKEv2 waits this long to learn which port works, so that it need not be asked on both.
constexpr milliseconds saInitDelay {100};

bool isAccepted(const MainMode* exchange)
{
    return exchange != nullptr && exchange->answer().state == State::accepted;
}

bool isNoProposal(const MainMode* exchange)
{
    return exchange != nullptr && exchange->answer().state == State::noProposal;
}

} // namespace

IkeSurvey::IkeSurvey(ExchangeEnds ends, KeyPairs& keyPairs, const Secret* key)
    : m_ends(std::move(ends)), m_keyPairs(keyPairs), m_key(key)
{ }

MainModePlan::Goal IkeSurvey::fullGoal() const
{
    return m_key != nullptr ? MainModePlan::Goal::proof : MainModePlan::Goal::keyExchange;
}

MainMode* IkeSurvey::addMainMode(
    std::uint16_t port, MainModePlan::Goal goal, const std::vector<IkeTransform>& transforms)
{
    auto exchange =
        std::make_unique<MainMode>(m_ends, m_keyPairs, MainModePlan {port, transforms, goal, m_key});
    MainMode* added = exchange.get();
    m_exchanges.push_back(std::move(exchange));
    return added;
}

SaInit* IkeSurvey::addSaInit(std::uint16_t port)
{
    auto exchange = std::make_unique<SaInit>(m_ends, m_keyPairs, port);
    SaInit* added = exchange.get();
    m_exchanges.push_back(std::move(exchange));
    return added;
}

void IkeSurvey::start(Moment now)
{
    m_saInitDue = now + saInitDelay;
    m_silenceEnds = now + usualPatience;
    m_main500 = addMainMode(ikePort, fullGoal(), windowsTransforms());
    m_main4500 = addMainMode(natPort, MainModePlan::Goal::offer, windowsTransforms());
    m_main500->start(now);
    m_main4500->start(now);
}

void IkeSurvey::receive(std::uint16_t port, std::string_view datagram, Moment now)
{
    // Not by home port: a refusal of message 5 may come to the other one.
    for (const auto& exchange : m_exchanges)
        exchange->receive(port, datagram, now);
    decide(now);
}

void IkeSurvey::trouble(std::uint16_t port, PortTrouble trouble, Moment now)
{
    for (const auto& exchange : m_exchanges)
        exchange->trouble(port, trouble, now);
    decide(now);
}

void IkeSurvey::tick(Moment now)
{
    for (const auto& exchange : m_exchanges)
        exchange->tick(now);
    decide(now);
}

bool IkeSurvey::heardOn(const Exchange* exchange) const
{
    return exchange != nullptr && exchange->answer().microseconds.has_value();
}

bool IkeSurvey::heardNothing() const
{
    return std::none_of(m_exchanges.begin(), m_exchanges.end(), [](const auto& e) { return e->heard(); });
}

int IkeSurvey::halfOpen() const
{
    return static_cast<int>(std::count_if(m_exchanges.begin(), m_exchanges.end(),
        [](const auto& exchange) { return exchange->mayBeHalfOpen(); }));
}

void IkeSurvey::decide(Moment now)
{
    const bool isDue = heardOn(m_main500) || m_main500->finished() || now >= m_saInitDue;
    if (!isSaInitDecided() && isDue)
        startSaInit(now);
    const bool allFinished = std::all_of(
        m_exchanges.begin(), m_exchanges.end(), [](const auto& exchange) { return exchange->finished(); });
    if (allFinished)
        startFollowUps(now);
}

bool IkeSurvey::isSaInitDecided() const
{
    return m_init500 != nullptr || m_init4500 != nullptr
        || (m_main500->finished() && m_main500->seemsClosed() && m_main4500->finished());
}

void IkeSurvey::startSaInit(Moment now)
{
    // A port that was refused is refused for both versions; the other one may still be answering.
    if (m_main500->seemsClosed() && !heardOn(m_main4500))
        return;
    const bool onlyNatPort = !heardOn(m_main500) && heardOn(m_main4500);
    SaInit*& exchange = onlyNatPort ? m_init4500 : m_init500;
    exchange = addSaInit(onlyNatPort ? natPort : ikePort);
    exchange->start(now);
    // If nobody is there, everything ends together.
    if (heardNothing() && now < m_silenceEnds)
        exchange->giveUpBy(m_silenceEnds);
}

void IkeSurvey::startFollowUps(Moment now)
{
    if (followOnNatPort(now))
        return;
    if (halfOpen() < mostHalfOpen && askWiderList(now))
        return;
    if (halfOpen() < mostHalfOpen)
        askNewVersionOnNatPort(now);
}

bool IkeSurvey::followOnNatPort(Moment now)
{
    // The exchange is already open at the server, so going on costs it nothing.
    if (m_followedOnNatPort || heardOn(m_main500) || !isAccepted(m_main4500))
        return false;
    m_followedOnNatPort = true;
    m_main4500->goOn(fullGoal(), now);
    return true;
}

bool IkeSurvey::askWiderList(Moment now)
{
    const bool isRefused = isNoProposal(m_main500) || isNoProposal(m_main4500);
    if (m_wider != nullptr || !isRefused || isAccepted(m_main500) || isAccepted(m_main4500))
        return false;
    m_wider = addMainMode(
        isNoProposal(m_main500) ? ikePort : natPort, MainModePlan::Goal::keyExchange, otherTransforms());
    m_wider->start(now);
    return true;
}

bool IkeSurvey::askNewVersionOnNatPort(Moment now)
{
    // A server without IKEv1 is silent to it on both ports; only IKEv2 can say whether 4500 is open.
    if (m_init4500 != nullptr || !heardOn(m_init500) || heardOn(m_main4500)
        || m_main4500->answer().state != State::silent || heardOn(m_main500))
        return false;
    m_init4500 = addSaInit(natPort);
    m_init4500->start(now);
    return true;
}

bool IkeSurvey::finished() const
{
    return std::all_of(
        m_exchanges.begin(), m_exchanges.end(), [](const auto& exchange) { return exchange->finished(); });
}

std::optional<Moment> IkeSurvey::wakeAt() const
{
    std::optional<Moment> next;
    for (const auto& exchange : m_exchanges)
        next = earliest(next, exchange->wakeAt());
    return isSaInitDecided() || m_main500->seemsClosed() ? next : earliest(next, m_saInitDue);
}

std::vector<Outgoing> IkeSurvey::takeOutgoing()
{
    std::vector<Outgoing> all;
    for (const auto& exchange : m_exchanges)
        for (Outgoing& outgoing : exchange->takeOutgoing())
            all.push_back(std::move(outgoing));
    return all;
}

} // namespace repair
