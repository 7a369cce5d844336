// What --json says when a verb could not do its work.
#pragma once

#include "core/base/error.h"
#include "core/json/json.h"

#include <string>
#include <vector>

namespace repair {

/// {"error": {"kind", "code", "operation", "subject", "sentence", "advice", "near"}}
[[nodiscard]] Json errorDocument(const Error& error, const std::vector<std::string>& nearNames);

/// The same without the envelope.
[[nodiscard]] Json errorJson(const Error& error);

} // namespace repair
