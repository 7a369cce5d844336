// Keeps keys by their lower-case path.
#include "core/files/registry_export.h"

#include "core/base/utf.h"

#include <algorithm>

namespace repair {

void RegistryExport::apply(const RegOperation& operation, bool isExport)
{
    if (const auto* created = std::get_if<CreateKey>(&operation)) {
        Key& key = m_keys[asciiLower(created->key)];
        key.isThere = true;
        key.isWhole = key.isWhole || isExport;
    } else if (const auto* deleted = std::get_if<DeleteKey>(&operation)) {
        m_keys[asciiLower(deleted->key)] = Key {{}, false, true};
    } else if (const auto* set = std::get_if<SetValue>(&operation)) {
        m_keys[asciiLower(set->where.key)].values.insert_or_assign(
            asciiLower(set->where.name), Value {set->where.name, set->data});
    } else if (const auto* gone = std::get_if<DeleteValue>(&operation)) {
        m_keys[asciiLower(gone->where.key)].values.insert_or_assign(
            asciiLower(gone->where.name), Value {gone->where.name, std::nullopt});
    }
}

void RegistryExport::add(const std::vector<RegOperation>& file)
{
    const bool isExport = std::ranges::none_of(file, [](const RegOperation& operation) {
        return std::holds_alternative<DeleteKey>(operation) || std::holds_alternative<DeleteValue>(operation);
    });
    for (const RegOperation& operation : file)
        apply(operation, isExport);
}

const RegistryExport::Key* RegistryExport::tryKey(const std::string& path) const
{
    const auto found = m_keys.find(asciiLower(path));
    return found == m_keys.end() ? nullptr : &found->second;
}

RegistryExport::Presence RegistryExport::key(const std::string& path) const
{
    std::string at = path;
    while (true) {
        const Key* found = tryKey(at);
        if (found && (at.size() == path.size() || !found->isThere || found->isWhole))
            return found->isThere && at.size() == path.size() ? Presence::there : Presence::absent;
        const std::size_t parent = at.rfind('\\');
        if (parent == std::string::npos)
            return Presence::notTold;
        at.erase(parent);
    }
}

RegistryExport::Answer RegistryExport::value(const RegistryValue& where) const
{
    const Key* found = tryKey(where.key);
    if (!found || !found->isThere)
        return {key(where.key), nullptr};
    const auto value = found->values.find(asciiLower(where.name));
    if (value == found->values.end())
        return {found->isWhole ? Presence::absent : Presence::notTold, nullptr};
    if (!value->second.data)
        return {Presence::absent, nullptr};
    return {Presence::there, &*value->second.data};
}

const RegistryData* RegistryExport::tryData(const std::string& key, const std::string& name) const
{
    return value({key, name}).data;
}

std::optional<std::uint32_t> RegistryExport::tryNumber(const std::string& key, const std::string& name) const
{
    const RegistryData* data = tryData(key, name);
    return data ? tryDword(*data) : std::nullopt;
}

std::string RegistryExport::text(const std::string& key, const std::string& name) const
{
    const RegistryData* data = tryData(key, name);
    return data ? tryText(*data).value_or(std::string()) : std::string();
}

std::optional<TextList> RegistryExport::tryNames(const std::string& key) const
{
    const Key* found = tryKey(key);
    if (!found || !found->isThere || !found->isWhole)
        return std::nullopt;
    TextList names;
    for (const auto& [lower, value] : found->values) {
        if (value.data)
            names.items.push_back(value.name);
    }
    return names;
}

std::vector<std::string> RegistryExport::texts(const std::string& key) const
{
    std::vector<std::string> all;
    const Key* found = tryKey(key);
    if (!found)
        return all;
    for (const auto& [lower, value] : found->values) {
        if (const auto text = value.data ? tryText(*value.data) : std::nullopt)
            all.push_back(*text);
    }
    return all;
}

} // namespace repair
