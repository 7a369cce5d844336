// Answers like the SCM: the rules of starting and stopping are in service_rules.
#include "core/simulated/service_control.h"

#include "core/base/utf.h"
#include "core/simulated/os_error.h"
#include "core/simulated/registry_paths.h"
#include "core/simulated/service_rules.h"

namespace repair {
namespace {

/// The SCM keeps its data in the service's key, so that key's last-write time moves, too.
void touchKey(Machine& machine, const std::string& service, std::int64_t now)
{
    const auto key = machine.registry.find(std::string(servicesKey) + "\\" + service);
    if (key != machine.registry.end())
        key->second.written = now;
}

/// Deleting a service deletes its key with all below it.
void eraseKeys(Machine& machine, const std::string& service)
{
    const std::string key = std::string(servicesKey) + "\\" + service;
    const std::string below = key + "\\";
    const auto isBelow = [&](const std::string& other) {
        return other.size() >= below.size() && equalIgnoringAsciiCase(other.substr(0, below.size()), below);
    };
    std::erase_if(machine.registry,
        [&](const auto& each) { return equalIgnoringAsciiCase(each.first, key) || isBelow(each.first); });
}

} // namespace

Result<const SimulatedService*> SimulatedServiceControl::look(const std::string& service) const
{
    if (auto allowed = m_state.mayRead(Denial::Area::service, service); !allowed)
        return fail(allowed.error());
    const auto& services = m_state.machine().services;
    const auto found = services.find(service);
    return found == services.end() ? nullptr : &found->second;
}

Result<std::optional<ServiceConfig>> SimulatedServiceControl::config(const std::string& service) const
{
    return look(service).map(
        [](const SimulatedService* found) { return found ? std::optional(found->config) : std::nullopt; });
}

Result<std::optional<StartType>> SimulatedServiceControl::startType(const std::string& service) const
{
    return look(service).map([](const SimulatedService* found) {
        return found ? std::optional(found->config.start) : std::nullopt;
    });
}

Result<std::optional<ServiceStatus>> SimulatedServiceControl::status(const std::string& service) const
{
    return look(service).map([&](const SimulatedService* found) -> std::optional<ServiceStatus> {
        if (!found)
            return std::nullopt;
        return ServiceStatus {found->state, found->hasTrigger, found->config.dependsOn,
            runningDependents(m_state.machine(), service)};
    });
}

Result<std::optional<std::string>> SimulatedServiceControl::changedBy(const std::string& service) const
{
    return look(service).map([](const SimulatedService* found) {
        return found && !found->changedBy.empty() ? std::optional(found->changedBy) : std::nullopt;
    });
}

Status SimulatedServiceControl::setStartType(const std::string& service, const StartType& start)
{
    if (auto allowed = m_state.mayWrite(Denial::Area::service, service); !allowed)
        return allowed;
    return m_state.write([&](Machine& machine) -> Status {
        const auto found = machine.services.find(service);
        if (found == machine.services.end())
            return winError::refuse(winError::noSuchService, "change service", service);
        if (start.delayed && start.kind != StartType::Kind::automatic)
            return winError::refuse(winError::invalidParameter, "change service", service);
        if (found->second.config.start == start)
            return {};
        found->second.config.start = start;
        found->second.changedBy = machine.user;
        touchKey(machine, service, m_state.now());
        return {};
    });
}

Status SimulatedServiceControl::start(const std::string& service)
{
    if (auto allowed = m_state.mayWrite(Denial::Area::service, service); !allowed)
        return allowed;
    return m_state.write([&](Machine& machine) { return startService(machine, service); });
}

Status SimulatedServiceControl::stop(const std::string& service)
{
    if (auto allowed = m_state.mayWrite(Denial::Area::service, service); !allowed)
        return allowed;
    return m_state.write([&](Machine& machine) { return stopService(machine, service); });
}

Status SimulatedServiceControl::install(const std::string& service, const ServiceConfig& config)
{
    if (auto allowed = m_state.mayWrite(Denial::Area::service, service); !allowed)
        return allowed;
    return m_state.write([&](Machine& machine) -> Status {
        if (machine.services.contains(service))
            return winError::refuse(winError::serviceExists, "install service", service);
        machine.services[service].config = config;
        machine.services[service].hasTrigger = !config.triggers.empty();
        touchKey(machine, service, m_state.now());
        return {};
    });
}

Status SimulatedServiceControl::remove(const std::string& service)
{
    if (auto allowed = m_state.mayWrite(Denial::Area::service, service); !allowed)
        return allowed;
    return m_state.write([&](Machine& machine) -> Status {
        if (auto stopped = stopService(machine, service); !stopped)
            return stopped;
        machine.services.erase(machine.services.find(service));
        eraseKeys(machine, service);
        return {};
    });
}

} // namespace repair
