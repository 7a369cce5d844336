// winerror.h and raserror.h numbers -> ErrorKind, in this one place.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>

namespace repair {

[[nodiscard]] ErrorKind kindOfWinError(std::uint32_t code);

/// Call it with the code that the very line before returned or left in GetLastError().
[[nodiscard]] Error winError(std::uint32_t code, std::string operation, std::string subject = {});

/// The failed side of any Result, from the code.
[[nodiscard]] tl::unexpected<Error> winFail(
    std::uint32_t code, std::string operation, std::string subject = {});

} // namespace repair
