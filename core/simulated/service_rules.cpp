// The order follows the dependencies; a service that fails keeps those that stand on it from starting.
#include "core/simulated/service_rules.h"

#include "core/simulated/os_error.h"
#include "core/simulated/registry_paths.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace repair {
namespace {

using State = ServiceStatus::State;
using Kind = StartType::Kind;

constexpr int deepestChain = 64;

bool sameName(std::string_view a, std::string_view b)
{
    return !NameLess {}(a, b) && !NameLess {}(b, a);
}

void takeTime(const SimulatedService& service)
{
    if (service.slowMilliseconds > 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(service.slowMilliseconds));
}

/// RasMan reads ProhibitIpSec once, when it starts.
void readRasManParameters(Machine& machine)
{
    const auto value = tryDwordAt(machine, rasManParametersKey, prohibitIpsecName);
    machine.windows.ipsecProhibitedInEffect = value == 1u;
}

/// svchost asks the registry which library is the service; a service that was deleted has lost that, too.
bool lacksLibrary(const Machine& machine, std::string_view name, const SimulatedService& service)
{
    if (service.config.binaryPath.find("svchost.exe") == std::string::npos)
        return false;
    const auto key =
        machine.registry.find(std::string(servicesKey) + "\\" + std::string(name) + "\\Parameters");
    return key == machine.registry.end() || !key->second.values.contains("ServiceDll");
}

std::uint32_t startCode(Machine& machine, std::string_view name, int depth)
{
    const auto found = machine.services.find(name);
    if (found == machine.services.end())
        return winError::noSuchService;
    SimulatedService& service = found->second;
    if (service.state == State::running)
        return 0;
    if (service.config.start.kind == Kind::disabled)
        return winError::serviceDisabled;
    if (depth > deepestChain)
        return winError::circularDependency;
    for (const std::string& needed : service.config.dependsOn) {
        const std::uint32_t code = startCode(machine, needed, depth + 1);
        if (code == winError::circularDependency)
            return code;
        if (code != 0)
            return code == winError::noSuchService ? winError::dependencyDeleted : winError::dependencyFailed;
    }
    takeTime(service);
    if (lacksLibrary(machine, name, service))
        return winError::moduleNotFound;
    if (service.startFails != 0)
        return service.startFails;
    service.state = State::running;
    if (sameName(name, rasManName))
        readRasManParameters(machine);
    return 0;
}

bool dependsOn(const SimulatedService& service, std::string_view name)
{
    return std::any_of(service.config.dependsOn.begin(), service.config.dependsOn.end(),
        [&](const std::string& needed) { return sameName(needed, name); });
}

void collectDependents(const Machine& machine, std::string_view name, std::vector<std::string>& found)
{
    for (const auto& [candidate, service] : machine.services) {
        if (service.state == State::stopped || !dependsOn(service, name) || sameName(candidate, name)
            || std::find(found.begin(), found.end(), candidate) != found.end())
            continue;
        const std::size_t before = found.size();
        found.push_back(candidate);
        collectDependents(machine, candidate, found);
        // Those that stand on the candidate must stop before it.
        std::rotate(found.begin() + static_cast<std::ptrdiff_t>(before),
            found.begin() + static_cast<std::ptrdiff_t>(before) + 1, found.end());
    }
}

} // namespace

Status startService(Machine& machine, std::string_view name)
{
    const std::uint32_t code = startCode(machine, name, 0);
    if (code != 0)
        return winError::refuse(code, "start service", std::string(name));
    return {};
}

Status stopService(Machine& machine, std::string_view name)
{
    const auto found = machine.services.find(name);
    if (found == machine.services.end())
        return winError::refuse(winError::noSuchService, "stop service", std::string(name));
    if (found->second.state == State::stopped)
        return {};
    if (!runningDependents(machine, name).empty())
        return winError::refuse(winError::dependentsRunning, "stop service", std::string(name));
    takeTime(found->second);
    found->second.state = State::stopped;
    return {};
}

std::vector<std::string> runningDependents(const Machine& machine, std::string_view name)
{
    std::vector<std::string> found;
    collectDependents(machine, name, found);
    return found;
}

void fireTrigger(Machine& machine, std::string_view name)
{
    const auto found = machine.services.find(name);
    if (found != machine.services.end() && found->second.hasTrigger)
        startCode(machine, name, 0);
}

bool isRunning(const Machine& machine, std::string_view name)
{
    const auto found = machine.services.find(name);
    return found != machine.services.end() && found->second.state == State::running;
}

void bootServices(Machine& machine)
{
    const auto startsByItself = [](const SimulatedService& service) {
        return service.config.start.kind < Kind::manual;
    };
    for (auto& [name, service] : machine.services)
        service.state = State::stopped;
    machine.windows.ipsecProhibitedInEffect = false;
    for (auto& [name, service] : machine.services)
        if (startsByItself(service))
            startCode(machine, name, 0);
}

} // namespace repair
