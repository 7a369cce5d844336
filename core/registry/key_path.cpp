// The five roots that regedit shows, under both of their names.
#include "core/registry/key_path.h"

#include "core/base/utf.h"

#include <array>
#include <utility>

namespace repair {
namespace {

struct Root {
    std::string_view shortName;
    std::string_view longName;
};

constexpr std::array roots{
    Root{"HKLM", "HKEY_LOCAL_MACHINE"},
    Root{"HKCU", "HKEY_CURRENT_USER"},
    Root{"HKU", "HKEY_USERS"},
    Root{"HKCR", "HKEY_CLASSES_ROOT"},
    Root{"HKCC", "HKEY_CURRENT_CONFIG"},
};

std::optional<std::string> tryWithRoot(std::string_view path, std::string_view Root::*form)
{
    const std::string_view first = path.substr(0, path.find('\\'));
    std::string_view rest = path.substr(first.size());
    while (rest.ends_with('\\'))
        rest.remove_suffix(1);
    for (const Root& root : roots)
        if (equalIgnoringAsciiCase(first, root.shortName) || equalIgnoringAsciiCase(first, root.longName))
            return std::string(root.*form).append(rest);
    return std::nullopt;
}

} // namespace

std::optional<std::string> tryShortKeyPath(std::string_view path)
{
    return tryWithRoot(path, &Root::shortName);
}

std::optional<std::string> tryLongKeyPath(std::string_view path)
{
    return tryWithRoot(path, &Root::longName);
}

} // namespace repair
