// How the data of a Value are spelt in JSON, but for registry data and the probe's answer.
#pragma once

#include "core/json/fields.h"
#include "core/json/server_answer_fields.h"

namespace repair::json_detail {

constexpr auto namesOf(Tag<FirewallProfile>)
{
    // NET_FW_PROFILE_TYPE2 is a bit mask; the gaps cannot occur.
    return std::array<std::string_view, 5> {"", "domain", "private", "", "public"};
}

constexpr auto namesOf(Tag<StartType::Kind>)
{
    return std::array<std::string_view, 5> {"boot", "system", "automatic", "manual", "disabled"};
}
constexpr auto namesOf(Tag<ServiceStatus::State>)
{
    // winsvc.h counts from 1
    return std::array<std::string_view, 8> {"", "stopped", "start-pending", "stop-pending", "running",
        "continue-pending", "pause-pending", "paused"};
}
constexpr auto namesOf(Tag<Switch>)
{
    return std::array<std::string_view, 2> {"off", "on"};
}
constexpr auto namesOf(Tag<FirewallRuleSpec::Direction>)
{
    return std::array<std::string_view, 3> {"", "in", "out"};
}
constexpr auto namesOf(Tag<FirewallRuleSpec::Decision>)
{
    return std::array<std::string_view, 2> {"block", "allow"};
}
constexpr auto namesOf(Tag<SettingOwner::Kind>)
{
    return std::array<std::string_view, 4> {
        "group-policy", "device-management", "always-on-profile", "third-party-profile"};
}
constexpr auto namesOf(Tag<FirewallControl::LocalChanges>)
{
    return std::array<std::string_view, 3> {"effective", "overridden-by-policy", "inbound-blocked"};
}

constexpr auto namesOf(Tag<IkeFailure::Mode>)
{
    return std::array<std::string_view, 3> {"main", "quick", "extended"};
}
constexpr auto namesOf(Tag<IkeFailure::Side>)
{
    return std::array<std::string_view, 3> {"unsaid", "this-pc", "server"};
}

constexpr auto fieldsOf(Tag<Unreadable>)
{
    return std::tuple(field("code", &Unreadable::osCode));
}
constexpr auto fieldsOf(Tag<StartType>)
{
    return std::tuple(field("start", &StartType::kind), field("delayed", &StartType::delayed));
}
constexpr auto fieldsOf(Tag<FailureAction>)
{
    return std::tuple(
        field("type", &FailureAction::type), field("milliseconds", &FailureAction::milliseconds));
}
constexpr auto fieldsOf(Tag<ServiceTrigger>)
{
    return std::tuple(field("type", &ServiceTrigger::type), field("action", &ServiceTrigger::action),
        field("subtype", &ServiceTrigger::subtype), field("texts", &ServiceTrigger::texts));
}
constexpr auto fieldsOf(Tag<ServiceConfig>)
{
    return std::tuple(field("displayName", &ServiceConfig::displayName),
        field("binaryPath", &ServiceConfig::binaryPath), field("account", &ServiceConfig::account),
        field("dependsOn", &ServiceConfig::dependsOn), field("type", &ServiceConfig::type),
        field("start", &ServiceConfig::start), field("description", &ServiceConfig::description),
        field("sidType", &ServiceConfig::sidType), field("privileges", &ServiceConfig::privileges),
        field("failuresForgottenAfter", &ServiceConfig::failuresForgottenAfter),
        field("onFailure", &ServiceConfig::onFailure), field("triggers", &ServiceConfig::triggers));
}
constexpr auto fieldsOf(Tag<FirewallRuleSpec>)
{
    return std::tuple(field("group", &FirewallRuleSpec::group),
        field("direction", &FirewallRuleSpec::direction), field("decision", &FirewallRuleSpec::decision),
        field("enabled", &FirewallRuleSpec::enabled), field("protocol", &FirewallRuleSpec::protocol),
        field("remotePorts", &FirewallRuleSpec::remotePorts),
        field("remoteAddresses", &FirewallRuleSpec::remoteAddresses));
}
constexpr auto fieldsOf(Tag<ArmedRestore>)
{
    return std::tuple(field("minutes", &ArmedRestore::minutes), field("turnOn", &ArmedRestore::turnOn));
}
constexpr auto fieldsOf(Tag<Timestamp>)
{
    return std::tuple(field("seconds", &Timestamp::seconds));
}
constexpr auto fieldsOf(Tag<ServiceStatus>)
{
    return std::tuple(field("state", &ServiceStatus::state), field("hasTrigger", &ServiceStatus::hasTrigger),
        field("dependsOn", &ServiceStatus::dependsOn),
        field("runningDependents", &ServiceStatus::runningDependents));
}
constexpr auto fieldsOf(Tag<WindowsVersion>)
{
    return std::tuple(field("build", &WindowsVersion::build), field("revision", &WindowsVersion::revision),
        field("release", &WindowsVersion::release));
}
constexpr auto fieldsOf(Tag<TextList>)
{
    return std::tuple(field("items", &TextList::items));
}
constexpr auto fieldsOf(Tag<IkeFailure>)
{
    return std::tuple(
        field("code", &IkeFailure::code), field("mode", &IkeFailure::mode), field("side", &IkeFailure::side));
}
constexpr auto fieldsOf(Tag<DialAttempt>)
{
    return std::tuple(field("correlationId", &DialAttempt::correlationId),
        field("entry", &DialAttempt::entry), field("user", &DialAttempt::user),
        field("startedAt", &DialAttempt::startedAt), field("highestEvent", &DialAttempt::highestEvent),
        field("connected", &DialAttempt::connected), field("errorCode", &DialAttempt::errorCode),
        field("ikeFailure", &DialAttempt::ikeFailure));
}
constexpr auto fieldsOf(Tag<DialHistory>)
{
    return std::tuple(field("attempts", &DialHistory::attempts));
}
constexpr auto fieldsOf(Tag<EntrySummary>)
{
    return std::tuple(field("phonebook", &EntrySummary::phonebook), field("name", &EntrySummary::name),
        field("server", &EntrySummary::server), field("vpnStrategy", &EntrySummary::vpnStrategy));
}
constexpr auto fieldsOf(Tag<EntryList>)
{
    return std::tuple(field("entries", &EntryList::entries));
}
constexpr auto fieldsOf(Tag<SettingOwner>)
{
    return std::tuple(field("owner", &SettingOwner::kind), field("detail", &SettingOwner::detail));
}
constexpr auto fieldsOf(Tag<DeviceStatus>)
{
    return std::tuple(field("started", &DeviceStatus::started), field("problem", &DeviceStatus::problem));
}
constexpr auto fieldsOf(Tag<FirewallBlock>)
{
    return std::tuple(field("rule", &FirewallBlock::rule), field("product", &FirewallBlock::product),
        field("ports", &FirewallBlock::ports));
}
constexpr auto fieldsOf(Tag<FirewallBlocks>)
{
    return std::tuple(field("blocks", &FirewallBlocks::blocks));
}
constexpr auto fieldsOf(Tag<FirewallControl>)
{
    return std::tuple(
        field("localChanges", &FirewallControl::localChanges), field("products", &FirewallControl::products));
}
constexpr auto fieldsOf(Tag<PortUser>)
{
    return std::tuple(field("port", &PortUser::port), field("process", &PortUser::process));
}
constexpr auto fieldsOf(Tag<PortUsers>)
{
    return std::tuple(field("users", &PortUsers::users));
}

} // namespace repair::json_detail
