// The ports of a simulated PC that only tell: dials, Windows, the PC itself, owners, network and time.
#pragma once

#include "core/pc/clock.h"
#include "core/pc/event_log.h"
#include "core/pc/network.h"
#include "core/pc/policies.h"
#include "core/pc/system_info.h"
#include "core/pc/updates.h"
#include "core/simulated/simulated_state.h"

namespace repair {

class SimulatedEventLog final : public EventLog {
public:
    explicit SimulatedEventLog(const SimulatedState& state) : m_state(state) { }
    [[nodiscard]] Result<DialHistory> recentDials() const override;

private:
    const SimulatedState& m_state;
};

class SimulatedUpdates final : public Updates {
public:
    explicit SimulatedUpdates(const SimulatedState& state) : m_state(state) { }
    [[nodiscard]] Result<WindowsVersion> version() const override;
    [[nodiscard]] Result<TextList> pendingRestart() const override;

private:
    const SimulatedState& m_state;
};

class SimulatedSystemInfo final : public SystemInfo {
public:
    explicit SimulatedSystemInfo(const SimulatedState& state) : m_state(state) { }
    [[nodiscard]] std::string identity() const override { return m_state.machine().identity; }
    [[nodiscard]] Result<Timestamp> bootTime() const override;
    [[nodiscard]] bool isElevated() const override { return m_state.isElevated(); }

private:
    const SimulatedState& m_state;
};

class SimulatedPolicies final : public Policies {
public:
    explicit SimulatedPolicies(const SimulatedState& state) : m_state(state) { }
    /// Beside what the machine lists: entries that an Always-On or managed profile made, by their own fields,
    /// and a firewall whose local settings are overridden.
    [[nodiscard]] Result<std::optional<SettingOwner>> ownerOf(const Setting& setting) const override;

private:
    [[nodiscard]] std::optional<SettingOwner> ownerOfField(const PhonebookField& field) const;

    const SimulatedState& m_state;
};

class SimulatedNetworkPort final : public Network {
public:
    explicit SimulatedNetworkPort(const SimulatedState& state) : m_state(state) { }
    [[nodiscard]] Result<PortUsers> portUsers() const override;
    [[nodiscard]] Result<std::optional<ServerAnswer>> lastAnswer(const std::string& server) const override;

private:
    const SimulatedState& m_state;
};

class SimulatedClockPort final : public Clock {
public:
    explicit SimulatedClockPort(const SimulatedState& state) : m_state(state) { }
    [[nodiscard]] Timestamp now() const override { return {m_state.now()}; }

private:
    const SimulatedState& m_state;
};

} // namespace repair
