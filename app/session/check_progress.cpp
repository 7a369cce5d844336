// The photograph counts addresses, the questions count half seconds of the eight that they may take.
#include "app/session/check_progress.h"

#include <algorithm>

namespace repair {
namespace {

constexpr std::size_t beatsOfAsking = 16;

} // namespace

CheckProgress::CheckProgress(const Progress& progress, std::size_t addresses, bool asksServer)
    : m_progress(progress), m_addresses(addresses), m_beats(asksServer ? beatsOfAsking : 0)
{ }

Progress CheckProgress::photographing()
{
    return [this](const ProgressEvent& event) {
        const std::scoped_lock lock(m_mutex);
        m_photographed = std::max(m_photographed, event.done);
        tell();
    };
}

AskingProgress CheckProgress::asking()
{
    return [this](std::uint32_t secondsToWait) {
        const std::scoped_lock lock(m_mutex);
        m_secondsToWait = secondsToWait;
        // The last beat is the answer's; a pause before the questions takes none.
        if (secondsToWait == 0)
            m_beat = std::min(m_beat + 1, m_beats - 1);
        tell();
    };
}

void CheckProgress::answered()
{
    const std::scoped_lock lock(m_mutex);
    m_beat = m_beats;
    tell();
}

void CheckProgress::tell()
{
    if (!m_progress)
        return;
    const bool onlyAsks = m_beat < m_beats && m_photographed == m_addresses;
    const auto asks = m_secondsToWait > 0 ? Activity::waitingForServer : Activity::askingServer;
    m_progress({onlyAsks ? asks : Activity::reading, m_photographed + m_beat, m_addresses + m_beats, {},
        m_secondsToWait});
}

} // namespace repair
