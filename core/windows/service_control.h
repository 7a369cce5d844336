// The service control manager of this PC.
#pragma once

#include "core/pc/service_control.h"
#include "core/windows/service_patience.h"

namespace repair {

class WindowsServiceControl final : public ServiceControl {
public:
    WindowsServiceControl() = default;
    explicit WindowsServiceControl(ServicePatience patience) : m_patience(patience) { }

    [[nodiscard]] Result<std::optional<ServiceConfig>> config(const std::string& service) const override;
    [[nodiscard]] Result<std::optional<StartType>> startType(const std::string& service) const override;
    [[nodiscard]] Result<std::optional<ServiceStatus>> status(const std::string& service) const override;
    [[nodiscard]] Result<std::optional<std::string>> changedBy(const std::string& service) const override;

    /// A start type that cannot be given whole is taken back before the error is returned.
    Status setStartType(const std::string& service, const StartType& start) override;
    /// A service that ends while it starts fails with its own exit code (1066: one that only it knows).
    Status start(const std::string& service) override;
    Status stop(const std::string& service) override;
    /// Leaves nothing behind if it fails.
    Status install(const std::string& service, const ServiceConfig& config) override;
    /// busy (1072): it is marked for deletion and goes when the last program lets go of it, or at a restart.
    Status remove(const std::string& service) override;

private:
    ServicePatience m_patience;
};

} // namespace repair
