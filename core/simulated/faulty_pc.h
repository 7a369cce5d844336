// A PC whose nth call fails, is denied, times out or crashes, so that tests can loop over every call.
#pragma once

#include "core/simulated/faulty_ports.h"

#include <utility>

namespace repair {

/// Wraps a PC that must outlive it. The plan belongs to the caller: it holds the counts after a crash.
class FaultyPc final : public Pc {
public:
    FaultyPc(Pc& pc, FaultPlan& plan)
        : m_pc(pc), m_services(pc.services(), plan), m_registry(pc.registry(), plan),
          m_phonebooks(pc.phonebooks(), plan), m_dialler(pc.dialler(), plan), m_devices(pc.devices(), plan),
          m_firewall(pc.firewall(), plan), m_readings(pc, plan)
    { }

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
    [[nodiscard]] const EventLog& events() const override { return m_readings; }
    [[nodiscard]] const Updates& updates() const override { return m_readings; }
    [[nodiscard]] const SystemInfo& system() const override { return m_readings; }
    [[nodiscard]] const Policies& policies() const override { return m_readings; }
    [[nodiscard]] const Network& network() const override { return m_readings; }
    [[nodiscard]] const Clock& clock() const override { return std::as_const(m_pc).clock(); }
    [[nodiscard]] bool isReadOnly() const override { return m_pc.isReadOnly(); }
    [[nodiscard]] bool isSlow() const override { return m_pc.isSlow(); }

private:
    Pc& m_pc;
    FaultyServiceControl m_services;
    FaultyRegistry m_registry;
    FaultyPhonebooks m_phonebooks;
    FaultyDialler m_dialler;
    FaultyDevices m_devices;
    FaultyFirewall m_firewall;
    FaultyReadings m_readings;
};

} // namespace repair
