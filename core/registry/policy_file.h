// The Registry.pol format, in which Group Policy keeps the registry values that it sets (MS-GPREG 2.2.1).
#pragma once

#include "core/base/result.h"
#include "core/model/setting.h"

#include <string_view>
#include <vector>

namespace repair {

/// The values that a computer's policy file sets or deletes; keys come as `HKLM\...`. Deleting all values of
/// a key comes as a value with an empty name. corrupt: it is no such file, or is cut off; tooNew: version
/// not 1.
[[nodiscard]] Result<std::vector<RegistryValue>> parsePolicyFile(std::string_view bytes);

} // namespace repair
