// RasDialFunc2, because only that one is given something of the caller's.
#include "core/windows/dial_watch.h"

#include "core/windows/system_library.h"

namespace repair {
namespace {

using Notify = DWORD WINAPI(ULONG_PTR, DWORD, RasHandle, UINT, DWORD, DWORD, DWORD);
using Dial = DWORD WINAPI(RasDialExtensions*, LPCWSTR, RasDialParameters*, DWORD, Notify*, RasHandle*);

constexpr DWORD notifiesByFunction2 = 2;
constexpr DWORD goOnReporting = 1;

// A lambda, because RAS passes more than our functions take. The dial stands still meanwhile.
constexpr auto notify = [](ULONG_PTR watch, DWORD, RasHandle, UINT, DWORD state, DWORD error,
                            DWORD) -> DWORD {
    reinterpret_cast<DialWatch*>(watch)->report({state, error});
    return goOnReporting;
};

} // namespace

Result<std::uint32_t> beginDial(const std::filesystem::path& phonebook, DialParameters& parameters,
    DialWatch& watch, RasHandle& connection)
{
    const auto call = rasFunction<Dial>("RasDialW");
    if (!call)
        return fail(call.error());
    parameters.callbackId = reinterpret_cast<ULONG_PTR>(&watch);
    RasDialExtensions extensions {};
    extensions.size = sizeof extensions;
    if (parameters.eap) {
        extensions.eapSize = parameters.eap->size;
        extensions.eapData = parameters.eap->data;
    }
    return (*call)(parameters.eap ? &extensions : nullptr, phonebook.c_str(), &parameters,
        notifiesByFunction2, notify, &connection);
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
