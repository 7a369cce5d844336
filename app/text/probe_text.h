// What the probe found out, in words: one sentence a meaning, one a hint about a typed key.
#pragma once

#include "core/probe/probe_verdict.h"
#include "core/probe/psk_hygiene.h"

namespace repair {

/// English, for the translation context "probe"; "seen", "likely" and "possible" are said beside it.
[[nodiscard]] const char* meaningText(ProbeMeaning meaning);
[[nodiscard]] const char* keyHintText(KeyHint hint);

} // namespace repair
