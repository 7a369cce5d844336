// Puts the ports together, and does what happens to a PC rather than through it: restarts, time, others.
#include "core/simulated/simulated_pc.h"

#include "core/simulated/firewall_state.h"
#include "core/simulated/machine_file.h"
#include "core/simulated/registry_paths.h"
#include "core/simulated/service_rules.h"

namespace repair {
namespace {

/// A device whose driver is disabled stays down from the next boot on (CM_PROB_DISABLED_SERVICE).
void bootDevices(Machine& machine)
{
    constexpr std::uint32_t disabledService = 32;
    constexpr std::uint32_t serviceDisabled = 4;
    for (auto& [id, device] : machine.devices) {
        const auto start = tryDwordAt(machine, std::string(servicesKey) + "\\" + device.driver, "Start");
        if (device.problem == 0 && start == serviceDisabled)
            device.problem = disabledService;
        else if (device.problem == disabledService && start != serviceDisabled)
            device.problem = 0;
    }
}

} // namespace

SimulatedPc::SimulatedPc(Machine machine) : m_state(std::move(machine)) { }

SimulatedPc::SimulatedPc(SimulatedState state) : m_state(std::move(state)) { }

std::unique_ptr<SimulatedPc> SimulatedPc::asAdministrator() const
{
    return std::unique_ptr<SimulatedPc>(new SimulatedPc(m_state.asAdministrator()));
}

Result<std::unique_ptr<SimulatedPc>> SimulatedPc::create(const std::filesystem::path& path, Machine machine)
{
    auto pc = std::make_unique<SimulatedPc>(std::move(machine));
    pc->m_state.keepIn(path);
    if (auto saved = pc->m_state.save(); !saved)
        return fail(saved.error());
    return pc;
}

Result<std::unique_ptr<SimulatedPc>> SimulatedPc::open(const std::filesystem::path& path)
{
    return loadMachine(path).map([&](Machine machine) {
        auto pc = std::make_unique<SimulatedPc>(std::move(machine));
        pc->m_state.keepIn(path);
        return pc;
    });
}

Status SimulatedPc::reboot(Reboot how)
{
    return m_state.write([&](Machine& machine) -> Status {
        // Both end every connection; only a restart loads Windows anew.
        machine.connections.clear();
        if (how == Reboot::fastStartup)
            return {};
        machine.windows.bootTime = m_state.now();
        machine.windows.pendingRestart.clear();
        machine.windows.natRuleInEffect = tryDwordAt(machine, policyAgentKey, natRuleName).value_or(0);
        if (machine.firewall.armed)
            fireRestore(machine.firewall);
        bootServices(machine);
        bootDevices(machine);
        return {};
    });
}

Status SimulatedPc::advanceClock(std::chrono::seconds by)
{
    return m_state.write([&](Machine& machine) -> Status {
        if (machine.clock.hostOffset)
            *machine.clock.hostOffset += by.count();
        else
            machine.clock.now += by.count();
        SimulatedState::settle(machine, m_state.now());
        return {};
    });
}

Status SimulatedPc::meddle(const std::function<void(Machine&)>& change)
{
    return m_state.write([&](Machine& machine) -> Status {
        change(machine);
        m_state.parseBooks();
        return {};
    });
}

} // namespace repair
