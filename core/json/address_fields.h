// How Settings, Facts and Actions are spelt in JSON. Names are for ever: they stand in journals.
#pragma once

#include "core/json/fields.h"
#include "core/json/value_fields.h"

namespace repair::json_detail {

constexpr auto fieldsOf(Tag<ServiceInstallation>)
{
    return std::tuple(field("service", &ServiceInstallation::service));
}
constexpr auto fieldsOf(Tag<ServiceStart>)
{
    return std::tuple(field("service", &ServiceStart::service));
}
constexpr auto fieldsOf(Tag<RegistryValue>)
{
    return std::tuple(field("key", &RegistryValue::key), field("name", &RegistryValue::name));
}
constexpr auto fieldsOf(Tag<PhonebookField>)
{
    return std::tuple(field("phonebook", &PhonebookField::phonebook), field("entry", &PhonebookField::entry),
        field("field", &PhonebookField::field));
}
constexpr auto fieldsOf(Tag<FirewallRule>)
{
    return std::tuple(field("name", &FirewallRule::name));
}
constexpr auto fieldsOf(Tag<FirewallEnabled>)
{
    return std::tuple(field("profile", &FirewallEnabled::profile));
}
constexpr auto fieldsOf(Tag<FirewallRestore>)
{
    return std::tuple();
}
constexpr auto fieldsOf(Tag<DeviceEnabled>)
{
    return std::tuple(field("device", &DeviceEnabled::instanceId));
}

constexpr auto kindsOf(Tag<Setting>)
{
    return std::array<std::string_view, std::variant_size_v<Setting>> {"service-installation",
        "service-start", "registry-value", "phonebook-field", "firewall-rule", "firewall-enabled",
        "firewall-restore", "device-enabled"};
}

constexpr auto fieldsOf(Tag<ServiceRuntime>)
{
    return std::tuple(field("service", &ServiceRuntime::service));
}
constexpr auto fieldsOf(Tag<ServiceChangedBy>)
{
    return std::tuple(field("service", &ServiceChangedBy::service));
}
constexpr auto fieldsOf(Tag<RegistryValueNames>)
{
    return std::tuple(field("key", &RegistryValueNames::key));
}
constexpr auto fieldsOf(Tag<RegistryKeyWritten>)
{
    return std::tuple(field("key", &RegistryKeyWritten::key));
}
constexpr auto fieldsOf(Tag<WindowsBuild>)
{
    return std::tuple();
}
constexpr auto fieldsOf(Tag<BootTime>)
{
    return std::tuple();
}
constexpr auto fieldsOf(Tag<PendingRestart>)
{
    return std::tuple();
}
constexpr auto fieldsOf(Tag<RecentDials>)
{
    return std::tuple();
}
constexpr auto fieldsOf(Tag<PhonebookEntries>)
{
    return std::tuple();
}
constexpr auto fieldsOf(Tag<StoredKey>)
{
    return std::tuple(field("phonebook", &StoredKey::phonebook), field("entry", &StoredKey::entry));
}
constexpr auto fieldsOf(Tag<EntryConnected>)
{
    return std::tuple(field("phonebook", &EntryConnected::phonebook), field("entry", &EntryConnected::entry));
}
constexpr auto fieldsOf(Tag<OwnerOf>)
{
    return std::tuple(field("setting", &OwnerOf::setting));
}
constexpr auto fieldsOf(Tag<DeviceState>)
{
    return std::tuple(field("device", &DeviceState::instanceId));
}
constexpr auto fieldsOf(Tag<FirewallBlocking>)
{
    return std::tuple();
}
constexpr auto fieldsOf(Tag<FirewallControlled>)
{
    return std::tuple();
}
constexpr auto fieldsOf(Tag<PortUse>)
{
    return std::tuple();
}
constexpr auto fieldsOf(Tag<ServerProbe>)
{
    return std::tuple(field("server", &ServerProbe::server));
}

constexpr auto kindsOf(Tag<Fact>)
{
    return std::array<std::string_view, std::variant_size_v<Fact>> {"service-runtime", "service-changed-by",
        "registry-value-names", "registry-key-written", "windows-build", "boot-time", "pending-restart",
        "recent-dials", "phonebook-entries", "stored-key", "entry-connected", "owner-of", "device-state",
        "firewall-blocking", "firewall-controlled", "port-use", "server-probe"};
}

constexpr auto fieldsOf(Tag<StartService>)
{
    return std::tuple(field("service", &StartService::service));
}
constexpr auto fieldsOf(Tag<StopService>)
{
    return std::tuple(field("service", &StopService::service));
}
constexpr auto fieldsOf(Tag<RestartServices>)
{
    return std::tuple(field("services", &RestartServices::services));
}
constexpr auto fieldsOf(Tag<RenameEntry>)
{
    return std::tuple(field("phonebook", &RenameEntry::phonebook), field("from", &RenameEntry::from),
        field("to", &RenameEntry::to));
}
constexpr auto fieldsOf(Tag<CreateEntryFrom>)
{
    return std::tuple(field("phonebook", &CreateEntryFrom::phonebook),
        field("source", &CreateEntryFrom::source), field("name", &CreateEntryFrom::name));
}
constexpr auto fieldsOf(Tag<DeleteCreatedEntry>)
{
    return std::tuple(field("phonebook", &DeleteCreatedEntry::phonebook),
        field("source", &DeleteCreatedEntry::source), field("name", &DeleteCreatedEntry::name),
        field("fingerprint", &DeleteCreatedEntry::fingerprint));
}
constexpr auto fieldsOf(Tag<StoreKey>)
{
    return std::tuple(field("phonebook", &StoreKey::phonebook), field("entry", &StoreKey::entry));
}
constexpr auto fieldsOf(Tag<ClearKey>)
{
    return std::tuple(field("phonebook", &ClearKey::phonebook), field("entry", &ClearKey::entry));
}
constexpr auto fieldsOf(Tag<RescanDevices>)
{
    return std::tuple();
}

constexpr auto kindsOf(Tag<Action>)
{
    return std::array<std::string_view, std::variant_size_v<Action>> {"start-service", "stop-service",
        "restart-services", "rename-entry", "create-entry", "delete-created-entry", "store-key", "clear-key",
        "rescan-devices"};
}

constexpr auto fieldsOf(Tag<Target>)
{
    return std::tuple(field("phonebook", &Target::phonebook), field("entry", &Target::entry),
        field("server", &Target::server));
}

} // namespace repair::json_detail
