// The JSON document of `explain`.
#pragma once

#include "core/json/json.h"
#include "core/model/ras_error.h"

namespace repair {

[[nodiscard]] Json explainDocument(const RasError& error);

} // namespace repair
