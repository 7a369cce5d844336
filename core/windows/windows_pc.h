// The Windows PC that this program runs on: every port of Pc in front of real system calls.
#pragma once

#include "core/pc/pc.h"
#include "core/windows/clock.h"
#include "core/windows/devices.h"
#include "core/windows/dialler.h"
#include "core/windows/event_log.h"
#include "core/windows/firewall.h"
#include "core/windows/network.h"
#include "core/windows/phonebooks.h"
#include "core/windows/policies.h"
#include "core/windows/registry.h"
#include "core/windows/service_control.h"
#include "core/windows/system_info.h"
#include "core/windows/updates.h"

namespace repair {

/// Ports need what they need only when they are asked, so one that cannot answer never keeps the others from
/// it. For one signed-in user: HKCU and the user's phonebooks are those of this process.
class WindowsPc final : public Pc {
public:
    WindowsPc() = default;
    WindowsPc(const WindowsPc&) = delete; // some ports ask others
    WindowsPc& operator=(const WindowsPc&) = delete;

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
    [[nodiscard]] bool isSlow() const override { return true; }

private:
    WindowsServiceControl m_services;
    WindowsRegistry m_registry;
    WindowsPhonebooks m_phonebooks;
    WindowsDialler m_dialler {m_phonebooks};
    WindowsDevices m_devices;
    WindowsFirewall m_firewall;
    WindowsEventLog m_events;
    WindowsUpdates m_updates;
    WindowsSystemInfo m_system;
    WindowsPolicies m_policies {m_phonebooks, m_firewall};
    WindowsNetwork m_network;
    WindowsClock m_clock;
};

} // namespace repair
