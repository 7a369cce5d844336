// 0, 0.5 and 1.5 seconds; sooner and shorter after a refusal.
#include "core/probe/retransmission.h"

#include <algorithm>
#include <utility>

namespace repair {
namespace {

using std::chrono::milliseconds;

constexpr int mostSends = 3;
constexpr milliseconds firstPause {500};
constexpr milliseconds afterRefusal {100};
constexpr milliseconds refusalPatience {400};

} // namespace

void Retransmission::start(std::uint16_t port, std::string message, Moment now, milliseconds patience)
{
    m_running = true;
    m_port = port;
    m_message = std::move(message);
    m_nextSend = now;
    m_giveUp = now + patience;
    m_sent = 0;
    m_refusals = 0;
}

void Retransmission::giveUpBy(Moment latest)
{
    m_giveUp = std::min(m_giveUp, latest);
}

bool Retransmission::refusedAgain(Moment now)
{
    ++m_refusals;
    if (m_refusals == 1) {
        m_nextSend = now + afterRefusal;
        m_sent = mostSends - 1;
        giveUpBy(now + refusalPatience);
    }
    return m_refusals > 1;
}

Retransmission::Step Retransmission::step(Moment now)
{
    if (!m_running)
        return Step::wait;
    if (now >= m_giveUp) {
        m_running = false;
        return Step::giveUp;
    }
    if (m_sent == mostSends || now < m_nextSend)
        return Step::wait;
    m_nextSend = now + firstPause * (1 << m_sent);
    ++m_sent;
    return Step::send;
}

std::optional<Moment> Retransmission::wakeAt() const
{
    if (!m_running)
        return std::nullopt;
    return m_sent == mostSends ? m_giveUp : std::min(m_nextSend, m_giveUp);
}

} // namespace repair
