// HKLM\SOFTWARE has a second face for 32-bit programs; nothing that we read or write is meant for that one.
#include "core/windows/registry_key.h"

#include "core/registry/key_path.h"
#include "core/windows/utf16.h"
#include "core/windows/win_error.h"

#include <array>
#include <optional>
#include <string_view>

namespace repair {
namespace {

struct Root {
    std::string_view name;
    HKEY key;
};

struct Place {
    HKEY root = nullptr;
    std::wstring path;
};

std::optional<Place> tryPlace(const std::string& key)
{
    const std::array roots {Root {"HKLM", HKEY_LOCAL_MACHINE}, Root {"HKCU", HKEY_CURRENT_USER},
        Root {"HKU", HKEY_USERS}, Root {"HKCR", HKEY_CLASSES_ROOT}, Root {"HKCC", HKEY_CURRENT_CONFIG}};
    const auto path = tryShortKeyPath(key);
    const std::size_t end = path ? path->find('\\') : std::string::npos;
    if (end == std::string::npos || end + 1 == path->size())
        return std::nullopt;
    for (const Root& root : roots)
        if (path->compare(0, end, root.name) == 0)
            return Place {root.key, toWide(std::string_view(*path).substr(end + 1))};
    return std::nullopt;
}

} // namespace

Result<RegistryKeyHandle> openKey(const std::string& key, REGSAM access)
{
    const auto place = tryPlace(key);
    if (!place)
        return winFail(ERROR_INVALID_PARAMETER, "open registry key", key);
    RegistryKeyHandle handle;
    const LSTATUS code =
        RegOpenKeyExW(place->root, place->path.c_str(), 0, access | KEY_WOW64_64KEY, handle.out());
    if (code != ERROR_SUCCESS)
        return winFail(static_cast<std::uint32_t>(code), "open registry key", key);
    return handle;
}

Result<RegistryKeyHandle> createKey(const std::string& key)
{
    const auto place = tryPlace(key);
    if (!place)
        return winFail(ERROR_INVALID_PARAMETER, "create registry key", key);
    RegistryKeyHandle handle;
    const LSTATUS code = RegCreateKeyExW(place->root, place->path.c_str(), 0, nullptr, 0,
        KEY_SET_VALUE | KEY_WOW64_64KEY, nullptr, handle.out(), nullptr);
    if (code != ERROR_SUCCESS)
        return winFail(static_cast<std::uint32_t>(code), "create registry key", key);
    return handle;
}

Result<bool> isKeyThere(const std::string& key)
{
    const auto opened = openKey(key, KEY_QUERY_VALUE);
    if (opened || opened.error().kind == ErrorKind::accessDenied)
        return true;
    if (opened.error().kind == ErrorKind::notFound)
        return false;
    return fail(opened.error());
}

} // namespace repair
