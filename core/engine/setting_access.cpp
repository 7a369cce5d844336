// The only table of which port answers for what.
#include "core/engine/setting_access.h"

namespace repair {
namespace {

/// Every Unreadable carries a code that a person can look up, even where a port had none of its own.
std::uint32_t codeOf(const Error& error)
{
    if (error.osCode != 0)
        return error.osCode;
    switch (error.kind) {
    case ErrorKind::accessDenied:
        return 5; // ERROR_ACCESS_DENIED
    case ErrorKind::notFound:
        return 2; // ERROR_FILE_NOT_FOUND
    case ErrorKind::timedOut:
        return 1460; // ERROR_TIMEOUT
    case ErrorKind::busy:
        return 170; // ERROR_BUSY
    case ErrorKind::corrupt:
        return 13; // ERROR_INVALID_DATA
    case ErrorKind::unsupported:
        return 50; // ERROR_NOT_SUPPORTED
    case ErrorKind::unavailable:
        return 21; // ERROR_NOT_READY
    default:
        return 31; // ERROR_GEN_FAILURE
    }
}

template <class Datum>
Value valueOf(const Result<std::optional<Datum>>& found)
{
    if (!found)
        return Unreadable {codeOf(found.error())};
    return *found ? Value {**found} : Value {Absent {}};
}

template <class Datum>
Value valueOf(const Result<Datum>& found)
{
    return found ? Value {*found} : Value {Unreadable {codeOf(found.error())}};
}

struct Reader {
    const Pc& pc;

    Value operator()(const ServiceInstallation& at) const
    {
        return valueOf(pc.services().config(at.service));
    }
    Value operator()(const ServiceStart& at) const { return valueOf(pc.services().startType(at.service)); }
    Value operator()(const RegistryValue& at) const { return valueOf(pc.registry().value(at)); }
    Value operator()(const PhonebookField& at) const { return valueOf(pc.phonebooks().field(at)); }
    Value operator()(const FirewallRule& at) const { return valueOf(pc.firewall().rule(at.name)); }
    Value operator()(const FirewallEnabled& at) const { return valueOf(pc.firewall().enabled(at.profile)); }
    Value operator()(const FirewallRestore&) const { return valueOf(pc.firewall().armedRestore()); }
    Value operator()(const DeviceEnabled& at) const
    {
        constexpr std::uint32_t disabled = 22; // CM_PROB_DISABLED
        const auto status = pc.devices().status(at.instanceId);
        if (!status)
            return Unreadable {codeOf(status.error())};
        // A device that is not there is not disabled either: whether it is there is a Fact (DeviceState), and
        // one that a rescan finds again must not look like a changed setting.
        if (!*status)
            return Switch::on;
        return (*status)->problem == disabled ? Switch::off : Switch::on;
    }

    Value operator()(const ServiceRuntime& at) const { return valueOf(pc.services().status(at.service)); }
    Value operator()(const ServiceChangedBy& at) const
    {
        return valueOf(pc.services().changedBy(at.service));
    }
    Value operator()(const RegistryValueNames& at) const { return valueOf(pc.registry().valueNames(at.key)); }
    Value operator()(const RegistryKeyWritten& at) const
    {
        return valueOf(pc.registry().lastWritten(at.key));
    }
    Value operator()(const WindowsBuild&) const { return valueOf(pc.updates().version()); }
    Value operator()(const BootTime&) const { return valueOf(pc.system().bootTime()); }
    Value operator()(const PendingRestart&) const { return valueOf(pc.updates().pendingRestart()); }
    Value operator()(const RecentDials&) const { return valueOf(pc.events().recentDials()); }
    Value operator()(const PhonebookEntries&) const { return valueOf(pc.phonebooks().entries()); }
    Value operator()(const StoredKey& at) const
    {
        return valueOf(pc.phonebooks().hasStoredKey(at.phonebook, at.entry));
    }
    Value operator()(const EntryConnected& at) const
    {
        return valueOf(pc.dialler().isConnected(at.phonebook, at.entry));
    }
    Value operator()(const OwnerOf& at) const { return valueOf(pc.policies().ownerOf(at.setting)); }
    Value operator()(const DeviceState& at) const { return valueOf(pc.devices().status(at.instanceId)); }
    Value operator()(const FirewallBlocking&) const { return valueOf(pc.firewall().blocks()); }
    Value operator()(const FirewallControlled&) const { return valueOf(pc.firewall().control()); }
    Value operator()(const PortUse&) const { return valueOf(pc.network().portUsers()); }
    Value operator()(const ServerProbe& at) const { return valueOf(pc.network().lastAnswer(at.server)); }

    Value operator()(const Setting& setting) const { return std::visit(*this, setting); }
    Value operator()(const Fact& fact) const { return std::visit(*this, fact); }
};

Status wrongType(const char* operation)
{
    return fail({ErrorKind::invalidInput, 0, operation, "a value of this kind cannot stand there"});
}

struct Writer {
    Pc& pc;
    const Value& value;

    template <class Datum>
    [[nodiscard]] const Datum* datum() const
    {
        return std::get_if<Datum>(&value);
    }
    [[nodiscard]] bool isAbsent() const { return std::holds_alternative<Absent>(value); }

    Status operator()(const ServiceInstallation& at) const
    {
        if (isAbsent())
            return pc.services().remove(at.service);
        const auto* config = datum<ServiceConfig>();
        return config ? pc.services().install(at.service, *config) : wrongType("install service");
    }
    Status operator()(const ServiceStart& at) const
    {
        const auto* start = datum<StartType>();
        return start ? pc.services().setStartType(at.service, *start) : wrongType("set start type");
    }
    Status operator()(const RegistryValue& at) const
    {
        if (isAbsent())
            return pc.registry().erase(at);
        const auto* data = datum<RegistryData>();
        return data ? pc.registry().set(at, *data) : wrongType("set registry value");
    }
    Status operator()(const PhonebookField& at) const
    {
        if (isAbsent())
            return pc.phonebooks().setField(at, std::nullopt);
        const auto* text = datum<std::string>();
        return text ? pc.phonebooks().setField(at, *text) : wrongType("set phonebook field");
    }
    Status operator()(const FirewallRule& at) const
    {
        if (isAbsent())
            return pc.firewall().removeRule(at.name);
        const auto* rule = datum<FirewallRuleSpec>();
        return rule ? pc.firewall().putRule(at.name, *rule) : wrongType("put firewall rule");
    }
    Status operator()(const FirewallEnabled& at) const
    {
        const auto* state = datum<Switch>();
        return state ? pc.firewall().setEnabled(at.profile, *state) : wrongType("switch firewall");
    }
    Status operator()(const FirewallRestore&) const
    {
        if (isAbsent())
            return pc.firewall().disarm();
        const auto* restore = datum<ArmedRestore>();
        return restore ? pc.firewall().arm(*restore) : wrongType("arm firewall restore");
    }
    Status operator()(const DeviceEnabled& at) const
    {
        const auto* state = datum<Switch>();
        return state ? pc.devices().setEnabled(at.instanceId, *state) : wrongType("switch device");
    }
};

} // namespace

Value read(const Pc& pc, const Address& address)
{
    return std::visit(Reader {pc}, address);
}

Status write(Pc& pc, const Setting& setting, const Value& value)
{
    return std::visit(Writer {pc, value}, setting);
}

} // namespace repair
