// A thread stands for the process, a channel in memory for the pipe.
#include "app/helper/in_process_elevation.h"

#include "core/elevation/memory_channel.h"

#include <utility>

namespace repair {

InProcessElevation::InProcessElevation(
    Pc& pc, JournalStore& machineJournals, spdlog::logger& log, Consent consent)
    : m_pc(pc), m_journals(machineJournals), m_log(log), m_consent(std::move(consent))
{ }

InProcessElevation::~InProcessElevation()
{
    if (m_helper.joinable())
        m_helper.join();
}

Result<std::unique_ptr<ByteChannel>> InProcessElevation::startHelper()
{
    constexpr std::uint32_t cancelledByUser = 1223; // ERROR_CANCELLED, as the consent prompt answers
    if (!m_consent())
        return fail({ErrorKind::cancelled, cancelledByUser, "ask for consent", {}});
    if (m_helper.joinable())
        m_helper.join();
    auto [ours, theirs] = memoryChannel();
    m_helper = std::thread([this, client = std::move(theirs)] { serve(*client); });
    return std::move(ours);
}

void InProcessElevation::serve(ByteChannel& client)
{
    MachineSession machine(m_pc, m_journals, m_log);
    HelperSession(client, machine, m_log).serve();
}

} // namespace repair
