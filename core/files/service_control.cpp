// Reads HKLM\SYSTEM\CurrentControlSet\Services\NAME as the SCM does.
#include "core/files/service_control.h"

#include "core/files/silence.h"
#include "core/registry/multi_text.h"

namespace repair {
namespace {

using Presence = RegistryExport::Presence;

std::string keyOf(const std::string& service)
{
    return R"(HKLM\SYSTEM\CurrentControlSet\Services\)" + service;
}

std::vector<std::string> textsIn(const RegistryData* data)
{
    return data ? tryTexts(*data).value_or(std::vector<std::string>()) : std::vector<std::string>();
}

Result<StartType> startIn(const RegistryExport& registry, const std::string& service)
{
    constexpr std::uint32_t highest = 4; // SERVICE_DISABLED
    const auto start = registry.tryNumber(keyOf(service), "Start");
    if (!start || *start > highest)
        return fail({ErrorKind::corrupt, filesCode::invalidData, "read start type", service});
    const auto kind = static_cast<StartType::Kind>(*start);
    const bool delayed = registry.tryNumber(keyOf(service), "DelayedAutostart").value_or(0) != 0;
    return StartType {kind, delayed && kind == StartType::Kind::automatic};
}

} // namespace

RegistryExport::Presence FilesServiceControl::presence(const std::string& service) const
{
    const Presence key = m_files.registry.key(keyOf(service));
    // A script that sets one value below a service's key says nothing of the service.
    if (key == Presence::there && !m_files.registry.tryData(keyOf(service), "Start"))
        return Presence::notTold;
    return key;
}

Result<std::optional<ServiceConfig>> FilesServiceControl::config(const std::string& service) const
{
    const RegistryExport& registry = m_files.registry;
    const std::string key = keyOf(service);
    const Presence there = presence(service);
    if (there == Presence::absent)
        return std::nullopt;
    if (there == Presence::notTold || !registry.tryData(key, "ImagePath"))
        return m_files.snapshot.optional<ServiceConfig>(
            Setting {ServiceInstallation {service}}, notSaid("read service", service));
    return startIn(registry, service).map([&](StartType start) -> std::optional<ServiceConfig> {
        // Failure actions and triggers are no plain values, and nobody changes a PC of files.
        ServiceConfig config;
        config.displayName = registry.text(key, "DisplayName");
        config.binaryPath = registry.text(key, "ImagePath");
        config.account = registry.text(key, "ObjectName");
        config.dependsOn = textsIn(registry.tryData(key, "DependOnService"));
        config.type = registry.tryNumber(key, "Type").value_or(config.type);
        config.start = start;
        config.description = registry.text(key, "Description");
        config.sidType = registry.tryNumber(key, "ServiceSidType").value_or(0);
        config.privileges = textsIn(registry.tryData(key, "RequiredPrivileges"));
        return config;
    });
}

Result<std::optional<StartType>> FilesServiceControl::startType(const std::string& service) const
{
    const Presence there = presence(service);
    if (there == Presence::absent)
        return std::nullopt;
    if (there == Presence::notTold)
        return m_files.snapshot.optional<StartType>(
            Setting {ServiceStart {service}}, notSaid("read start type", service));
    return startIn(m_files.registry, service).map([](StartType start) { return std::optional(start); });
}

Result<std::optional<ServiceStatus>> FilesServiceControl::status(const std::string& service) const
{
    const Presence there = presence(service);
    if (there == Presence::absent)
        return std::nullopt;
    auto saved = m_files.snapshot.optional<ServiceStatus>(
        Fact {ServiceRuntime {service}}, neverSaid("read service state", service));
    if (saved && *saved && there == Presence::there) {
        const std::string key = keyOf(service);
        (*saved)->hasTrigger = m_files.registry.key(key + "\\TriggerInfo") == Presence::there;
        (*saved)->dependsOn = textsIn(m_files.registry.tryData(key, "DependOnService"));
    }
    return saved;
}

Result<std::optional<std::string>> FilesServiceControl::changedBy(const std::string& service) const
{
    if (presence(service) == Presence::absent)
        return std::nullopt;
    return m_files.snapshot.optional<std::string>(
        Fact {ServiceChangedBy {service}}, neverSaid("read who changed the service", service));
}

Status FilesServiceControl::setStartType(const std::string& service, const StartType&)
{
    return refuseToWrite(service);
}

Status FilesServiceControl::start(const std::string& service)
{
    return refuseToWrite(service);
}

Status FilesServiceControl::stop(const std::string& service)
{
    return refuseToWrite(service);
}

Status FilesServiceControl::install(const std::string& service, const ServiceConfig&)
{
    return refuseToWrite(service);
}

Status FilesServiceControl::remove(const std::string& service)
{
    return refuseToWrite(service);
}

} // namespace repair
