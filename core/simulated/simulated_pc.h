// A PC that behaves like Windows as far as our ports can see: to try, to rehearse, to train and to test.
#pragma once

#include "core/pc/pc.h"
#include "core/simulated/devices.h"
#include "core/simulated/dialler.h"
#include "core/simulated/firewall.h"
#include "core/simulated/phonebooks.h"
#include "core/simulated/read_only_ports.h"
#include "core/simulated/registry.h"
#include "core/simulated/service_control.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>

namespace repair {

/// What a person calls "switching off and on": with Fast Startup, Windows only sleeps and reads nothing anew.
enum class Reboot { restart, fastStartup };

class SimulatedPc final : public Pc {
public:
    /// In memory only.
    explicit SimulatedPc(Machine machine);

    /// Lives in a file from now on, which is replaced if it exists; every write is in the file before it
    /// returns. io, noSpace or accessDenied if the file cannot be written.
    [[nodiscard]] static Result<std::unique_ptr<SimulatedPc>> create(
        const std::filesystem::path& path, Machine machine);
    /// notFound, corrupt, tooNew: see loadMachine().
    [[nodiscard]] static Result<std::unique_ptr<SimulatedPc>> open(const std::filesystem::path& path);

    [[nodiscard]] const Machine& machine() const { return m_state.machine(); }
    /// The same PC as an administrator has it; the two are used in turns.
    [[nodiscard]] std::unique_ptr<SimulatedPc> asAdministrator() const;

    /// Reads the NAT value anew, starts the automatic services, clears pending restarts, fires an armed
    /// restore.
    Status reboot(Reboot how = Reboot::restart);
    Status advanceClock(std::chrono::seconds by);
    /// What somebody else does to this PC behind our back.
    Status meddle(const std::function<void(Machine&)>& change);

    [[nodiscard]] const ServiceControl& services() const override { return m_services; }
    [[nodiscard]] ServiceControl& services() override { return m_services; }
    [[nodiscard]] const Registry& registry() const override { return m_registry; }
    [[nodiscard]] Registry& registry() override { return m_registry; }
    [[nodiscard]] const Phonebooks& phonebooks() const override { return m_phonebooks; }
    [[nodiscard]] Phonebooks& phonebooks() override { return m_phonebooks; }
    [[nodiscard]] const Dialler& dialler() const override { return m_dialler; }
    [[nodiscard]] Dialler& dialler() override { return m_dialler; }
    [[nodiscard]] const Devices& devices() const override { return m_devices; }
    [[nodiscard]] Devices& devices() override { return m_devices; }
    [[nodiscard]] const Firewall& firewall() const override { return m_firewall; }
    [[nodiscard]] Firewall& firewall() override { return m_firewall; }
    [[nodiscard]] const EventLog& events() const override { return m_events; }
    [[nodiscard]] const Updates& updates() const override { return m_updates; }
    [[nodiscard]] const SystemInfo& system() const override { return m_system; }
    [[nodiscard]] const Policies& policies() const override { return m_policies; }
    [[nodiscard]] const Network& network() const override { return m_network; }
    [[nodiscard]] const Clock& clock() const override { return m_clock; }
    [[nodiscard]] bool isReadOnly() const override { return false; }
    [[nodiscard]] bool isSlow() const override { return machine().slow; }

private:
    explicit SimulatedPc(SimulatedState state);

    SimulatedState m_state;
    SimulatedServiceControl m_services {m_state};
    SimulatedRegistry m_registry {m_state};
    SimulatedPhonebooks m_phonebooks {m_state};
    SimulatedDialler m_dialler {m_state};
    SimulatedDevices m_devices {m_state};
    SimulatedFirewallPort m_firewall {m_state};
    SimulatedEventLog m_events {m_state};
    SimulatedUpdates m_updates {m_state};
    SimulatedSystemInfo m_system {m_state};
    SimulatedPolicies m_policies {m_state};
    SimulatedNetworkPort m_network {m_state};
    SimulatedClockPort m_clock {m_state};
};

} // namespace repair
