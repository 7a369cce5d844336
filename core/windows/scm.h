// Opens services of this PC and waits for what they are doing.
#pragma once

#include "core/base/result.h"
#include "core/windows/service_patience.h"
#include "core/windows/unique_handle.h"

#include <functional>
#include <string>

namespace repair {

/// Ask for the rights of one call: querying works for everybody, SC_MANAGER_CREATE_SERVICE for
/// administrators.
[[nodiscard]] Result<ServiceHandle> openServiceManager(DWORD access);
/// Whether a call that failed with this code is worth another try. Wine forgets a conversation that began
/// while another thread, or COM in its name, began one too; and any call to another process can be cut off.
[[nodiscard]] bool isConversationLost(DWORD code);
/// A conversation that is lost is begun anew, once. notFound (1060): not installed. accessDenied (5): not
/// with these rights.
[[nodiscard]] Result<ServiceHandle> openService(const std::string& service, DWORD access);

[[nodiscard]] Result<SERVICE_STATUS_PROCESS> statusOf(const ServiceHandle& service, const std::string& name);

/// Makes a call again while the database of services is locked (1055), as it is while Windows starts. Returns
/// the last code; 0 for success.
[[nodiscard]] DWORD whileUnlocked(const ServicePatience& patience, const std::function<DWORD()>& call);

/// The waiting of one start or one stop, all of which share one deadline.
class ServiceWait {
public:
    using Wanted = std::function<bool(DWORD state)>;

    /// The handle needs SERVICE_QUERY_STATUS and must outlive this.
    ServiceWait(const ServiceHandle& service, std::string name, const ServicePatience& patience);

    /// Looks until the state is a wanted one. timedOut (1053): the deadline has come, or the service has
    /// shown no progress for longer than it said itself that it needs.
    [[nodiscard]] Result<SERVICE_STATUS_PROCESS> until(const Wanted& wanted) const;

private:
    const ServiceHandle& m_service;
    std::string m_name;
    ServicePatience m_patience;
    std::chrono::steady_clock::time_point m_deadline;
};

} // namespace repair
