// The service control manager (SCM): start types, running state, installed services.
#pragma once

#include "core/base/result.h"
#include "core/model/value.h"

#include <optional>
#include <string>
#include <vector>

namespace repair {

/// Reading works for ordinary users; changing needs an administrator. Calls may block for up to 30 s a
/// service. Services are named by their SCM key name. Thread-safe for reading.
class ServiceControl {
public:
    virtual ~ServiceControl() = default;

    /// Absent if the service is not installed (1060).
    [[nodiscard]] virtual Result<std::optional<ServiceConfig>> config(const std::string& service) const = 0;
    [[nodiscard]] virtual Result<std::optional<StartType>> startType(const std::string& service) const = 0;
    [[nodiscard]] virtual Result<std::optional<ServiceStatus>> status(const std::string& service) const = 0;
    /// Who changed the start type last (event 7040); absent if the log does not say.
    [[nodiscard]] virtual Result<std::optional<std::string>> changedBy(const std::string& service) const = 0;

    /// Changes start type and delayed flag and nothing else: triggers, account and path stay.
    virtual Status setStartType(const std::string& service, const StartType& start) = 0;
    /// Waits until it runs. A service that runs already is a success (1056).
    virtual Status start(const std::string& service) = 0;
    /// Waits until it is stopped. Fails with osCode 1051 while a running service depends on it; a stopped one
    /// is a success (1062).
    virtual Status stop(const std::string& service) = 0;
    virtual Status install(const std::string& service, const ServiceConfig& config) = 0;
    /// Deletes a service; a running one is stopped first.
    virtual Status remove(const std::string& service) = 0;
};

} // namespace repair
