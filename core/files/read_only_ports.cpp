// An export or an event log answers first, the snapshot where they are silent.
#include "core/files/read_only_ports.h"

#include "core/files/book_lookup.h"
#include "core/files/firewall_policy.h"
#include "core/files/silence.h"
#include "core/registry/restart_marks.h"

#include <charconv>
#include <chrono>

namespace repair {
namespace {

using Presence = RegistryExport::Presence;

/// Absent if the export does not tell all of it.
std::optional<WindowsVersion> tryVersion(const RegistryExport& registry)
{
    const std::string key = R"(HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion)";
    const std::string text = registry.text(key, "CurrentBuildNumber");
    const auto revision = registry.tryNumber(key, "UBR");
    WindowsVersion version;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), version.build);
    if (read.ec != std::errc() || !revision)
        return std::nullopt;
    version.revision = *revision;
    version.release = registry.text(key, "DisplayVersion");
    if (version.release.empty())
        version.release = registry.text(key, "ReleaseId"); // before 20H2
    return version;
}

/// The firewall's owner is told by its policy keys, an entry's by its own fields, any other by no file.
struct OwnerAsked {
    const OpenedFiles& files;
    const Setting& setting;

    Result<std::optional<SettingOwner>> operator()(const PhonebookField& field) const
    {
        if (const OpenedBook* book = files.tryBook(field.phonebook))
            return ownerIn(*book, field);
        return saved();
    }
    Result<std::optional<SettingOwner>> operator()(const FirewallRule&) const { return byPolicy(); }
    Result<std::optional<SettingOwner>> operator()(const FirewallEnabled&) const { return byPolicy(); }
    Result<std::optional<SettingOwner>> operator()(const FirewallRestore&) const { return byPolicy(); }
    template <class Other>
    Result<std::optional<SettingOwner>> operator()(const Other&) const
    {
        return saved();
    }

    [[nodiscard]] Result<std::optional<SettingOwner>> byPolicy() const
    {
        const Presence policy = firewallPolicy(files.registry);
        if (policy == Presence::there)
            return SettingOwner {SettingOwner::Kind::groupPolicy, firewallPolicyKey};
        if (policy == Presence::absent)
            return std::nullopt;
        return saved();
    }
    [[nodiscard]] Result<std::optional<SettingOwner>> saved() const
    {
        const Fact asked {OwnerOf {setting}};
        // Photographs leave out what nobody owns.
        if (files.snapshot.tryFind(Address {setting}) && !files.snapshot.tryFind(asked))
            return std::nullopt;
        return files.snapshot.optional<SettingOwner>(asked, neverSaid("look for owner", "policy"));
    }
};

} // namespace

Result<DialHistory> FilesEventLog::recentDials() const
{
    if (m_files.dials)
        return *m_files.dials;
    return m_files.snapshot.datum<DialHistory>(
        Fact {RecentDials {}}, notSaid("read event log", "Application"));
}

Result<WindowsVersion> FilesUpdates::version() const
{
    if (const auto version = tryVersion(m_files.registry))
        return *version;
    return m_files.snapshot.datum<WindowsVersion>(
        Fact {WindowsBuild {}}, notSaid("read Windows version", "CurrentVersion"));
}

Result<TextList> FilesUpdates::pendingRestart() const
{
    TextList reasons;
    bool allTold = true;
    for (const char* key : restartKeys) {
        const Presence there = m_files.registry.key(key);
        if (there == Presence::there)
            reasons.items.emplace_back(key);
        allTold = allTold && there != Presence::notTold;
    }
    const RegistryValue renames {sessionManagerKey, pendingRenamesName};
    const RegistryExport::Answer pending = m_files.registry.value(renames);
    constexpr std::size_t emptyList = 4; // two NULs of UTF-16
    if (pending.data && pending.data->bytes.size() > emptyList)
        reasons.items.push_back(renames.key + "\\" + renames.name);
    if (!reasons.items.empty() || (allTold && pending.presence != Presence::notTold))
        return reasons;
    return m_files.snapshot.datum<TextList>(
        Fact {PendingRestart {}}, notSaid("look for pending restart", "registry"));
}

Result<Timestamp> FilesSystemInfo::bootTime() const
{
    return m_files.snapshot.datum<Timestamp>(Fact {BootTime {}}, neverSaid("read boot time", "Windows"));
}

Result<std::optional<SettingOwner>> FilesPolicies::ownerOf(const Setting& setting) const
{
    return std::visit(OwnerAsked {m_files, setting}, setting);
}

Result<PortUsers> FilesNetwork::portUsers() const
{
    return m_files.snapshot.datum<PortUsers>(Fact {PortUse {}}, neverSaid("look for port users", "UDP"));
}

Result<std::optional<ServerAnswer>> FilesNetwork::lastAnswer(const std::string& server) const
{
    return m_files.snapshot.optional<ServerAnswer>(
        Fact {ServerProbe {server}}, neverSaid("look for answer of server", server));
}

Timestamp FilesClock::now() const
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::floor<std::chrono::seconds>(now).count()};
}

} // namespace repair
