// From what was done to the exit code that says so.
#pragma once

#include "app/session/session.h"

namespace repair {

/// Of a verb that changes things and failed as a whole.
[[nodiscard]] int codeFor(const Error& error);

/// everything: all was to be repaired, so what is still broken counts even if no step of the plan was about
/// it.
[[nodiscard]] int codeFor(const Applied& applied, const Plan& plan, bool everything);

[[nodiscard]] int codeForUndo(const RunReport& report);

} // namespace repair
