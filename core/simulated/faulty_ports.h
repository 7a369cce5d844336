// Each port with a FaultPlan in front of it: every call is counted, and one may fail.
#pragma once

#include "core/pc/pc.h"
#include "core/simulated/fault_plan.h"

namespace repair {

class FaultyServiceControl final : public ServiceControl {
public:
    FaultyServiceControl(ServiceControl& port, FaultPlan& plan) : m_port(port), m_plan(plan) { }
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
    ServiceControl& m_port;
    FaultPlan& m_plan;
};

class FaultyRegistry final : public Registry {
public:
    FaultyRegistry(Registry& port, FaultPlan& plan) : m_port(port), m_plan(plan) { }
    [[nodiscard]] Result<std::optional<RegistryData>> value(const RegistryValue& where) const override;
    [[nodiscard]] Result<std::optional<TextList>> valueNames(const std::string& key) const override;
    [[nodiscard]] Result<std::optional<Timestamp>> lastWritten(const std::string& key) const override;
    Status set(const RegistryValue& where, const RegistryData& data) override;
    Status erase(const RegistryValue& where) override;

private:
    Registry& m_port;
    FaultPlan& m_plan;
};

class FaultyPhonebooks final : public Phonebooks {
public:
    FaultyPhonebooks(Phonebooks& port, FaultPlan& plan) : m_port(port), m_plan(plan) { }
    [[nodiscard]] Result<std::vector<PhonebookFile>> books() const override;
    [[nodiscard]] Result<std::optional<std::string>> bytes(const std::string& phonebook) const override;
    [[nodiscard]] Result<EntryList> entries() const override;
    [[nodiscard]] Result<std::optional<std::string>> field(const PhonebookField& where) const override;
    [[nodiscard]] Result<std::optional<std::string>> entryText(
        const std::string& phonebook, const std::string& entry) const override;
    [[nodiscard]] Result<Switch> hasStoredKey(
        const std::string& phonebook, const std::string& entry) const override;
    Status setField(const PhonebookField& where, const std::optional<std::string>& value) override;
    Status rename(const RenameEntry& names) override;
    Status create(const CreateEntryFrom& names) override;
    Status remove(const std::string& phonebook, const std::string& entry) override;
    Status storeKey(const std::string& phonebook, const std::string& entry, const Secret& key) override;
    Status clearKey(const std::string& phonebook, const std::string& entry) override;

private:
    Phonebooks& m_port;
    FaultPlan& m_plan;
};

class FaultyFirewall final : public Firewall {
public:
    FaultyFirewall(Firewall& port, FaultPlan& plan) : m_port(port), m_plan(plan) { }
    [[nodiscard]] Result<Switch> enabled(FirewallProfile profile) const override;
    [[nodiscard]] Result<std::optional<FirewallRuleSpec>> rule(const std::string& name) const override;
    [[nodiscard]] Result<FirewallBlocks> blocks() const override;
    [[nodiscard]] Result<FirewallControl> control() const override;
    [[nodiscard]] Result<std::optional<ArmedRestore>> armedRestore() const override;
    Status setEnabled(FirewallProfile profile, Switch enabled) override;
    Status putRule(const std::string& name, const FirewallRuleSpec& rule) override;
    Status removeRule(const std::string& name) override;
    Status arm(const ArmedRestore& restore) override;
    Status disarm() override;

private:
    Firewall& m_port;
    FaultPlan& m_plan;
};

class FaultyDevices final : public Devices {
public:
    FaultyDevices(Devices& port, FaultPlan& plan) : m_port(port), m_plan(plan) { }
    [[nodiscard]] Result<std::optional<DeviceStatus>> status(const std::string& instanceId) const override;
    Status setEnabled(const std::string& instanceId, Switch enabled) override;
    Status rescan() override;

private:
    Devices& m_port;
    FaultPlan& m_plan;
};

class FaultyDialler final : public Dialler {
public:
    FaultyDialler(Dialler& port, FaultPlan& plan) : m_port(port), m_plan(plan) { }
    Result<DialOutcome> dial(
        const DialRequest& request, const DialProgress& progress, std::stop_token stop) override;
    [[nodiscard]] Result<Switch> isConnected(
        const std::string& phonebook, const std::string& entry) const override;

private:
    Dialler& m_port;
    FaultPlan& m_plan;
};

/// The ports that only tell. They share one object, for none has a write.
class FaultyReadings final : public EventLog,
                             public Updates,
                             public SystemInfo,
                             public Policies,
                             public Network {
public:
    FaultyReadings(Pc& pc, FaultPlan& plan) : m_pc(pc), m_plan(plan) { }
    [[nodiscard]] Result<DialHistory> recentDials() const override;
    [[nodiscard]] Result<WindowsVersion> version() const override;
    [[nodiscard]] Result<TextList> pendingRestart() const override;
    [[nodiscard]] std::string identity() const override;
    [[nodiscard]] Result<Timestamp> bootTime() const override;
    [[nodiscard]] bool isElevated() const override;
    [[nodiscard]] Result<std::optional<SettingOwner>> ownerOf(const Setting& setting) const override;
    [[nodiscard]] Result<PortUsers> portUsers() const override;
    [[nodiscard]] Result<std::optional<ServerAnswer>> lastAnswer(const std::string& server) const override;

private:
    Pc& m_pc;
    FaultPlan& m_plan;
};

} // namespace repair
