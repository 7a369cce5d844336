// Types and bytes pass through untouched: a value of the wrong type or length must come back as it was.
#include "core/windows/registry.h"

#include "core/windows/file_time.h"
#include "core/windows/registry_key.h"
#include "core/windows/utf16.h"
#include "core/windows/win_error.h"

#include <algorithm>
#include <utility>

namespace repair {
namespace {

constexpr DWORD largestValue = 1u << 20;

/// Absent if there is no such key.
Result<std::optional<RegistryKeyHandle>> look(const std::string& key)
{
    auto opened = openKey(key, KEY_QUERY_VALUE);
    if (opened)
        return std::optional(std::move(*opened));
    if (opened.error().kind == ErrorKind::notFound)
        return std::nullopt;
    return fail(opened.error());
}

std::string pathOf(const RegistryValue& where)
{
    return where.key + "\\" + where.name;
}

LSTATUS query(HKEY key, const std::wstring& name, RegistryData& data)
{
    DWORD size = static_cast<DWORD>(data.bytes.size());
    DWORD type = REG_NONE;
    const LSTATUS code = RegQueryValueExW(
        key, name.c_str(), nullptr, &type, reinterpret_cast<BYTE*>(data.bytes.data()), &size);
    data.type = type;
    if (code == ERROR_MORE_DATA || code == ERROR_SUCCESS)
        data.bytes.resize(std::min(size, largestValue + 1));
    return code;
}

} // namespace

Result<std::optional<RegistryData>> WindowsRegistry::value(const RegistryValue& where) const
{
    const auto key = look(where.key);
    if (!key)
        return fail(key.error());
    if (!*key)
        return std::nullopt;
    const std::wstring name = toWide(where.name);
    RegistryData data;
    data.bytes.resize(64);
    LSTATUS code = query((*key)->get(), name, data);
    // Another program may make it longer between two looks.
    while (code == ERROR_MORE_DATA && data.bytes.size() <= largestValue)
        code = query((*key)->get(), name, data);
    if (code == ERROR_FILE_NOT_FOUND)
        return std::nullopt;
    if (code == ERROR_MORE_DATA)
        return fail({ErrorKind::tooLarge, ERROR_MORE_DATA, "read registry value", pathOf(where)});
    if (code != ERROR_SUCCESS)
        return winFail(static_cast<std::uint32_t>(code), "read registry value", pathOf(where));
    return data;
}

Result<std::optional<TextList>> WindowsRegistry::valueNames(const std::string& key) const
{
    constexpr DWORD longestName = 16383; // units, without the terminator
    const auto opened = look(key);
    if (!opened)
        return fail(opened.error());
    if (!*opened)
        return std::nullopt;
    TextList names;
    std::wstring name(longestName + 1, L'\0');
    for (DWORD index = 0;; ++index) {
        DWORD length = longestName + 1;
        const LSTATUS code =
            RegEnumValueW((*opened)->get(), index, name.data(), &length, nullptr, nullptr, nullptr, nullptr);
        if (code == ERROR_NO_MORE_ITEMS)
            return names;
        if (code != ERROR_SUCCESS)
            return winFail(static_cast<std::uint32_t>(code), "list registry values", key);
        names.items.push_back(toUtf8({name.data(), length}));
    }
}

Result<std::optional<Timestamp>> WindowsRegistry::lastWritten(const std::string& key) const
{
    const auto opened = look(key);
    if (!opened)
        return fail(opened.error());
    if (!*opened)
        return std::nullopt;
    FILETIME written {};
    const LSTATUS code = RegQueryInfoKeyW((*opened)->get(), nullptr, nullptr, nullptr, nullptr, nullptr,
        nullptr, nullptr, nullptr, nullptr, nullptr, &written);
    if (code != ERROR_SUCCESS)
        return winFail(static_cast<std::uint32_t>(code), "read key time", key);
    return toTimestamp(written);
}

Status WindowsRegistry::set(const RegistryValue& where, const RegistryData& data)
{
    if (data.bytes.size() > largestValue)
        return fail({ErrorKind::tooLarge, 0, "write registry value", pathOf(where)});
    const auto key = createKey(where.key);
    if (!key)
        return fail(key.error());
    const std::wstring name = toWide(where.name);
    // A text without its terminator gets one by RegSetValueEx if a NUL follows the bytes; ours is followed by
    // none, so that an ill-formed value is put back as it was.
    const std::string guarded = data.bytes + "\xff\xff";
    const LSTATUS code = RegSetValueExW(key->get(), name.c_str(), 0, data.type,
        reinterpret_cast<const BYTE*>(guarded.data()), static_cast<DWORD>(data.bytes.size()));
    if (code != ERROR_SUCCESS)
        return winFail(static_cast<std::uint32_t>(code), "write registry value", pathOf(where));
    return {};
}

Status WindowsRegistry::erase(const RegistryValue& where)
{
    const auto key = openKey(where.key, KEY_SET_VALUE);
    if (!key && key.error().kind == ErrorKind::notFound)
        return {};
    if (!key)
        return fail(key.error());
    const std::wstring name = toWide(where.name);
    const LSTATUS code = RegDeleteValueW(key->get(), name.c_str());
    if (code != ERROR_SUCCESS && code != ERROR_FILE_NOT_FOUND)
        return winFail(static_cast<std::uint32_t>(code), "erase registry value", pathOf(where));
    return {};
}

} // namespace repair
