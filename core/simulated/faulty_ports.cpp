// Every call passes through the plan; what cannot fail (identity, rights) is let through.
#include "core/simulated/faulty_ports.h"

#include <utility>

namespace repair {

Error FaultPlan::strike()
{
    constexpr std::uint32_t accessDenied = 5;
    constexpr std::uint32_t notReady = 21;
    constexpr std::uint32_t requestTimeout = 1053;
    m_struck = true;
    switch (m_fault.effect) {
    case PortFault::Effect::deny:
        return {ErrorKind::accessDenied, accessDenied, "call port", "fault"};
    case PortFault::Effect::timeOut:
        return {ErrorKind::timedOut, requestTimeout, "call port", "fault"};
    case PortFault::Effect::crash:
        throw SimulatedCrash {};
    case PortFault::Effect::fail:
        break;
    }
    return {ErrorKind::failed, notReady, "call port", "fault"};
}

Result<std::optional<ServiceConfig>> FaultyServiceControl::config(const std::string& service) const
{
    return m_plan.read<Result<std::optional<ServiceConfig>>>([&] { return m_port.config(service); });
}

Result<std::optional<StartType>> FaultyServiceControl::startType(const std::string& service) const
{
    return m_plan.read<Result<std::optional<StartType>>>([&] { return m_port.startType(service); });
}

Result<std::optional<ServiceStatus>> FaultyServiceControl::status(const std::string& service) const
{
    return m_plan.read<Result<std::optional<ServiceStatus>>>([&] { return m_port.status(service); });
}

Result<std::optional<std::string>> FaultyServiceControl::changedBy(const std::string& service) const
{
    return m_plan.read<Result<std::optional<std::string>>>([&] { return m_port.changedBy(service); });
}

Status FaultyServiceControl::setStartType(const std::string& service, const StartType& start)
{
    return m_plan.write<Status>([&] { return m_port.setStartType(service, start); });
}

Status FaultyServiceControl::start(const std::string& service)
{
    return m_plan.write<Status>([&] { return m_port.start(service); });
}

Status FaultyServiceControl::stop(const std::string& service)
{
    return m_plan.write<Status>([&] { return m_port.stop(service); });
}

Status FaultyServiceControl::install(const std::string& service, const ServiceConfig& config)
{
    return m_plan.write<Status>([&] { return m_port.install(service, config); });
}

Status FaultyServiceControl::remove(const std::string& service)
{
    return m_plan.write<Status>([&] { return m_port.remove(service); });
}

Result<std::optional<RegistryData>> FaultyRegistry::value(const RegistryValue& where) const
{
    return m_plan.read<Result<std::optional<RegistryData>>>([&] { return m_port.value(where); });
}

Result<std::optional<TextList>> FaultyRegistry::valueNames(const std::string& key) const
{
    return m_plan.read<Result<std::optional<TextList>>>([&] { return m_port.valueNames(key); });
}

Result<std::optional<Timestamp>> FaultyRegistry::lastWritten(const std::string& key) const
{
    return m_plan.read<Result<std::optional<Timestamp>>>([&] { return m_port.lastWritten(key); });
}

Status FaultyRegistry::set(const RegistryValue& where, const RegistryData& data)
{
    return m_plan.write<Status>([&] { return m_port.set(where, data); });
}

Status FaultyRegistry::erase(const RegistryValue& where)
{
    return m_plan.write<Status>([&] { return m_port.erase(where); });
}

Result<std::vector<PhonebookFile>> FaultyPhonebooks::books() const
{
    return m_plan.read<Result<std::vector<PhonebookFile>>>([&] { return m_port.books(); });
}

Result<std::optional<std::string>> FaultyPhonebooks::bytes(const std::string& phonebook) const
{
    return m_plan.read<Result<std::optional<std::string>>>([&] { return m_port.bytes(phonebook); });
}

Result<EntryList> FaultyPhonebooks::entries() const
{
    return m_plan.read<Result<EntryList>>([&] { return m_port.entries(); });
}

Result<std::optional<std::string>> FaultyPhonebooks::field(const PhonebookField& where) const
{
    return m_plan.read<Result<std::optional<std::string>>>([&] { return m_port.field(where); });
}

Result<std::optional<std::string>> FaultyPhonebooks::entryText(
    const std::string& phonebook, const std::string& entry) const
{
    return m_plan.read<Result<std::optional<std::string>>>(
        [&] { return m_port.entryText(phonebook, entry); });
}

Result<Switch> FaultyPhonebooks::hasStoredKey(const std::string& phonebook, const std::string& entry) const
{
    return m_plan.read<Result<Switch>>([&] { return m_port.hasStoredKey(phonebook, entry); });
}

Status FaultyPhonebooks::setField(const PhonebookField& where, const std::optional<std::string>& value)
{
    return m_plan.write<Status>([&] { return m_port.setField(where, value); });
}

Status FaultyPhonebooks::rename(const RenameEntry& names)
{
    return m_plan.write<Status>([&] { return m_port.rename(names); });
}

Status FaultyPhonebooks::create(const CreateEntryFrom& names)
{
    return m_plan.write<Status>([&] { return m_port.create(names); });
}

Status FaultyPhonebooks::remove(const std::string& phonebook, const std::string& entry)
{
    return m_plan.write<Status>([&] { return m_port.remove(phonebook, entry); });
}

Status FaultyPhonebooks::storeKey(const std::string& phonebook, const std::string& entry, const Secret& key)
{
    return m_plan.write<Status>([&] { return m_port.storeKey(phonebook, entry, key); });
}

Status FaultyPhonebooks::clearKey(const std::string& phonebook, const std::string& entry)
{
    return m_plan.write<Status>([&] { return m_port.clearKey(phonebook, entry); });
}

Result<Switch> FaultyFirewall::enabled(FirewallProfile profile) const
{
    return m_plan.read<Result<Switch>>([&] { return m_port.enabled(profile); });
}

Result<std::optional<FirewallRuleSpec>> FaultyFirewall::rule(const std::string& name) const
{
    return m_plan.read<Result<std::optional<FirewallRuleSpec>>>([&] { return m_port.rule(name); });
}

Result<FirewallBlocks> FaultyFirewall::blocks() const
{
    return m_plan.read<Result<FirewallBlocks>>([&] { return m_port.blocks(); });
}

Result<FirewallControl> FaultyFirewall::control() const
{
    return m_plan.read<Result<FirewallControl>>([&] { return m_port.control(); });
}

Result<std::optional<ArmedRestore>> FaultyFirewall::armedRestore() const
{
    return m_plan.read<Result<std::optional<ArmedRestore>>>([&] { return m_port.armedRestore(); });
}

Status FaultyFirewall::setEnabled(FirewallProfile profile, Switch enabled)
{
    return m_plan.write<Status>([&] { return m_port.setEnabled(profile, enabled); });
}

Status FaultyFirewall::putRule(const std::string& name, const FirewallRuleSpec& rule)
{
    return m_plan.write<Status>([&] { return m_port.putRule(name, rule); });
}

Status FaultyFirewall::removeRule(const std::string& name)
{
    return m_plan.write<Status>([&] { return m_port.removeRule(name); });
}

Status FaultyFirewall::arm(const ArmedRestore& restore)
{
    return m_plan.write<Status>([&] { return m_port.arm(restore); });
}

Status FaultyFirewall::disarm()
{
    return m_plan.write<Status>([&] { return m_port.disarm(); });
}

Result<std::optional<DeviceStatus>> FaultyDevices::status(const std::string& instanceId) const
{
    return m_plan.read<Result<std::optional<DeviceStatus>>>([&] { return m_port.status(instanceId); });
}

Status FaultyDevices::setEnabled(const std::string& instanceId, Switch enabled)
{
    return m_plan.write<Status>([&] { return m_port.setEnabled(instanceId, enabled); });
}

Status FaultyDevices::rescan()
{
    return m_plan.write<Status>([&] { return m_port.rescan(); });
}

Result<DialOutcome> FaultyDialler::dial(
    const DialRequest& request, const DialProgress& progress, std::stop_token stop)
{
    return m_plan.write<Result<DialOutcome>>([&] { return m_port.dial(request, progress, std::move(stop)); });
}

Result<Switch> FaultyDialler::isConnected(const std::string& phonebook, const std::string& entry) const
{
    return m_plan.read<Result<Switch>>([&] { return m_port.isConnected(phonebook, entry); });
}

Result<DialHistory> FaultyReadings::recentDials() const
{
    return m_plan.read<Result<DialHistory>>([&] { return std::as_const(m_pc).events().recentDials(); });
}

Result<WindowsVersion> FaultyReadings::version() const
{
    return m_plan.read<Result<WindowsVersion>>([&] { return std::as_const(m_pc).updates().version(); });
}

Result<TextList> FaultyReadings::pendingRestart() const
{
    return m_plan.read<Result<TextList>>([&] { return std::as_const(m_pc).updates().pendingRestart(); });
}

std::string FaultyReadings::identity() const
{
    return std::as_const(m_pc).system().identity();
}

Result<Timestamp> FaultyReadings::bootTime() const
{
    return m_plan.read<Result<Timestamp>>([&] { return std::as_const(m_pc).system().bootTime(); });
}

bool FaultyReadings::isElevated() const
{
    return std::as_const(m_pc).system().isElevated();
}

Result<std::optional<SettingOwner>> FaultyReadings::ownerOf(const Setting& setting) const
{
    return m_plan.read<Result<std::optional<SettingOwner>>>(
        [&] { return std::as_const(m_pc).policies().ownerOf(setting); });
}

Result<PortUsers> FaultyReadings::portUsers() const
{
    return m_plan.read<Result<PortUsers>>([&] { return std::as_const(m_pc).network().portUsers(); });
}

Result<std::optional<ServerAnswer>> FaultyReadings::lastAnswer(const std::string& server) const
{
    return m_plan.read<Result<std::optional<ServerAnswer>>>(
        [&] { return std::as_const(m_pc).network().lastAnswer(server); });
}

} // namespace repair
