// RasDialFunc2, because only that one is given something of the caller's: the number of the dial, by which
// its watch is looked up. RAS does not promise that its last report has come back by the time that the
// connection is gone, and such a one finds no watch any more.
#include "core/windows/dial_watch.h"

#include "core/windows/system_library.h"

#include <map>
#include <utility>

namespace repair {
namespace {

using Notify = DWORD WINAPI(ULONG_PTR, DWORD, RasHandle, UINT, DWORD, DWORD, DWORD);
using Dial = DWORD WINAPI(RasDialExtensions*, LPCWSTR, RasDialParameters*, DWORD, Notify*, RasHandle*);

constexpr DWORD notifiesByFunction2 = 2;
constexpr DWORD goOnReporting = 1;

class LivingWatches {
public:
    ULONG_PTR add(DialWatch& watch)
    {
        const std::scoped_lock lock(m_mutex);
        m_watches.emplace(++m_last, &watch);
        return m_last;
    }
    /// Waits until a report to it that is under way has been made.
    void remove(ULONG_PTR number)
    {
        const std::scoped_lock lock(m_mutex);
        m_watches.erase(number);
    }
    void report(ULONG_PTR number, RasReport report)
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto watch = m_watches.find(number); watch != m_watches.end())
            watch->second->report(report);
    }

private:
    std::mutex m_mutex;
    std::map<ULONG_PTR, DialWatch*> m_watches;
    ULONG_PTR m_last = 0;
};

/// Never destroyed: RAS may report while the process ends.
LivingWatches& livingWatches()
{
    static auto& watches = *new LivingWatches;
    return watches;
}

// A lambda, because RAS passes more than our functions take. The dial stands still meanwhile.
constexpr auto notify = [](ULONG_PTR number, DWORD, RasHandle, UINT, DWORD state, DWORD error,
                            DWORD) -> DWORD {
    livingWatches().report(number, {state, error});
    return goOnReporting;
};

} // namespace

Result<std::uint32_t> beginDial(const std::filesystem::path& phonebook, DialParameters& parameters,
    const DialWatch& watch, RasHandle& connection)
{
    const auto call = rasFunction<Dial>("RasDialW");
    if (!call)
        return fail(call.error());
    parameters.callbackId = watch.number();
    RasDialExtensions extensions {};
    extensions.size = sizeof extensions;
    if (parameters.eap) {
        extensions.eapSize = parameters.eap->size;
        extensions.eapData = parameters.eap->data;
    }
    return (*call)(parameters.eap ? &extensions : nullptr, phonebook.c_str(), &parameters,
        notifiesByFunction2, notify, &connection);
}

DialWatch::DialWatch() : m_number(livingWatches().add(*this)) { }

DialWatch::~DialWatch()
{
    livingWatches().remove(m_number);
}

void DialWatch::report(RasReport report)
{
    const std::scoped_lock lock(m_mutex);
    m_reports.push_back(report);
    m_changed.notify_one();
}

std::optional<RasReport> DialWatch::waitForNext(std::chrono::milliseconds longest)
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait_for(lock, longest, [this] { return !m_reports.empty(); }))
        return std::nullopt;
    const RasReport next = m_reports.front();
    m_reports.pop_front();
    return next;
}

} // namespace repair
