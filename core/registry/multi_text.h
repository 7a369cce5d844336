// The lists of texts that the registry keeps as REG_MULTI_SZ.
#pragma once

#include "core/model/registry_data.h"

#include <optional>
#include <string>
#include <vector>

namespace repair {

/// The texts up to the empty one that ends the list, in UTF-8. Absent for another type, an odd number of
/// bytes or ill-formed UTF-16.
[[nodiscard]] std::optional<std::vector<std::string>> tryTexts(const RegistryData& data);

} // namespace repair
