// What brings a service back: its start type, its installation, and a start.
#pragma once

#include "core/steps/service_judgement.h"

#include <string>
#include <string_view>

namespace repair {

/// The addresses of one service.
struct Service {
    explicit Service(std::string_view key) : name(key) { }
    [[nodiscard]] Setting installation() const { return ServiceInstallation{name}; }
    [[nodiscard]] Setting start() const { return ServiceStart{name}; }
    [[nodiscard]] Fact runtime() const { return ServiceRuntime{name}; }
    [[nodiscard]] Fact changedBy() const { return ServiceChangedBy{name}; }
    [[nodiscard]] Operation startNow() const { return Action{StartService{name}}; }
    std::string name;
};

[[nodiscard]] bool isRunning(const ServiceStatus* status);

/// The diagnosis of a service that is not installed any more.
[[nodiscard]] Diagnosis deleted(const Snapshot& pc, const ServiceNeed& need);

/// The diagnosis of a service that nothing can start.
[[nodiscard]] Diagnosis disabled(const Snapshot& pc, const ServiceNeed& need);

/// What makes a service that is neither disabled nor deleted come up; the reason is still to be given.
[[nodiscard]] Problem startRepair(const Snapshot& pc, const Service& service, bool makeAutomatic);

} // namespace repair
