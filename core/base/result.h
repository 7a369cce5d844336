// A value or an Error; nothing in core throws across a port.
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace repair {

template <class T>
using Result = tl::expected<T, Error>;

/// The result of doing something that returns nothing.
using Status = Result<void>;

/// Makes the failed side of any Result.
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace repair
