// Every call asks for the least rights, so that reading works without elevation.
#include "core/windows/scm.h"

#include "core/windows/utf16.h"
#include "core/windows/win_error.h"

#include <algorithm>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>

namespace repair {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

/// A tenth of what the service says it needs, as Windows' documentation advises, but looked at often enough
/// that a quick one does not keep anybody waiting.
milliseconds pauseFor(const SERVICE_STATUS_PROCESS& status)
{
    return std::clamp(milliseconds(status.dwWaitHint / 10), milliseconds(20), milliseconds(1000));
}

using Manager = std::shared_ptr<const ServiceHandle>;

/// One conversation with the SCM for the whole process: half the calls. lost: a conversation that is to be
/// begun anew, unless another thread has done so already.
Result<Manager> connectedManager(const Manager& lost)
{
    static std::mutex mutex;
    static Manager manager;
    const std::scoped_lock lock(mutex);
    if (!manager || manager == lost) {
        auto opened = openServiceManager(0);
        if (!opened)
            return fail(opened.error());
        manager = std::make_shared<const ServiceHandle>(std::move(*opened));
    }
    return manager;
}

} // namespace

bool isConversationLost(DWORD code)
{
    return code == ERROR_INVALID_HANDLE || code == RPC_S_SERVER_UNAVAILABLE || code == RPC_S_CALL_FAILED
        || code == RPC_S_CALL_FAILED_DNE;
}

Result<ServiceHandle> openServiceManager(DWORD access)
{
    ServiceHandle manager(OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CONNECT | access));
    const DWORD code = GetLastError();
    if (!manager)
        return winFail(code, "open service manager");
    return manager;
}

Result<ServiceHandle> openService(const std::string& service, DWORD access)
{
    const std::wstring name = toWide(service);
    DWORD code = 0;
    Manager lost;
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto manager = connectedManager(lost);
        if (!manager)
            return fail(manager.error());
        ServiceHandle opened(OpenServiceW((*manager)->get(), name.c_str(), access));
        code = GetLastError();
        if (opened)
            return opened;
        if (!isConversationLost(code))
            break;
        lost = *manager;
    }
    return winFail(code, "open service", service);
}

Result<SERVICE_STATUS_PROCESS> statusOf(const ServiceHandle& service, const std::string& name)
{
    SERVICE_STATUS_PROCESS status {};
    DWORD needed = 0;
    if (!QueryServiceStatusEx(service.get(), SC_STATUS_PROCESS_INFO, reinterpret_cast<BYTE*>(&status),
            sizeof status, &needed)) {
        const DWORD code = GetLastError();
        return winFail(code, "query service", name);
    }
    return status;
}

DWORD whileUnlocked(const ServicePatience& patience, const std::function<DWORD()>& call)
{
    const auto deadline = steady_clock::now() + patience.total;
    DWORD code = call();
    for (milliseconds pause(50); code == ERROR_SERVICE_DATABASE_LOCKED && steady_clock::now() < deadline;
         pause = std::min(pause * 2, milliseconds(2000))) {
        std::this_thread::sleep_for(pause);
        code = call();
    }
    return code;
}

ServiceWait::ServiceWait(const ServiceHandle& service, std::string name, const ServicePatience& patience)
    : m_service(service), m_name(std::move(name)), m_patience(patience),
      m_deadline(steady_clock::now() + patience.total)
{ }

Result<SERVICE_STATUS_PROCESS> ServiceWait::until(const Wanted& wanted) const
{
    auto status = statusOf(m_service, m_name);
    auto progressed = steady_clock::now();
    while (status && !wanted(status->dwCurrentState)) {
        const auto allowed = std::max(m_patience.withoutProgress, milliseconds(status->dwWaitHint));
        const auto now = steady_clock::now();
        if (now >= m_deadline || now - progressed > allowed)
            return winFail(ERROR_SERVICE_REQUEST_TIMEOUT, "wait for service", m_name);
        std::this_thread::sleep_for(pauseFor(*status));
        const SERVICE_STATUS_PROCESS before = *status;
        status = statusOf(m_service, m_name);
        if (status
            && (status->dwCheckPoint != before.dwCheckPoint
                || status->dwCurrentState != before.dwCurrentState))
            progressed = steady_clock::now();
    }
    return status;
}

} // namespace repair
