// What the probe found out, in words: one sentence a meaning, one a hint about a typed key.
#pragma once

#include "app/text/translate.h"
#include "core/probe/probe_verdict.h"
#include "core/probe/psk_hygiene.h"

#include <string>
#include <vector>

namespace repair {

/// English, for the translation context "probe"; "seen", "likely" and "possible" are said beside it.
[[nodiscard]] const char* meaningText(ProbeMeaning meaning);
[[nodiscard]] const char* keyHintText(KeyHint hint);

/// As evidence of a check, one sentence each: on which ports the server answered and how fast, then what that
/// means.
[[nodiscard]] std::vector<std::string> serverSentences(
    const ServerAnswer& answer, const Translate& translate = {});
/// What the server said about a typed key; empty if it did not get that far.
[[nodiscard]] std::string keySentence(const ServerAnswer& answer, const Translate& translate = {});

} // namespace repair
