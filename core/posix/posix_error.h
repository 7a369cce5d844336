// errno -> ErrorKind, in this one place.
#pragma once

#include "core/base/error.h"

#include <string>

namespace repair {

[[nodiscard]] ErrorKind kindOfErrno(int code);
/// Call it with the errno of the very line before.
[[nodiscard]] Error posixError(int code, std::string operation, std::string subject = {});

} // namespace repair
