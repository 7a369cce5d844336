// Opens registry keys in their 64-bit view, by the paths that the program uses.
#pragma once

#include "core/base/result.h"
#include "core/windows/unique_handle.h"

#include <string>

namespace repair {

/// The calls below take `HKLM\...`, `HKCU\...`, `HKU\...`, `HKCR\...` or `HKCC\...`; another root or a root
/// alone is invalidInput (87). notFound: there is no such key. accessDenied: its descriptor forbids it.
[[nodiscard]] Result<RegistryKeyHandle> openKey(const std::string& key, REGSAM access);

/// Opens the key for writing and makes it first if it is missing, with the rights that it inherits.
[[nodiscard]] Result<RegistryKeyHandle> createKey(const std::string& key);

/// Whether the key is there, even if it may not be read: Windows tells the two apart.
[[nodiscard]] Result<bool> isKeyThere(const std::string& key);

} // namespace repair
