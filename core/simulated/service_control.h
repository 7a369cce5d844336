// The SCM of a simulated PC.
#pragma once

#include "core/pc/service_control.h"
#include "core/simulated/simulated_state.h"

namespace repair {

class SimulatedServiceControl final : public ServiceControl {
public:
    explicit SimulatedServiceControl(SimulatedState& state) : m_state(state) { }

    [[nodiscard]] Result<std::optional<ServiceConfig>> config(const std::string& service) const override;
    [[nodiscard]] Result<std::optional<StartType>> startType(const std::string& service) const override;
    [[nodiscard]] Result<std::optional<ServiceStatus>> status(const std::string& service) const override;
    [[nodiscard]] Result<std::optional<std::string>> changedBy(const std::string& service) const override;

    Status setStartType(const std::string& service, const StartType& start) override;
    Status start(const std::string& service) override;
    Status stop(const std::string& service) override;
    Status install(const std::string& service, const ServiceConfig& config) override;
    Status remove(const std::string& service) override;

private:
    /// Null: not installed.
    [[nodiscard]] Result<const SimulatedService*> look(const std::string& service) const;

    SimulatedState& m_state;
};

} // namespace repair
