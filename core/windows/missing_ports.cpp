// Every answer is the same honest one: unsupported (50), with the name of what was asked.
#include "core/windows/missing_ports.h"

namespace repair {
namespace {

tl::unexpected<Error> missing(const char* port)
{
    return fail({ErrorKind::unsupported, 50, "use port", port}); // ERROR_NOT_SUPPORTED
}

} // namespace

Result<std::vector<PhonebookFile>> MissingPhonebooks::books() const
{
    return missing("Phonebooks");
}

Result<std::optional<std::string>> MissingPhonebooks::bytes(const std::string&) const
{
    return missing("Phonebooks");
}

Result<EntryList> MissingPhonebooks::entries() const
{
    return missing("Phonebooks");
}

Result<std::optional<std::string>> MissingPhonebooks::field(const PhonebookField&) const
{
    return missing("Phonebooks");
}

Result<std::optional<std::string>> MissingPhonebooks::entryText(const std::string&, const std::string&) const
{
    return missing("Phonebooks");
}

Result<Switch> MissingPhonebooks::hasStoredKey(const std::string&, const std::string&) const
{
    return missing("Phonebooks");
}

Status MissingPhonebooks::setField(const PhonebookField&, const std::optional<std::string>&)
{
    return missing("Phonebooks");
}

Status MissingPhonebooks::rename(const RenameEntry&)
{
    return missing("Phonebooks");
}

Status MissingPhonebooks::create(const CreateEntryFrom&)
{
    return missing("Phonebooks");
}

Status MissingPhonebooks::remove(const std::string&, const std::string&)
{
    return missing("Phonebooks");
}

Status MissingPhonebooks::storeKey(const std::string&, const std::string&, const Secret&)
{
    return missing("Phonebooks");
}

Status MissingPhonebooks::clearKey(const std::string&, const std::string&)
{
    return missing("Phonebooks");
}

Result<DialOutcome> MissingDialler::dial(const DialRequest&, const DialProgress&, std::stop_token)
{
    return missing("Dialler");
}

Result<Switch> MissingDialler::isConnected(const std::string&, const std::string&) const
{
    return missing("Dialler");
}

Result<std::optional<DeviceStatus>> MissingDevices::status(const std::string&) const
{
    return missing("Devices");
}

Status MissingDevices::setEnabled(const std::string&, Switch)
{
    return missing("Devices");
}

Status MissingDevices::rescan()
{
    return missing("Devices");
}

Result<Switch> MissingFirewall::enabled(FirewallProfile) const
{
    return missing("Firewall");
}

Result<std::optional<FirewallRuleSpec>> MissingFirewall::rule(const std::string&) const
{
    return missing("Firewall");
}

Result<FirewallBlocks> MissingFirewall::blocks() const
{
    return missing("Firewall");
}

Result<FirewallControl> MissingFirewall::control() const
{
    return missing("Firewall");
}

Result<std::optional<ArmedRestore>> MissingFirewall::armedRestore() const
{
    return missing("Firewall");
}

Status MissingFirewall::setEnabled(FirewallProfile, Switch)
{
    return missing("Firewall");
}

Status MissingFirewall::putRule(const std::string&, const FirewallRuleSpec&)
{
    return missing("Firewall");
}

Status MissingFirewall::removeRule(const std::string&)
{
    return missing("Firewall");
}

Status MissingFirewall::arm(const ArmedRestore&)
{
    return missing("Firewall");
}

Status MissingFirewall::disarm()
{
    return missing("Firewall");
}

Result<DialHistory> MissingEventLog::recentDials() const
{
    return missing("EventLog");
}

Result<PortUsers> MissingNetwork::portUsers() const
{
    return missing("Network");
}

Result<std::optional<ServerAnswer>> MissingNetwork::lastAnswer(const std::string&) const
{
    return missing("Network");
}

} // namespace repair
