// An export answers first; the snapshot only where no export does.
#include "core/files/registry.h"

#include "core/files/silence.h"

namespace repair {
namespace {

using Presence = RegistryExport::Presence;

} // namespace

Result<std::optional<RegistryData>> FilesRegistry::value(const RegistryValue& where) const
{
    const RegistryExport::Answer answer = m_files.registry.value(where);
    if (answer.presence == Presence::there)
        return *answer.data;
    if (answer.presence == Presence::absent)
        return std::nullopt;
    return m_files.snapshot.optional<RegistryData>(
        Setting {where}, notSaid("read registry value", where.key + "\\" + where.name));
}

Result<std::optional<TextList>> FilesRegistry::valueNames(const std::string& key) const
{
    if (const auto names = m_files.registry.tryNames(key))
        return *names;
    if (m_files.registry.key(key) == Presence::absent)
        return std::nullopt;
    return m_files.snapshot.optional<TextList>(
        Fact {RegistryValueNames {key}}, notSaid("read registry key", key));
}

Result<std::optional<Timestamp>> FilesRegistry::lastWritten(const std::string& key) const
{
    if (m_files.registry.key(key) == Presence::absent)
        return std::nullopt;
    return m_files.snapshot.optional<Timestamp>(
        Fact {RegistryKeyWritten {key}}, neverSaid("read key time", key));
}

Status FilesRegistry::set(const RegistryValue& where, const RegistryData&)
{
    return refuseToWrite(where.key);
}

Status FilesRegistry::erase(const RegistryValue& where)
{
    return refuseToWrite(where.key);
}

} // namespace repair
