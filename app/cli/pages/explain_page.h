// The text of `explain`.
#pragma once

#include "app/cli/page.h"
#include "core/model/ras_error.h"

namespace repair {

void showExplanation(Page& page, const RasError& error);

} // namespace repair
