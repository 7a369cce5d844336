// Keys and values are found without case, and every write moves the key's last-write time.
#include "core/simulated/registry.h"

#include "core/simulated/os_error.h"

namespace repair {
namespace {

bool hasRoot(std::string_view key)
{
    const auto isRoot = [&](std::string_view root) {
        return key.size() > root.size() && !NameLess {}(key.substr(0, root.size()), root)
            && !NameLess {}(root, key.substr(0, root.size()));
    };
    return isRoot("HKLM\\") || isRoot("HKCU\\");
}

} // namespace

Result<const SimulatedKey*> SimulatedRegistry::look(const std::string& key) const
{
    if (auto allowed = m_state.mayRead(Denial::Area::registryKey, key); !allowed)
        return fail(allowed.error());
    const auto& keys = m_state.machine().registry;
    const auto found = keys.find(key);
    return found == keys.end() ? nullptr : &found->second;
}

Result<std::optional<RegistryData>> SimulatedRegistry::value(const RegistryValue& where) const
{
    return look(where.key).map([&](const SimulatedKey* key) -> std::optional<RegistryData> {
        if (!key)
            return std::nullopt;
        const auto found = key->values.find(where.name);
        return found == key->values.end() ? std::nullopt : std::optional(found->second);
    });
}

Result<std::optional<TextList>> SimulatedRegistry::valueNames(const std::string& key) const
{
    return look(key).map([](const SimulatedKey* found) -> std::optional<TextList> {
        if (!found)
            return std::nullopt;
        TextList names;
        for (const auto& [name, data] : found->values)
            names.items.push_back(name);
        return names;
    });
}

Result<std::optional<Timestamp>> SimulatedRegistry::lastWritten(const std::string& key) const
{
    return look(key).map([](const SimulatedKey* found) {
        return found ? std::optional(Timestamp {found->written}) : std::nullopt;
    });
}

Status SimulatedRegistry::set(const RegistryValue& where, const RegistryData& data)
{
    if (!hasRoot(where.key))
        return winError::refuse(winError::invalidParameter, "write registry value", where.key);
    if (auto allowed = m_state.mayWrite(Denial::Area::registryKey, where.key); !allowed)
        return allowed;
    return m_state.write([&](Machine& machine) -> Status {
        SimulatedKey& key = machine.registry[where.key];
        key.values.insert_or_assign(where.name, data);
        key.written = m_state.now();
        return {};
    });
}

Status SimulatedRegistry::erase(const RegistryValue& where)
{
    if (!hasRoot(where.key))
        return winError::refuse(winError::invalidParameter, "erase registry value", where.key);
    if (auto allowed = m_state.mayWrite(Denial::Area::registryKey, where.key); !allowed)
        return allowed;
    return m_state.write([&](Machine& machine) -> Status {
        const auto key = machine.registry.find(where.key);
        if (key == machine.registry.end())
            return {};
        const auto found = key->second.values.find(where.name);
        if (found == key->second.values.end())
            return {};
        key->second.values.erase(found);
        key->second.written = m_state.now();
        return {};
    });
}

} // namespace repair
