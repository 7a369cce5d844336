// The JSON documents of `code` and `decode`.
#pragma once

#include "app/session/caller.h"
#include "core/json/json.h"

namespace repair {

/// {"code": {"words", "characters"}}
[[nodiscard]] Json codeDocument(const SupportCode& code);
/// {"code", "page", "windows", "lastDial", "verdict", "findings", "next"}
[[nodiscard]] Json callerDocument(const SupportCode& code);
/// {"problem": {"kind", "form", "part", "sentence", "next"}}; part counts from 1, null if it cannot be told.
[[nodiscard]] Json codeProblemDocument(const CodeProblem& problem);

} // namespace repair
