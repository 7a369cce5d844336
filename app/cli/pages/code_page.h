// The support code for a caller to read out, and what a helper sees of it.
#pragma once

#include "app/cli/page.h"
#include "core/support_code/support_code.h"

namespace repair {

void showCode(Page& page, const SupportCode& code);
/// Where the caller is, what was found there, and what to try next.
void showCaller(Page& page, const SupportCode& code);

} // namespace repair
