// Registry key paths: short roots inside the program (HKLM\...), long ones in .reg files.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace repair {

/// HKLM\..., HKCU\..., HKU\..., HKCR\... or HKCC\..., from either form and any case of the root; what follows
/// the root is kept. Absent for an unknown root.
[[nodiscard]] std::optional<std::string> tryShortKeyPath(std::string_view path);

/// HKEY_LOCAL_MACHINE\... and so on, from either form.
[[nodiscard]] std::optional<std::string> tryLongKeyPath(std::string_view path);

} // namespace repair
