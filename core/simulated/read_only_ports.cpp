// Looks things up in the machine; nothing here changes it.
#include "core/simulated/read_only_ports.h"

#include "core/simulated/entry_lookup.h"

namespace repair {

Result<DialHistory> SimulatedEventLog::recentDials() const
{
    constexpr std::int64_t thirtyDays = 30 * 24 * 60 * 60;
    const std::int64_t oldest = m_state.now() - thirtyDays;
    DialHistory history;
    for (const DialAttempt& dial : m_state.machine().dials)
        if (dial.startedAt >= oldest)
            history.attempts.push_back(dial);
    return history;
}

Result<WindowsVersion> SimulatedUpdates::version() const
{
    return m_state.machine().windows.version;
}

Result<TextList> SimulatedUpdates::pendingRestart() const
{
    return TextList {m_state.machine().windows.pendingRestart};
}

Result<Timestamp> SimulatedSystemInfo::bootTime() const
{
    return Timestamp {m_state.machine().windows.bootTime};
}

std::optional<SettingOwner> SimulatedPolicies::ownerOfField(const PhonebookField& field) const
{
    const auto place = findEntry(m_state, field.phonebook, field.entry);
    if (!place)
        return std::nullopt;
    const bool alwaysOn = numberField(*place->book, place->entry, "AlwaysOnCapable", 0) != 0
        || numberField(*place->book, place->entry, "DeviceTunnel", 0) != 0;
    const auto authority = place->book->tryField(place->entry, {"ProvisioningAuthority"}).value_or("");
    if (alwaysOn)
        return SettingOwner {SettingOwner::Kind::alwaysOnProfile, std::string(authority)};
    if (!authority.empty())
        return SettingOwner {SettingOwner::Kind::deviceManagement, std::string(authority)};
    return std::nullopt;
}

Result<std::optional<SettingOwner>> SimulatedPolicies::ownerOf(const Setting& setting) const
{
    for (const OwnedSetting& owned : m_state.machine().owners)
        if (owned.setting == setting)
            return owned.owner;
    if (const auto* field = std::get_if<PhonebookField>(&setting))
        return ownerOfField(*field);
    const bool isFirewall = std::holds_alternative<FirewallEnabled>(setting)
        || std::holds_alternative<FirewallRule>(setting) || std::holds_alternative<FirewallRestore>(setting);
    const bool overridden =
        m_state.machine().firewall.control.localChanges == FirewallControl::LocalChanges::overriddenByPolicy;
    if (isFirewall && overridden)
        return SettingOwner {
            SettingOwner::Kind::groupPolicy, R"(HKLM\SOFTWARE\Policies\Microsoft\WindowsFirewall)"};
    return std::nullopt;
}

Result<PortUsers> SimulatedNetworkPort::portUsers() const
{
    return PortUsers {m_state.machine().portUsers};
}

Result<std::optional<ServerAnswer>> SimulatedNetworkPort::lastAnswer(const std::string& server) const
{
    const auto& probes = m_state.machine().probes;
    const auto found = probes.find(server);
    return found == probes.end() ? std::nullopt : std::optional(found->second);
}

} // namespace repair
