// The errors that have words of their own; only error_text.cpp looks them up.
#pragma once

#include "app/text/error_text.h"

#include <span>
#include <string_view>

namespace repair {

struct ErrorRow {
    ErrorKind kind {};
    std::string_view operation;
    ErrorPattern pattern;
};

[[nodiscard]] std::span<const ErrorRow> errorRows();

} // namespace repair
